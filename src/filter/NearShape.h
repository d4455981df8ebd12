#pragma once

#include "filter/MapShape.h"

#include <array>
#include <optional>
#include <vector>

namespace atlas {

/// Everything within a geodesic distance of points and lines, the distance itself included.
///
/// Lines are straight in degrees, as maps have them. What lies nearest is found by straight lines through the
/// earth; near the rim the geodesic to it decides: exact from a point, from a line within some metres. The
/// part for a box takes the ground there for flat wherever that decides as well.
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
        double perLength2 = 0; ///< one over the square of the length of `along`; 0 for a point
    };

    /// Segments next to each other, and a ball around them: most of a river is far away.
    struct Bend {
        std::size_t first = 0;
        std::size_t end = 0;
        Vector centre{};
        double radius = 0;
    };

    /// The ground of a box taken for flat: a position is a sum, and none is further than `error` from there.
    struct Plain {
        WorldPoint middle;
        Vector at{};
        Vector east{}; ///< metres a unit of WorldPoint
        Vector south{};
        double unit = 0; ///< no unit is longer on the ground, metres
        double error = 0;

        explicit Plain(const WorldBox& box);
        [[nodiscard]] Vector operator()(WorldPoint p) const noexcept;
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
    [[nodiscard]] Cover flatCover(const WorldBox& box) const noexcept;
    [[nodiscard]] Cover decide(const Vector& p, double in, double out) const noexcept;
    [[nodiscard]] static Vector fromCentre(GeoPoint p) noexcept;

    double metres_;
    double within_ = 0; ///< the chord of a geodesic of that length is no shorter than this
    double beyond_ = 0; ///< and no longer than this
    std::vector<Segment> segments_;
    std::vector<Bend> bends_;
    WorldBox box_;
    std::optional<Plain> plain_; ///< of the box that this is the part for
};

} // namespace atlas
