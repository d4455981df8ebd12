#pragma once

#include "core/WorldPoint.h"
#include "geo/Viewport.h"

#include <QRectF>

namespace atlas {

/// Square cells of the map in which events are counted: squares of the quadtree, so that a pan moves no edge
/// and a zoom halves or doubles cells but never shifts them. A value.
class CellGrid {
  public:
    CellGrid() = default;
    /// The cells that `view` touches, about `edge` logical pixels wide (from 0.71 to 1.41 of it) at the
    /// viewport's zoom.
    CellGrid(const Viewport& viewport, QRectF view, double edge);

    /// The one cell of that ground, as box() gave it.
    [[nodiscard]] static CellGrid of(const WorldBox& cell) noexcept;

    [[nodiscard]] int columns() const noexcept { return columns_; }

    [[nodiscard]] int rows() const noexcept { return rows_; }

    [[nodiscard]] std::size_t count() const noexcept {
        return static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
    }

    /// A cell's edge is 2^shift fractions of the world.
    [[nodiscard]] unsigned shift() const noexcept { return shift_; }

    [[nodiscard]] std::uint32_t left() const noexcept { return left_; } ///< x >> shift of the first column

    [[nodiscard]] std::uint32_t top() const noexcept { return top_; }

    /// The ground of all cells.
    [[nodiscard]] WorldBox box() const noexcept;
    /// The ground of the cell at position `index`, row by row.
    [[nodiscard]] WorldBox box(std::size_t index) const noexcept;

    /// The position of the cell of a point inside box().
    [[nodiscard]] std::size_t at(std::uint32_t x, std::uint32_t y) const noexcept {
        return static_cast<std::size_t>((y >> shift_) - top_) * static_cast<std::size_t>(columns_)
               + ((x >> shift_) - left_);
    }

    bool operator==(const CellGrid&) const = default;

  private:
    unsigned shift_ = 0;
    std::uint32_t left_ = 0;
    std::uint32_t top_ = 0;
    int columns_ = 0;
    int rows_ = 0;
};

} // namespace atlas
