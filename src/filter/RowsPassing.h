#pragma once

#include "core/DataStore.h"
#include "core/RowMask.h"
#include "filter/EventFilter.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace atlas {

/// How far the reading of texts has come, 0 to 1; called on any of the working threads.
using FilterProgress = std::function<void(double share)>;

/// The rows of the snapshot's table that pass one criterion; nothing when stopped. Works on all cores and
/// returns when done: what the table's columns tell takes milliseconds, what texts tell (readsTexts()) some
/// tenths of a second a million events. Any thread.
[[nodiscard]] std::optional<RowMask> rowsPassing(const EventSnapshot& events,
                                                 const FilterCriterion& criterion,
                                                 const std::stop_token& stop = {},
                                                 const FilterProgress& progress = {});

} // namespace atlas
