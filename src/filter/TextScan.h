#pragma once

#include "core/DataStore.h"
#include "core/RowMask.h"
#include "filter/RowsPassing.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace atlas {

// Words are compared folded (Gazetteer::fold): "raqqa" is found in "Ar-Raqqah" and "الرقة" in "الرقّه".

/// Whether an event's texts speak of a folded text.
using SpeaksOf = bool (*)(const Event& event, const QString& folded);

/// In the target of any claim.
[[nodiscard]] bool targetHas(const Event& event, const QString& folded);
/// In the id, title or place of the event, or in the words, source, target or actors of any claim.
[[nodiscard]] bool textHas(const Event& event, const QString& folded);

/// Reads every event's texts, in the order in which they lie; nothing when stopped.
[[nodiscard]] std::optional<RowMask> rowsReading(const EventSnapshot& events, const QString& text,
                                                 SpeaksOf speaksOf, const std::stop_token& stop,
                                                 const FilterProgress& progress);

/// For each of EventSnapshot::sources whether one of its names has the text.
[[nodiscard]] std::vector<bool> sourcesNaming(const std::vector<QString>& sources, const QString& text);

} // namespace atlas
