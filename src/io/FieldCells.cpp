#include "io/FieldCells.h"

#include "io/CellFormat.h"
#include "io/WrittenPlace.h"
#include "io/WrittenTime.h"

#include <cmath>

namespace atlas {
namespace {

bool isDegrees(const QString& cell, char negative, char positive, double limit, const CellFormat& format) {
    const auto degrees = writtenDegrees(cell, negative, positive, format.decimalComma);
    return degrees && std::abs(*degrees) <= limit;
}

bool isDate(const QString& cell, const CellFormat& format) {
    return writtenDays(cell, format.dateOrder) || writtenEpoch(cell, format.epoch)
           || (cell.contains(u':') && writtenClock(cell, PlaceZone::Utc, format.dateOrder));
}

bool isAmount(const QString& cell, const CellFormat& format) {
    const auto number = writtenNumber(cell, format.decimalComma);
    return number && *number >= 0;
}

/// "33", "105-141", "33+", "at least 5": enough to tell figures from words.
bool isFigure(const QString& cell, const CellFormat& format) {
    return isAmount(cell, format)
           || (cell.front().isDigit() && (cell.back().isDigit() || cell.endsWith(u'+')))
           || (!cell.front().isLetter() && cell.back().isDigit()) || cell.startsWith(u"at least ");
}

bool understands(TableField field, const QString& cell, const CellFormat& format) {
    using enum TableField;
    switch (field) {
    case Latitude:
        return isDegrees(cell, 'S', 'N', 90, format);
    case Longitude:
        return isDegrees(cell, 'W', 'E', 180, format);
    case Position:
        return writtenPosition(cell, format.decimalComma).has_value();
    case Date:
    case End:
        return isDate(cell, format);
    case Published:
        return writtenDays(cell, format.dateOrder).has_value();
    case Time:
    case EndTime:
        return writtenTimeOfDay(cell).has_value();
    case RadiusKm:
    case RadiusMetres:
        return isAmount(cell, format);
    case Killed:
    case KilledMin:
    case KilledMax:
    case Civilians:
    case CiviliansMin:
    case CiviliansMax:
    case Combatants:
    case Injured:
    case InjuredMin:
    case InjuredMax:
        return isFigure(cell, format);
    default:
        return true;
    }
}

} // namespace

std::vector<int> columnsOf(const QStringList& columns, const TableMapping& mapping, TableField field) {
    std::vector<int> positions;
    const auto named = mapping.columns.find(field);
    if (named == mapping.columns.end()) return positions;
    for (const QString& name : named->second)
        if (const int position = columnNamed(columns, name); position >= 0) positions.push_back(position);
    return positions;
}

CellCounts countCells(const TablePreview& table, const TableMapping& mapping, TableField field) {
    const auto columns = columnsOf(table.columns, mapping, field);
    return columns.empty() ? CellCounts{} : countCells(table, mapping, field, columns.front());
}

CellCounts countCells(const TablePreview& table, const TableMapping& mapping, TableField field, int column) {
    const CellFormat format = CellFormat::of(mapping);
    CellCounts counts;
    for (const QStringList& row : table.rows) {
        const QString cell = row.value(column);
        if (format.isNothing(cell)) {
            ++counts.empty;
        } else if (understands(field, cell, format)) {
            ++counts.understood;
        } else {
            if (counts.notUnderstood == 0) counts.example = cell;
            ++counts.notUnderstood;
        }
    }
    return counts;
}

} // namespace atlas
