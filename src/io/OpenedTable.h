#pragma once

#include "core/Result.h"
#include "io/FileScan.h"
#include "io/ReadOptions.h"
#include "io/RecordTable.h"
#include "io/TablePreview.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace atlas {

/// A file of events, open before its first record.
struct OpenedTable {
    FileScan scan;
    ReadOptions options; ///< those asked for, with the kept mapping where it was asked for and there is one
    TablePreview preview;
    QByteArray fingerprint; ///< of its header as it is read without a mapping; empty without names
    std::unique_ptr<RecordTable> table;
};

/// Scans, opens and looks ahead. `progress` gets 0…1. Blocking, any thread; Error when it is no table, cannot
/// be read or is stopped.
[[nodiscard]] Result<OpenedTable> openTable(const QString& path, const ReadOptions& options,
                                            const std::function<void(double)>& progress,
                                            const std::stop_token& stop);

} // namespace atlas
