#pragma once

#include "io/TableMapping.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// The names that files of the field give to a column, in English, French, Arabic and Spanish, folded as
/// ColumnMap::fold() does; what says it best comes first.
[[nodiscard]] const QStringList& namesOfField(TableField field);

/// The field that a column's name speaks of; nothing where it speaks of none.
[[nodiscard]] std::optional<TableField> fieldOfName(const QString& name);

} // namespace atlas
