#pragma once

#include "core/Result.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace atlas {

/// A document read whole.
struct JsonDocument {
    /// A line of its own that could not be read: null in the array.
    struct BrokenLine {
        qsizetype line = 0;    ///< from 1
        qsizetype element = 0; ///< of the array, from 0
        QString fault;
    };

    QJsonValue root;
    std::vector<BrokenLine> broken; ///< of JSON lines only
};

/// Reads a file of JSON whole, in UTF-8 or, with a byte order mark, UTF-16. Several values on lines of their
/// own (JSON lines, also with the record separators of RFC 8142) become one array; of these some may be
/// broken. Error when it is larger than `mostBytes` or no JSON, with the place of the fault.
[[nodiscard]] Result<JsonDocument> readJsonFile(const QString& path, qint64 mostBytes);

} // namespace atlas
