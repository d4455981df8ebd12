#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace atlas {

/// What one pass over a file's bytes tells before OGR reads it: its identity for provenance, and the faults
/// that OGR would swallow without a word.
struct FileScan {
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex
    bool utf8 = true;
    bool json = false;           ///< the first character is a brace
    int records = 0;             ///< of a CSV, its header left out; 0 for JSON
    std::vector<int> nulRecords; ///< 1-based records of a CSV with NUL bytes in them; 0 is the header
    qint64 longestRecord = 0;    ///< bytes
    std::vector<int>
        joinedRecords;        ///< records of several lines joined by a quotation mark inside a bare cell
    int openQuoteRecord = -1; ///< the record in which a quotation mark is opened and never closed; -1: none
};

/// Reads the file once. `progress` gets 0…1. Blocking, any thread; Error when it cannot be read or is
/// stopped.
[[nodiscard]] Result<FileScan> scanFile(const QString& path, const std::function<void(double)>& progress,
                                        const std::stop_token& stop);

} // namespace atlas
