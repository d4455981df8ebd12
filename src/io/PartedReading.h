#pragma once

#include "core/DataStore.h"
#include "io/EventSchema.h"
#include "io/FileScan.h"

#include <functional>
#include <stop_token>

namespace atlas {

/// A table of text whose parts are read side by side.
struct PartedTable {
    const QString& path;
    const FileScan& scan;
    /// A schema for each part; called on any thread, and on several at once.
    std::function<Result<std::unique_ptr<EventSchema>>()> schema;
    bool partCopies = false; ///< as ReadOptions::partCopies
};

enum class PartedEnd {
    Whole,    ///< all records were taken
    Stopped,  ///< by the stop token
    Disagreed ///< OGR has other records than the scan counted: the table has to be read in one go
};

/// Reads the events of all parts into `loaded`, the same ones in the same order as in one go, on as many
/// threads as the machine runs at once. `progress` gets 0…1 on the calling thread. Blocking.
[[nodiscard]] PartedEnd readInParts(const PartedTable& table, const std::function<void(double)>& progress,
                                    const std::stop_token& stop, Loaded& loaded);

} // namespace atlas
