#pragma once

#include "core/EventTable.h"
#include "core/RowMask.h"
#include "core/TimeWindow.h"

#include <optional>
#include <vector>

namespace atlas {

/// Time range and rows that pass → rows of an EventTable, leaf by leaf: blocks and leaves that cannot touch
/// the range are stepped over, those wholly inside are not looked into. Immutable, borrows the table and the
/// mask; any thread.
///
/// All members ask for the events whose half-open span touches a half-open range; an empty range touches
/// none.
class EventIndex {
  public:
    /// `filter` null: every row passes.
    explicit EventIndex(const EventTable& table, const RowMask* filter = nullptr) noexcept
        : table_(table), filter_(filter) {}

    /// A part of the table's blocks, for a thread of several.
    struct Blocks {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] Blocks allBlocks() const noexcept { return {0, table_.blocks().size()}; }

    /// From the first block with a row in `span` to the last.
    [[nodiscard]] Blocks blocksOf(const TimeSpan& span) const noexcept;

    /// Calls `visit(leaf, bits)` for each leaf with rows in `span`.
    template <class Visit>
    void forEachLeaf(const TimeSpan& span, Blocks blocks, Visit&& visit) const;

    /// Calls `visit(leaf, bits)` for each leaf with rows that touch `span` and not `other`.
    template <class Visit>
    void forEachLeafBeyond(const TimeSpan& span, const TimeSpan& other, Blocks blocks, Visit&& visit) const;

    /// The table indices in `span`, in time order.
    [[nodiscard]] std::vector<std::uint32_t> rowsIn(const TimeSpan& span) const;
    /// How many events touch `span`.
    [[nodiscard]] std::size_t countIn(const TimeSpan& span) const;
    /// How many of them come before the event `before` in time order.
    [[nodiscard]] std::size_t countBefore(const TimeSpan& span, std::uint32_t before) const;
    /// Whether the event passes and touches `span`.
    [[nodiscard]] bool holds(const TimeSpan& span, std::uint32_t event) const noexcept;
    /// The first event in `span` whose place in time order is `rank` or later, or the last one before it.
    [[nodiscard]] std::optional<std::uint32_t> firstFrom(const TimeSpan& span, std::size_t rank) const;
    [[nodiscard]] std::optional<std::uint32_t> lastBefore(const TimeSpan& span, std::size_t rank) const;

  private:
    enum class Part : std::uint8_t { None, Some, All };

    [[nodiscard]] Part partOf(const EventTable::Block& block, const TimeSpan& span) const noexcept;
    /// The rows of a leaf in `span`, passing or not.
    [[nodiscard]] std::uint64_t touching(std::size_t leaf, Part ofBlock, const TimeSpan& span) const noexcept;

    [[nodiscard]] std::uint64_t passing(std::size_t leaf) const noexcept {
        const std::size_t rows = table_.rowsOfLeaf(leaf);
        const std::uint64_t real = rows == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << rows) - 1;
        return filter_ ? filter_->word(leaf) : real;
    }

    const EventTable& table_;
    const RowMask* filter_;
};

template <class Visit>
void EventIndex::forEachLeaf(const TimeSpan& span, Blocks blocks, Visit&& visit) const {
    forEachLeafBeyond(span, TimeSpan{}, blocks, std::forward<Visit>(visit));
}

template <class Visit>
void EventIndex::forEachLeafBeyond(const TimeSpan& span, const TimeSpan& other, Blocks blocks,
                                   Visit&& visit) const {
    for (std::size_t b = blocks.first; b < blocks.end; ++b) {
        const EventTable::Block& block = table_.blocks()[b];
        if (block.firstBegin >= toMillis(span.to)) break; // blocks are in time order: nothing later touches
        const Part inside = partOf(block, span);
        const Part left = partOf(block, other);
        if (inside == Part::None || left == Part::All) continue;
        const std::size_t end = std::min((b + 1) * EventTable::leavesPerBlock, table_.leaves().size());
        for (std::size_t leaf = b * EventTable::leavesPerBlock; leaf < end; ++leaf) {
            std::uint64_t bits = passing(leaf);
            if (bits != 0) bits &= touching(leaf, inside, span);
            if (bits != 0) bits &= ~touching(leaf, left, other);
            if (bits != 0) visit(leaf, bits);
        }
    }
}

} // namespace atlas
