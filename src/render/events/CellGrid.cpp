#include "render/events/CellGrid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace atlas {
namespace {

constexpr double worldUnits = 4294967296.0; // 2³²

std::uint32_t toUnits(double pixels, double worldSize) {
    const double units = std::floor(pixels / worldSize * worldUnits);
    return static_cast<std::uint32_t>(std::clamp(units, 0.0, worldUnits - 1));
}

} // namespace

CellGrid::CellGrid(const Viewport& viewport, QRectF view, double edge) {
    const double worldSize = viewport.worldSize();
    const double bits = std::log2(edge / worldSize * worldUnits);
    shift_ = static_cast<unsigned>(std::clamp(std::lround(bits), 0L, 31L));
    const QPointF origin = viewport.toScreen(WorldPoint{0, 0});
    const QRectF world = view.translated(-origin);
    const auto cell = [&](double pixels) { return toUnits(pixels, worldSize) >> shift_; };
    left_ = cell(world.left());
    top_ = cell(world.top());
    columns_ = static_cast<int>(cell(world.right()) - left_) + 1;
    rows_ = static_cast<int>(cell(world.bottom()) - top_) + 1;
}

CellGrid::CellGrid(unsigned shift, std::uint32_t left, std::uint32_t top, std::uint32_t right,
                   std::uint32_t bottom)
    : shift_(shift)
    , left_(left)
    , top_(top)
    , columns_(right > left ? static_cast<int>(right - left) : 0)
    , rows_(bottom > top ? static_cast<int>(bottom - top) : 0) {}

CellGrid CellGrid::shared(const CellGrid& other) const noexcept {
    if (shift_ != other.shift_) return {};
    return {shift_, std::max(left_, other.left_), std::max(top_, other.top_),
            std::min(right(), other.right()), std::min(bottom(), other.bottom())};
}

CellGrid CellGrid::of(const WorldBox& cell) noexcept {
    CellGrid grid;
    grid.shift_ = static_cast<unsigned>(std::bit_width(cell.bottomRight.x - cell.topLeft.x));
    grid.left_ = cell.topLeft.x >> grid.shift_;
    grid.top_ = cell.topLeft.y >> grid.shift_;
    grid.columns_ = grid.rows_ = 1;
    return grid;
}

WorldBox CellGrid::box() const noexcept {
    if (count() == 0) return {};
    const WorldBox first = box(0);
    return {first.topLeft, box(count() - 1).bottomRight};
}

WorldBox CellGrid::box(std::size_t index) const noexcept {
    const auto column = static_cast<std::uint32_t>(index % static_cast<std::size_t>(columns_));
    const auto row = static_cast<std::uint32_t>(index / static_cast<std::size_t>(columns_));
    const std::uint32_t inside = (std::uint32_t{1} << shift_) - 1;
    const WorldPoint corner{(left_ + column) << shift_, (top_ + row) << shift_};
    return {corner, {corner.x + inside, corner.y + inside}};
}

} // namespace atlas
