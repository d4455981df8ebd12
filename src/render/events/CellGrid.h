#pragma once

#include "core/WorldPoint.h"
#include "geo/Viewport.h"

#include <QRectF>

#include <algorithm>
#include <vector>

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

    /// Whether a box lies in a single cell.
    [[nodiscard]] bool oneCell(const WorldBox& box) const noexcept {
        return ((box.topLeft.x ^ box.bottomRight.x) | (box.topLeft.y ^ box.bottomRight.y)) >> shift_ == 0;
    }

    /// The cells of both; none where they are of different sizes.
    [[nodiscard]] CellGrid shared(const CellGrid& other) const noexcept;
    /// Copies what belongs to the cells of both from one grid's values to another's.
    template <class T>
    static void copyShared(const CellGrid& from, const std::vector<T>& values, const CellGrid& to,
                           std::vector<T>& copies);

    bool operator==(const CellGrid&) const = default;

  private:
    CellGrid(unsigned shift, std::uint32_t left, std::uint32_t top, std::uint32_t right,
             std::uint32_t bottom);

    [[nodiscard]] std::uint32_t right() const noexcept {
        return left_ + static_cast<std::uint32_t>(columns_);
    }

    [[nodiscard]] std::uint32_t bottom() const noexcept { return top_ + static_cast<std::uint32_t>(rows_); }

    unsigned shift_ = 0;
    std::uint32_t left_ = 0;
    std::uint32_t top_ = 0;
    int columns_ = 0;
    int rows_ = 0;
};

template <class T>
void CellGrid::copyShared(const CellGrid& from, const std::vector<T>& values, const CellGrid& to,
                          std::vector<T>& copies) {
    const CellGrid both = from.shared(to);
    const auto start = [&both](const CellGrid& grid, int row) {
        const auto y = static_cast<std::ptrdiff_t>(both.top_ - grid.top_) + row;
        return y * grid.columns_ + static_cast<std::ptrdiff_t>(both.left_ - grid.left_);
    };
    for (int row = 0; row < both.rows_; ++row)
        std::copy_n(values.begin() + start(from, row), both.columns_, copies.begin() + start(to, row));
}

} // namespace atlas
