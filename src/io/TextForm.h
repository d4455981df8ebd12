#pragma once

#include "io/TableMapping.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace atlas {

/// How a table of delimited text is written. (TextShape is the name of an annotation.)
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    int headerRows = 1;       ///< 0: the columns have no names
    QStringList columns;      ///< their names; "1", "2" … without a header
    bool readAsItLies = true; ///< OGR finds all this by itself; else it needs a TextCopy

    /// By the file's first bytes; what `mapping` sets is not guessed. Any thread.
    [[nodiscard]] static TextForm guess(QByteArrayView head, const TableMapping& mapping);
};

/// The names of columns over which a header of several rows stands: "Killed" above "lowest" is "Killed
/// lowest". A row with one cell alone is a title and in no name.
[[nodiscard]] QStringList joinedHeader(const std::vector<QStringList>& rows);

} // namespace atlas
