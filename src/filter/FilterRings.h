#pragma once

#include "filter/EventFilter.h"

#include <vector>

namespace atlas {

/// The shapes and then the circles that a filter asks events to lie in, each closed by itself. A river bounds
/// nothing that could be drawn as a ring and gives none. Any thread.
[[nodiscard]] std::vector<std::vector<GeoPoint>> filterRings(const EventFilter& filter);

} // namespace atlas
