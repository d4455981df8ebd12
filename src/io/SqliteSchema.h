#pragma once

#include <QByteArray>
#include <QFile>

namespace atlas {

/// The pages of an SQLite file that hold its schema (the names and definitions of its tables, in clear text),
/// found by following the first page's B-tree, so that nothing in the file runs. `file` is open for reading.
/// Broken files give what can be read of them.
///
/// After the file format at https://www.sqlite.org/fileformat2.html, §1.6 and §2.6.
[[nodiscard]] QByteArray sqliteSchemaPages(QFile& file);

} // namespace atlas
