#include "core/WorldPoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr double worldUnits = 4294967296.0;       // 2³²: WorldPoint counts fractions of it
constexpr double maxLatitude = 85.05112877980659; // where the Mercator map is as high as it is wide

std::uint32_t toFraction(double part) noexcept {
    const double scaled = std::floor(part * worldUnits);
    return static_cast<std::uint32_t>(std::clamp(scaled, 0.0, worldUnits - 1));
}

} // namespace

void WorldBox::extend(WorldPoint p) noexcept {
    topLeft = {std::min(topLeft.x, p.x), std::min(topLeft.y, p.y)};
    bottomRight = {std::max(bottomRight.x, p.x), std::max(bottomRight.y, p.y)};
}

WorldPoint toWorld(GeoPoint p) noexcept {
    const double lat = std::clamp(p.lat, -maxLatitude, maxLatitude) * std::numbers::pi / 180;
    const double x = (p.lon + 180) / 360;
    const double y = 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi);
    return {toFraction(x), toFraction(y)};
}

GeoPoint toGeo(WorldPoint w) noexcept {
    const double x = (w.x + 0.5) / worldUnits;
    const double y = (w.y + 0.5) / worldUnits;
    return {x * 360 - 180, std::atan(std::sinh((0.5 - y) * 2 * std::numbers::pi)) * 180 / std::numbers::pi};
}

WorldBox toWorld(const GeoBox& box) noexcept {
    if (box.empty()) return {};
    return {toWorld(GeoPoint{box.west, box.north}), toWorld(GeoPoint{box.east, box.south})};
}

} // namespace atlas
