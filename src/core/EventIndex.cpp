#include "core/EventIndex.h"

#include <algorithm>

namespace atlas {

EventIndex::Part EventIndex::partOf(const EventTable::Block& block, const TimeSpan& span) const noexcept {
    const std::int64_t from = toMillis(span.from);
    const std::int64_t to = toMillis(span.to);
    if (from >= to || block.firstBegin >= to || block.lastEnd <= from) return Part::None;
    return block.lastBegin < to && block.firstEnd > from ? Part::All : Part::Some;
}

EventIndex::Blocks EventIndex::blocksOf(const TimeSpan& span) const noexcept {
    Blocks blocks;
    for (std::size_t b = 0; b < table_.blocks().size(); ++b) {
        if (partOf(table_.blocks()[b], span) == Part::None) continue;
        if (blocks.end == 0) blocks.first = b;
        blocks.end = b + 1;
    }
    return blocks;
}

std::uint64_t EventIndex::touching(std::size_t leaf, Part ofBlock, const TimeSpan& span) const noexcept {
    if (ofBlock != Part::Some) return ofBlock == Part::All ? ~std::uint64_t{0} : 0;
    const std::int64_t from = toMillis(span.from);
    const std::int64_t to = toMillis(span.to);
    if (table_.leaves()[leaf].lastEnd <= from) return 0;
    std::uint64_t bits = 0;
    const std::size_t first = leaf * EventTable::leafRows;
    const std::size_t rows = table_.rowsOfLeaf(leaf);
    for (std::size_t i = 0; i < rows; ++i) {
        const bool touches = table_.begin(first + i) < to && table_.end(first + i) > from;
        bits |= std::uint64_t{touches} << i;
    }
    return bits;
}

std::vector<std::uint32_t> EventIndex::rowsIn(const TimeSpan& span) const {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint64_t> bits(EventTable::leavesPerBlock);
    for (std::size_t b = 0; b < table_.blocks().size(); ++b) {
        std::fill(bits.begin(), bits.end(), 0);
        bool any = false;
        const std::size_t firstLeaf = b * EventTable::leavesPerBlock;
        forEachLeaf(span, {b, b + 1}, [&](std::size_t leaf, std::uint64_t word) {
            bits[leaf - firstLeaf] = word;
            any = true;
        });
        if (!any) continue;
        const std::size_t first = b * EventTable::blockRows;
        const std::size_t end = std::min(first + EventTable::blockRows, table_.size());
        for (std::size_t nth = first; nth < end; ++nth) {
            const std::uint32_t i = table_.inTimeOrder(nth);
            if ((bits[(i - first) / 64] >> (i % 64) & 1U) != 0) rows.push_back(i);
        }
    }
    return rows;
}

std::size_t EventIndex::countIn(const TimeSpan& span) const {
    std::size_t count = 0;
    forEachLeaf(span, allBlocks(), [&](std::size_t, std::uint64_t bits) {
        count += static_cast<std::size_t>(std::popcount(bits));
    });
    return count;
}

bool EventIndex::holds(const TimeSpan& span, std::uint32_t event) const noexcept {
    return span.from < span.to && table_.begin(event) < toMillis(span.to)
           && table_.end(event) > toMillis(span.from) && (!filter_ || filter_->contains(event));
}

std::size_t EventIndex::countBefore(const TimeSpan& span, std::uint32_t before) const {
    const std::size_t block = before / EventTable::blockRows;
    std::size_t count = 0;
    forEachLeaf(span, {0, block}, [&](std::size_t, std::uint64_t bits) {
        count += static_cast<std::size_t>(std::popcount(bits));
    });
    const std::size_t rank = table_.timeRank(before);
    for (std::size_t nth = block * EventTable::blockRows; nth < rank; ++nth)
        if (holds(span, table_.inTimeOrder(nth))) ++count;
    return count;
}

std::optional<std::uint32_t> EventIndex::firstFrom(const TimeSpan& span, std::size_t rank) const {
    for (std::size_t nth = rank; nth < table_.size(); ++nth) {
        const bool blockStarts = nth % EventTable::blockRows == 0;
        if (blockStarts && partOf(table_.blocks()[nth / EventTable::blockRows], span) == Part::None) {
            nth += EventTable::blockRows - 1;
            continue;
        }
        const std::uint32_t event = table_.inTimeOrder(nth);
        if (holds(span, event)) return event;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> EventIndex::lastBefore(const TimeSpan& span, std::size_t rank) const {
    for (std::size_t nth = std::min(rank, table_.size()); nth-- > 0;) {
        const std::size_t block = nth / EventTable::blockRows;
        if (partOf(table_.blocks()[block], span) == Part::None) {
            nth = block * EventTable::blockRows;
            continue;
        }
        const std::uint32_t event = table_.inTimeOrder(nth);
        if (holds(span, event)) return event;
    }
    return std::nullopt;
}

} // namespace atlas
