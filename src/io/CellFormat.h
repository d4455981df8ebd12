#pragma once

#include "io/TableMapping.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// How the cells of a table are written.
struct CellFormat {
    bool decimalComma = false;
    std::optional<DateOrder> dateOrder; ///< nothing: a date of two readings is none
    std::optional<Epoch> epoch;
    QStringList nothing = usualNothing(); ///< cells that mean no value, in lower case
    bool numberIsNothing = false;         ///< whether one of these is a number: "-99"

    /// As a mapping sets it, the rest as usual.
    [[nodiscard]] static CellFormat of(const TableMapping& mapping);

    [[nodiscard]] bool isNothing(const QString& cell) const;
};

} // namespace atlas
