#pragma once

#include "filter/MapShape.h"

#include <array>
#include <memory>
#include <vector>

namespace atlas {

/// A shape cut into ever smaller squares until each lies wholly inside or outside, or is small: what lies in
/// it is found without asking the shape, except at its rim. Immutable; any thread.
class ShapeTree {
  public:
    explicit ShapeTree(const MapShape& shape);

    /// Some only where the box meets the rim, or parts inside and outside.
    [[nodiscard]] Cover cover(const WorldBox& box) const;
    [[nodiscard]] bool contains(WorldPoint p) const;

  private:
    /// What a square is: a node that is cut further (0 or more), Outside, Inside, or at the rim: rim(part).
    using Quarter = std::int32_t;
    static constexpr Quarter outside = -1;
    static constexpr Quarter inside = -2;

    [[nodiscard]] static constexpr Quarter rim(std::size_t part) { return -3 - static_cast<Quarter>(part); }

    /// Of side 2^bits; counted from origin_.
    struct Square {
        std::uint64_t x = 0;
        std::uint64_t y = 0;
        int bits = 0;

        [[nodiscard]] Square quarter(std::size_t which) const noexcept;
    };

    [[nodiscard]] Quarter cut(const MapShape& shape, Square square, int cutsLeft);
    [[nodiscard]] WorldBox boxOf(Square square) const noexcept;
    [[nodiscard]] Cover cover(Quarter what, Square square, const WorldBox& box) const;

    WorldPoint origin_;
    Square whole_;
    Quarter what_ = outside;                             ///< of the whole
    std::vector<std::array<Quarter, 4>> nodes_;          ///< north-west, north-east, south-west, south-east
    std::vector<std::unique_ptr<const MapShape>> atRim_; ///< what decides in each square there
};

} // namespace atlas
