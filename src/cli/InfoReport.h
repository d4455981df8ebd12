#pragma once

#include "core/DataStore.h"
#include "core/TileSource.h"

#include <QJsonObject>
#include <QStringList>

namespace atlas {

/// What a file of events holds, what is accepted, what is skipped and why: `schema`, `rows`, `events`,
/// `skipped` [{row, reason}], `undated`, `unplaced`, `identical` (rows beyond the first that say the same),
/// `mapping` (see TableMapping::toJson(); null where the schema says it), `time` {from, to}, `extent` [w, s,
/// e, n], `fields` {column: field}. `time` and `extent` are null where there are none; times are UTC and `to`
/// is not included. A public interface.
[[nodiscard]] QJsonObject reportJson(const Loaded& loaded);
/// The same of a base map: `format`, `zooms` [min, max], `bounds`, `attribution`.
[[nodiscard]] QJsonObject reportJson(const QString& path, const TileSourceInfo& tiles);

/// The same for people: lines in their language. Of many skipped rows only the first are named.
[[nodiscard]] QStringList reportLines(const Loaded& loaded);
[[nodiscard]] QStringList reportLines(const QString& path, const TileSourceInfo& tiles);

} // namespace atlas
