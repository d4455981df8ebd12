#pragma once

#include "core/Place.h"

#include <cstdint>

namespace atlas {

/// A position in the Web Mercator square as fractions of 2³²: 9 mm at the equator.
/// x grows east from 180° W, y grows south from 85.051° N.
struct WorldPoint {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    bool operator==(const WorldPoint&) const = default;
};

/// A box of such positions, all four edges inside.
struct WorldBox {
    WorldPoint topLeft{0xffffffffU, 0xffffffffU};
    WorldPoint bottomRight{0, 0}; ///< above and left of topLeft in a box that was never extended

    [[nodiscard]] bool empty() const noexcept {
        return topLeft.x > bottomRight.x || topLeft.y > bottomRight.y;
    }

    [[nodiscard]] bool contains(WorldPoint p) const noexcept {
        return p.x >= topLeft.x && p.x <= bottomRight.x && p.y >= topLeft.y && p.y <= bottomRight.y;
    }

    [[nodiscard]] bool touches(const WorldBox& o) const noexcept {
        return topLeft.x <= o.bottomRight.x && o.topLeft.x <= bottomRight.x && topLeft.y <= o.bottomRight.y
               && o.topLeft.y <= bottomRight.y;
    }

    void extend(WorldPoint p) noexcept;
    bool operator==(const WorldBox&) const = default;
};

/// The position of a WGS 84 point; latitudes beyond Web Mercator's ±85.051° are clamped to it.
[[nodiscard]] WorldPoint toWorld(GeoPoint p) noexcept;
[[nodiscard]] GeoPoint toGeo(WorldPoint w) noexcept;
/// The box around a valid geographic one; empty for an empty one.
[[nodiscard]] WorldBox toWorld(const GeoBox& box) noexcept;

} // namespace atlas
