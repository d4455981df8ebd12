#pragma once

#include "core/Place.h"

#include <cmath>
#include <numbers>

namespace atlas {

/// Half the edge of the Web Mercator square in metres: π times the WGS 84 semi-major axis (EPSG:3857).
inline constexpr double mercatorEdge = std::numbers::pi * 6378137.0;

/// A place on it, from metres east and north of its middle.
[[nodiscard]] inline GeoPoint fromMercator(double x, double y) {
    constexpr double degrees = 180 / std::numbers::pi;
    return {x / mercatorEdge * 180, std::atan(std::sinh(y / mercatorEdge * std::numbers::pi)) * degrees};
}

} // namespace atlas
