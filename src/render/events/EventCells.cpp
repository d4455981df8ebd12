#include "render/events/EventCells.h"

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

bool holds(const WorldBox& outer, const WorldBox& inner) noexcept {
    return outer.contains(inner.topLeft) && outer.contains(inner.bottomRight);
}

/// How many chosen cells lie in any rectangle of cells, in four reads (Crow 1984).
class ChosenCells {
  public:
    ChosenCells(const CellGrid& grid, const std::vector<bool>& chosen)
        : grid_(grid)
        , box_(grid.box())
        , width_(static_cast<std::size_t>(grid.columns()) + 1)
        , sums_(width_ * (static_cast<std::size_t>(grid.rows()) + 1)) {
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const std::size_t at = (i / (width_ - 1) + 1) * width_ + i % (width_ - 1) + 1;
            sums_[at] = sums_[at - 1] + sums_[at - width_] - sums_[at - width_ - 1] + (chosen[i] ? 1 : 0);
        }
    }

    /// Whether a chosen cell touches the box.
    [[nodiscard]] bool touches(const WorldBox& box) const noexcept {
        if (!box_.touches(box)) return false;
        const auto clipped = [this](WorldPoint p) {
            return WorldPoint{std::clamp(p.x, box_.topLeft.x, box_.bottomRight.x) >> grid_.shift(),
                              std::clamp(p.y, box_.topLeft.y, box_.bottomRight.y) >> grid_.shift()};
        };
        const WorldPoint first = clipped(box.topLeft);
        const WorldPoint last = clipped(box.bottomRight);
        const std::size_t left = first.x - grid_.left();
        const std::size_t top = first.y - grid_.top();
        const std::size_t right = last.x - grid_.left() + 1;
        const std::size_t bottom = last.y - grid_.top() + 1;
        return sums_[bottom * width_ + right] + sums_[top * width_ + left]
               != sums_[top * width_ + right] + sums_[bottom * width_ + left];
    }

  private:
    CellGrid grid_;
    WorldBox box_;
    std::size_t width_;
    std::vector<std::uint32_t> sums_;
};

} // namespace

CellCounts::CellCounts(const TallyTask& task)
    : table_(&task.events->table)
    , colouring_(task.colouring.get())
    , grid_(task.grid)
    , box_(task.grid.box())
    , apart_(task.apart)
    , cells_(task.grid.count())
    , areas_(task.events->table.areas().size()) {}

template <int sign>
void CellCounts::takeCarefully(std::size_t i) noexcept {
    constexpr auto one = static_cast<std::uint32_t>(sign); // unsigned arithmetic wraps there and back
    const PlacePrecision precision = table_->precision(i);
    if (precision == PlacePrecision::Governorate)
        areas_[table_->area(i)] += one;
    else if (precision > PlacePrecision::Governorate)
        offMap_ += one;
    else if (const WorldPoint at{table_->x(i), table_->y(i)}; box_.contains(at) && !apart_.contains(at))
        takePoints<sign>(i, 1);
}

/// A whole leaf whose rows stand in one cell.
template <int sign>
void CellCounts::takeLeaf(std::size_t leaf) noexcept {
    constexpr auto one = static_cast<std::uint32_t>(sign);
    constexpr auto wide = static_cast<std::uint64_t>(std::int64_t{sign});
    const EventTable::Leaf& header = table_->leaves()[leaf];
    EventCell& cell = cells_[grid_.at(header.box.topLeft.x, header.box.topLeft.y)];
    const auto corner = [this](std::uint32_t at) {
        return std::uint64_t{at >> grid_.shift()} << grid_.shift();
    };
    cell.sumX += wide * (header.sumX - EventTable::leafRows * corner(header.box.topLeft.x));
    cell.sumY += wide * (header.sumY - EventTable::leafRows * corner(header.box.topLeft.y));
    cell.inDiscs += one * header.discs;
    const EventColouring::LeafShares& shares = colouring_->shares(leaf);
    for (std::size_t c = 0; c < shares.size(); ++c)
        cell.byColour[c] += one * shares[c];
}

/// Rows that stand at points inside the grid: those of the set bits, counted from `first`.
template <int sign>
void CellCounts::takePoints(std::size_t first, std::uint64_t bits) noexcept {
    constexpr auto one = static_cast<std::uint32_t>(sign);
    constexpr auto wide = static_cast<std::uint64_t>(std::int64_t{sign});
    // All that the loop reads stands in locals: the compiler cannot know that a count is no part of a column.
    const std::uint32_t* const xs = table_->xs().data() + first;
    const std::uint32_t* const ys = table_->ys().data() + first;
    const std::uint8_t* const colours = colouring_->classes().data() + first;
    EventCell* const cells = cells_.data();
    const CellGrid grid = grid_;
    const std::uint32_t inside = (std::uint32_t{1} << grid.shift()) - 1;
    const auto take = [=](std::size_t i) {
        EventCell& cell = cells[grid.at(xs[i], ys[i])];
        cell.sumX += wide * (xs[i] & inside);
        cell.sumY += wide * (ys[i] & inside);
        cell.byColour[colours[i]] += one;
    };
    // A full leaf is the usual case, and a plain loop over it several times as fast.
    if (bits == ~std::uint64_t{0}) {
        for (std::size_t i = 0; i < EventTable::leafRows; ++i)
            take(i);
    } else {
        forEachBit(bits, take);
    }
    if (table_->leaves()[first / EventTable::leafRows].discs == 0) return;
    forEachBit(bits, [&](std::size_t i) {
        if (table_->precision(first + i) == PlacePrecision::Radius)
            cells[grid.at(xs[i], ys[i])].inDiscs += one;
    });
}

template <int sign>
void CellCounts::take(std::size_t leaf, std::uint64_t bits) noexcept {
    const EventTable::Leaf& header = table_->leaves()[leaf];
    const std::size_t first = leaf * EventTable::leafRows;
    if (!header.withoutPoint && holds(apart_, header.box)) return;
    if (!header.withoutPoint && holds(box_, header.box) && !apart_.touches(header.box)) {
        const bool all = bits == ~std::uint64_t{0};
        if (all && grid_.oneCell(header.box)) return takeLeaf<sign>(leaf);
        return takePoints<sign>(first, bits);
    }
    if (!header.withoutPoint && !box_.touches(header.box)) return;
    forEachBit(bits, [&](std::size_t bit) { takeCarefully<sign>(first + bit); });
}

void CellCounts::settle() noexcept {
    for (EventCell& cell : cells_)
        cell.events = std::accumulate(cell.byColour.begin(), cell.byColour.end(), 0U);
}

template void CellCounts::take<1>(std::size_t, std::uint64_t) noexcept;
template void CellCounts::take<-1>(std::size_t, std::uint64_t) noexcept;

CellCounts& CellCounts::operator+=(const CellCounts& other) noexcept {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        EventCell& to = cells_[i];
        const EventCell& from = other.cells_[i];
        to.sumX += from.sumX;
        to.sumY += from.sumY;
        to.inDiscs += from.inDiscs;
        for (std::size_t c = 0; c < to.byColour.size(); ++c)
            to.byColour[c] += from.byColour[c];
    }
    for (std::size_t i = 0; i < areas_.size(); ++i)
        areas_[i] += other.areas_[i];
    offMap_ += other.offMap_;
    return *this;
}

std::vector<std::uint32_t> eventsInCells(const TallyTask& task, const TimeSpan& span,
                                         const std::vector<bool>& chosen, Workers& workers) {
    const EventTable& table = task.events->table;
    const EventIndex index = task.index();
    const EventIndex::Blocks blocks = index.blocksOf(span);
    const ChosenCells cells(task.grid, chosen);
    const WorldBox box = task.grid.box();
    const auto collect = [&](std::vector<std::uint32_t>& found, EventIndex::Blocks part) {
        index.forEachLeaf(span, part, [&](std::size_t leaf, std::uint64_t bits) {
            if (!cells.touches(table.leaves()[leaf].box)) return;
            forEachBit(bits, [&](std::size_t bit) {
                const std::size_t i = leaf * EventTable::leafRows + bit;
                const WorldPoint at{table.x(i), table.y(i)};
                if (table.precision(i) > PlacePrecision::Radius || !box.contains(at)) return;
                if (chosen[task.grid.at(at.x, at.y)]) found.push_back(static_cast<std::uint32_t>(i));
            });
        });
    };
    std::vector<std::vector<std::uint32_t>> found(static_cast<std::size_t>(workers.threads()));
    const std::size_t many = blocks.end - blocks.first;
    workers.share(workers.threads(), [&](int p) {
        const auto part = static_cast<std::size_t>(p);
        collect(found[part],
                {blocks.first + many * part / found.size(), blocks.first + many * (part + 1) / found.size()});
    });
    for (std::size_t part = 1; part < found.size(); ++part)
        found[0].insert(found[0].end(), found[part].begin(), found[part].end());
    return std::move(found[0]);
}

} // namespace atlas
