#pragma once

#include "core/RowMask.h"

#include <QStringList>

namespace atlas {

/// The events that a filter lets pass, and how the filter reads: what the map, the list, the histogram and an
/// export share. Immutable once shared; any thread.
struct FilteredRows {
    RowMask rows;          ///< of one snapshot's table
    QStringList words;     ///< a line a criterion, in the user's language: "Actor: Russia, Turkey"
    QStringList arguments; ///< the same for the command line: "--actor=russia,turkey"
};

} // namespace atlas
