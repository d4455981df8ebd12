#pragma once

#include "filter/MapShape.h"

#include <vector>

namespace atlas {

/// What a ring encloses by the even-odd rule, its edges straight on the Web Mercator map as they were drawn.
/// Of two neighbours that share an edge one holds a point on it.
class PolygonShape : public MapShape {
  public:
    /// Closed by itself; fewer than three points enclose nothing.
    explicit PolygonShape(const std::vector<GeoPoint>& ring);

    [[nodiscard]] WorldBox box() const override { return box_; }

    [[nodiscard]] Cover cover(const WorldBox& box) const override;
    [[nodiscard]] bool contains(WorldPoint p) const override;
    [[nodiscard]] std::unique_ptr<const MapShape> partFor(const WorldBox& box) const override;

  private:
    struct Edge {
        WorldPoint a;
        WorldPoint b;
    };

    [[nodiscard]] static bool crosses(const Edge& edge, const WorldBox& box) noexcept;

    std::vector<Edge> edges_;
    WorldBox box_;
};

} // namespace atlas
