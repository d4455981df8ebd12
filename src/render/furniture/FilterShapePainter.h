#pragma once

#include "core/Place.h"
#include "geo/Viewport.h"

#include <QPainter>

#include <vector>

namespace atlas {

/// Draws the lines around what a filter asks events to lie in: what is outside is empty because nobody asked
/// for it. Each ring is closed by itself. Logical pixels, origin at the map's top left. Any thread.
void drawFilterRings(QPainter& painter, const std::vector<std::vector<GeoPoint>>& rings,
                     const Viewport& viewport);

} // namespace atlas
