#pragma once

#include "core/Result.h"
#include "io/TableMapping.h"
#include "io/TablePreview.h"

#include <QString>

namespace atlas {

/// A whole mapping of a table: what `given` sets, and the rest guessed from its columns' names and from what
/// its first rows hold. Where nothing speaks for a column its field has none. Any thread.
[[nodiscard]] TableMapping guessMapping(const TablePreview& table, const TableMapping& given);

/// Why a table cannot be read with a whole mapping: a column that it does not have, no place, no date, cells
/// that are none, dates of two readings. What is missing is a fault only where the rest was guessed.
[[nodiscard]] Outcome checkMapping(const TablePreview& table, const TableMapping& mapping,
                                   const QString& path);

} // namespace atlas
