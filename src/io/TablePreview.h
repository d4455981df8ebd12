#pragma once

#include "io/TableMapping.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

class RecordTable;

/// The first rows of a table, to know it by: its columns' names alone do not always tell what they hold.
struct TablePreview {
    /// Enough that a month's days reach beyond the 12th, and a matter of milliseconds.
    static constexpr int usualRows = 500;

    QStringList columns;           ///< "1", "2" … where they have no names
    bool named = true;             ///< false: the file has no header
    bool hasPlaces = false;        ///< records bring their places along
    TableMapping reading;          ///< how its text was read: encoding, separator, header
    std::vector<QStringList> rows; ///< as many cells as columns

    /// Reads on from where the table stands; rewind it, or open it again, before it is read in earnest.
    [[nodiscard]] static TablePreview take(RecordTable& table, int most = usualRows);
};

} // namespace atlas
