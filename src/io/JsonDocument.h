#pragma once

#include "core/Result.h"

#include <QJsonValue>
#include <QString>

namespace atlas {

/// Reads a file of JSON whole, in UTF-8 or, with a byte order mark, UTF-16. Several values on lines of their
/// own (JSON lines, also with the record separators of RFC 8142) become one array. Error when it is larger
/// than `mostBytes` or no JSON, with the place of the fault.
[[nodiscard]] Result<QJsonValue> readJsonFile(const QString& path, qint64 mostBytes);

} // namespace atlas
