#pragma once

#include "io/TableMapping.h"
#include "io/TablePreview.h"

#include <QString>

#include <vector>

namespace atlas {

/// How the first rows of a table bear a mapping out, for one field.
struct CellCounts {
    int understood = 0;
    int empty = 0; ///< or "ND" and its like
    int notUnderstood = 0;
    QString example; ///< the first cell that was not understood
};

/// The positions of a field's columns; those that the table does not have are left out.
[[nodiscard]] std::vector<int> columnsOf(const QStringList& columns, const TableMapping& mapping,
                                         TableField field);

/// Counts the cells of the field's first column, read as `mapping` says. Of a field of free text every cell
/// is understood.
[[nodiscard]] CellCounts countCells(const TablePreview& table, const TableMapping& mapping, TableField field);

/// The same of one column, whatever the mapping takes it for.
[[nodiscard]] CellCounts countCells(const TablePreview& table, const TableMapping& mapping, TableField field,
                                    int column);

} // namespace atlas
