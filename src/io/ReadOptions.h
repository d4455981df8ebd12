#pragma once

#include "io/TableMapping.h"

#include <QString>

#include <optional>

namespace atlas {

/// How a file of events is to be read, where the file itself does not say it or says it wrongly.
struct ReadOptions {
    QString schema; ///< DataFile::schema of the one to take; empty: by the columns
    std::optional<TableMapping> mapping;
    bool partCopies = false; ///< exactly equal rows are events of their own
    bool useKept = false;    ///< without a mapping, one that was kept for this header is taken
};

} // namespace atlas
