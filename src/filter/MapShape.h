#pragma once

#include "core/WorldPoint.h"

#include <cstdint>
#include <memory>

namespace atlas {

/// How much of a box lies in a shape.
enum class Cover : std::uint8_t { None, Some, All };

/// A part of the map that events are asked to lie in. Immutable; any thread.
class MapShape {
  public:
    virtual ~MapShape() = default;

    /// All of the shape is in it; empty for a shape of nothing.
    [[nodiscard]] virtual WorldBox box() const = 0;
    /// None and All are certain; Some may be said of a box that lies wholly inside or outside near the rim.
    [[nodiscard]] virtual Cover cover(const WorldBox& box) const = 0;
    [[nodiscard]] virtual bool contains(WorldPoint p) const = 0;
    /// As much of the shape as decides what is inside within `box`: the same answers there, sooner.
    [[nodiscard]] virtual std::unique_ptr<const MapShape> partFor(const WorldBox& box) const = 0;
};

} // namespace atlas
