#pragma once

#include "core/Result.h"
#include "io/TableFormat.h"
#include "io/TextForm.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

class TextCopy;

/// Where some of a text's records lie: what one thread reads while others read the next.
struct TextPart {
    qint64 start = 0;    ///< byte
    qint64 end = 0;      ///< byte behind its last record
    int firstRecord = 1; ///< number of its first record; the header is not counted
    int records = 0;
};

/// What one pass over a file's bytes tells before OGR reads it: its identity for provenance, how its text is
/// written, and the faults that OGR would swallow without a word.
struct FileScan {
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex
    TableFormat format = TableFormat::Text;

    // Of delimited text only:
    TextForm text;
    std::shared_ptr<const TextCopy> copy; ///< to be read in the file's place; null: the file itself
    int records = 0;                      ///< without those of the header
    std::vector<int> nulRecords;          ///< 1-based records with NUL bytes in them; 0 is the header
    qint64 longestRecord = 0;             ///< bytes
    qint64 headerEnd = 0;                 ///< byte behind the header's line
    std::vector<TextPart> parts;          ///< all records of a text read as it lies; empty for others
    std::vector<int>
        joinedRecords;        ///< records of several lines joined by a quotation mark inside a bare cell
    int openQuoteRecord = -1; ///< the record in which a quotation mark is opened and never closed; -1: none
};

/// Reads the file once, text in an unusual shape twice. What `mapping` says of the text is not guessed.
/// `progress` gets 0…1. Blocking, any thread; Error when it cannot be read or is stopped.
[[nodiscard]] Result<FileScan> scanFile(const QString& path, const TableMapping& mapping,
                                        const std::function<void(double)>& progress,
                                        const std::stop_token& stop);

} // namespace atlas
