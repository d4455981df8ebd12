#pragma once

#include "io/TableFormat.h"

#include <QStringList>

namespace atlas {

/// What a mapping can choose between in a file: layers, sheets (TableMapping::layer) or arrays of records
/// (TableMapping::array; "" is the outermost). Empty for a format that has no such choice, and for a file
/// that cannot be read. Reads JSON whole: call it on a worker.
[[nodiscard]] QStringList tableParts(const QString& path, TableFormat format);

} // namespace atlas
