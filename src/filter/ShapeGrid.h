#pragma once

#include "filter/MapShape.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A shape laid over with small squares, each wholly inside it, wholly outside, or at its rim: what lies in
/// it is looked up, and the shape itself is asked only at the rim. Immutable; any thread.
class ShapeGrid {
  public:
    /// Works on all cores; some milliseconds.
    explicit ShapeGrid(const MapShape& shape);

    /// Some only where the box meets a square at the rim, or squares inside and outside.
    [[nodiscard]] Cover cover(const WorldBox& box) const noexcept;
    [[nodiscard]] bool contains(WorldPoint p) const;

    /// Which of at most 64 points are contained, one bit each; as many x as y.
    [[nodiscard]] std::uint64_t containing(std::span<const std::uint32_t> x,
                                           std::span<const std::uint32_t> y) const;

  private:
    // 256 squares across: a rim of a hundredth of the shape, and the answers of all fit the near cache. Twice
    // that was no faster even for ten million points.
    static constexpr int sideBits = 8;
    static constexpr std::uint32_t side = 1U << sideBits;

    /// The squares between two sides of the shape's box, along one axis.
    class Axis {
      public:
        Axis() = default;
        Axis(std::uint32_t first, std::uint32_t last) noexcept;

        [[nodiscard]] bool holds(std::uint32_t at) const noexcept { return at - first_ <= length_; }

        /// The square of a position that it holds; any square of another.
        [[nodiscard]] std::uint32_t square(std::uint32_t at) const noexcept {
            return static_cast<std::uint32_t>((at - first_) * scale_ >> 32U) & (side - 1);
        }

        /// The first position in a square or beyond it.
        [[nodiscard]] std::uint64_t begin(std::uint32_t square) const noexcept;

      private:
        std::uint32_t first_ = 0;
        std::uint32_t length_ = 0;
        std::uint64_t scale_ = 0; ///< squares a unit, times 2³²
    };

    /// 2^bits grid squares a side.
    struct Square {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
        int bits = sideBits;

        [[nodiscard]] Square quarter(std::uint32_t which) const noexcept;
    };

    /// How many squares of each sort lie north-west of a corner of the grid.
    struct Sums {
        std::uint32_t inside = 0;
        std::uint32_t outside = 0;
    };

    [[nodiscard]] static std::size_t index(std::uint32_t x, std::uint32_t y) noexcept {
        return std::size_t{y} << sideBits | x;
    }

    [[nodiscard]] static std::size_t corner(std::uint32_t x, std::uint32_t y) noexcept {
        return std::size_t{y} * (side + 1) + x;
    }

    void lay(const MapShape& shape, Square square);
    void fill(Square square, Cover cover);
    void sum();
    [[nodiscard]] WorldBox boxOf(Square square) const noexcept;

    WorldBox box_;
    Axis x_;
    Axis y_;
    std::vector<Cover> covers_;                          ///< by index(); empty for a shape of nothing
    std::vector<std::unique_ptr<const MapShape>> atRim_; ///< what decides in a square there
    std::vector<Sums> sums_;                             ///< by corner()
};

} // namespace atlas
