#pragma once

#include "filter/MapShape.h"

#include <array>
#include <vector>

namespace atlas {

/// Everything within a geodesic distance of points and lines, the distance itself included.
///
/// Lines are straight in degrees, as maps have them. What lies nearest is found by straight lines through the
/// earth; near the rim the geodesic to it decides: exact from a point, from a line within some metres.
class NearShape : public MapShape {
  public:
    /// `metres` up to some hundred kilometres; a line of one point is a point.
    NearShape(const std::vector<std::vector<GeoPoint>>& lines, double metres);

    [[nodiscard]] WorldBox box() const override { return box_; }

    [[nodiscard]] Cover cover(const WorldBox& box) const override;
    [[nodiscard]] bool contains(WorldPoint p) const override;
    [[nodiscard]] std::unique_ptr<const MapShape> partFor(const WorldBox& box) const override;

  private:
    using Vector = std::array<double, 3>; ///< metres from the earth's centre

    struct Segment {
        GeoPoint from;
        GeoPoint to;
        Vector start;
        Vector along;
        double length2 = 0; ///< of `along`, squared
    };

    /// Segments next to each other, and a ball around them: most of a river is far away.
    struct Bend {
        std::size_t first = 0;
        std::size_t end = 0;
        Vector centre{};
        double radius = 0;
    };

    struct Nearest {
        double chord = 0; ///< metres, straight through the earth
        GeoPoint at;
    };

    void addLine(const std::vector<GeoPoint>& line);
    void extendBox(GeoPoint p);
    void addSegment(GeoPoint from, GeoPoint to);
    void addBend(std::size_t first, std::size_t end);
    void gatherBends(std::size_t first);
    [[nodiscard]] static double chordTo(const Segment& segment, const Vector& p, double& share) noexcept;
    [[nodiscard]] Nearest nearest(const Vector& p) const;
    [[nodiscard]] static Vector fromCentre(GeoPoint p) noexcept;

    double metres_;
    std::vector<Segment> segments_;
    std::vector<Bend> bends_;
    WorldBox box_;
};

} // namespace atlas
