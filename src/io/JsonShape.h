#pragma once

#include "io/TableFormat.h"

#include <QByteArrayView>

#include <optional>

namespace atlas {

/// Which kind of JSON a text is, by its beginning: the keys of its outermost object, as far as they are
/// there, and whether another value follows it. Nothing where it does not begin as JSON does. Reads no value:
/// a text that is broken further on is found out by whoever reads it.
[[nodiscard]] std::optional<TableFormat> jsonShape(QByteArrayView head);

} // namespace atlas
