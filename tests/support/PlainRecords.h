#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::test {

/// The records of a CSV, its header first, by a plain state machine that shares nothing with the reader.
/// Fails loudly where the file cannot be read.
[[nodiscard]] std::vector<QStringList> plainRecords(const QString& path);

} // namespace atlas::test
