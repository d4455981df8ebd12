#include "render/events/DensityBins.h"

#include <algorithm>
#include <bit>

namespace atlas {
namespace {

/// One row or column of `count` values, `step` apart, weighted 1 4 6 4 1; beyond the ends there is nothing.
void smooth(const std::uint32_t* from, std::uint32_t* to, int count, int step) {
    for (int i = 0; i < count; ++i) {
        const auto at = [&](int k) {
            return k < 0 || k >= count ? 0U : from[static_cast<std::ptrdiff_t>(k) * step];
        };
        to[static_cast<std::ptrdiff_t>(i) * step] =
            at(i - 2) + at(i + 2) + 4 * (at(i - 1) + at(i + 1)) + 6 * at(i);
    }
}

} // namespace

DensityBins::DensityBins(const TallyTask& task)
    : table_(&task.events->table)
    , grid_(task.grid)
    , box_(task.grid.box())
    , apart_(task.apart)
    , events_(task.grid.count()) {}

template <int sign>
void DensityBins::take(std::size_t leaf, std::uint64_t bits) noexcept {
    constexpr auto one = static_cast<std::uint32_t>(sign); // wraps there and back
    const EventTable::Leaf& header = table_->leaves()[leaf];
    if (!box_.touches(header.box)) return;
    if (apart_.contains(header.box.topLeft) && apart_.contains(header.box.bottomRight)) return;
    const bool inside = !header.withoutPoint && box_.contains(header.box.topLeft)
                        && box_.contains(header.box.bottomRight) && !apart_.touches(header.box);
    if (inside && grid_.oneCell(header.box)) {
        events_[grid_.at(header.box.topLeft.x, header.box.topLeft.y)] +=
            one * static_cast<std::uint32_t>(std::popcount(bits));
        return;
    }
    forEachBit(bits, [&](std::size_t bit) {
        const std::size_t i = leaf * EventTable::leafRows + bit;
        const WorldPoint at{table_->x(i), table_->y(i)};
        if (!inside
            && (table_->precision(i) > PlacePrecision::Radius || !box_.contains(at) || apart_.contains(at)))
            return;
        events_[grid_.at(at.x, at.y)] += one;
    });
}

template void DensityBins::take<1>(std::size_t, std::uint64_t) noexcept;
template void DensityBins::take<-1>(std::size_t, std::uint64_t) noexcept;

DensityBins& DensityBins::operator+=(const DensityBins& other) noexcept {
    std::transform(events_.begin(), events_.end(), other.events_.begin(), events_.begin(),
                   [](std::uint32_t a, std::uint32_t b) { return a + b; });
    return *this;
}

DensityCounts DensityBins::smoothed() const {
    DensityCounts counts{grid_, std::vector<std::uint32_t>(events_.size()), 0};
    std::vector<std::uint32_t> rows(events_.size());
    const int columns = grid_.columns();
    for (int y = 0; y < grid_.rows(); ++y) {
        const std::ptrdiff_t start = std::ptrdiff_t{y} * columns;
        smooth(events_.data() + start, rows.data() + start, columns, 1);
    }
    for (int x = 0; x < columns; ++x)
        smooth(rows.data() + x, counts.events.data() + x, grid_.rows(), columns);
    if (!counts.events.empty())
        counts.highest = *std::max_element(counts.events.begin(), counts.events.end());
    return counts;
}

} // namespace atlas
