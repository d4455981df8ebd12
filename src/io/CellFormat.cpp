#include "io/CellFormat.h"

#include <algorithm>

namespace atlas {

CellFormat CellFormat::of(const TableMapping& mapping) {
    CellFormat format;
    format.decimalComma = mapping.decimalComma.value_or(false);
    format.dateOrder = mapping.dateOrder;
    format.epoch = mapping.epoch;
    if (!mapping.nothing) return format;
    format.nothing = {QString()};
    for (const QString& word : *mapping.nothing) {
        format.nothing += word.toLower();
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        format.numberIsNothing = format.numberIsNothing || std::any_of(word.begin(), word.end(), isDigit);
    }
    return format;
}

bool CellFormat::isNothing(const QString& cell) const {
    return std::any_of(nothing.begin(), nothing.end(), [&](const QString& word) {
        return word.size() == cell.size() && word.compare(cell, Qt::CaseInsensitive) == 0;
    });
}

} // namespace atlas
