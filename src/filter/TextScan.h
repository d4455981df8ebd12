#pragma once

#include "core/DataStore.h"
#include "core/EventCodec.h"
#include "core/RowMask.h"
#include "filter/RowsPassing.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas {

// Words are compared folded (Gazetteer::fold): "raqqa" is found in "Ar-Raqqah" and "الرقة" in "الرقّه".

/// The rows of the snapshot's table that have the text in one of these places, in any claim; nothing when
/// stopped. Reads what every event says, in the order in which it lies.
[[nodiscard]] std::optional<RowMask> rowsSaying(const EventSnapshot& events, const QString& text,
                                                std::span<const EventText> places,
                                                const std::stop_token& stop, const FilterProgress& progress);

/// For each of EventSnapshot::sources whether one of its names has the text.
[[nodiscard]] std::vector<bool> sourcesNaming(const std::vector<QString>& sources, const QString& text);

} // namespace atlas
