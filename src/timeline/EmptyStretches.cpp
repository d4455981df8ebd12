#include "timeline/EmptyStretches.h"

#include <limits>

namespace atlas {

namespace {

constexpr std::int64_t ever = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

/// Calls `visit(table index)` for each event of a block in `span`.
template <class Visit>
void forEachRow(const EventIndex& index, const TimeSpan& span, std::size_t block, Visit visit) {
    index.forEachLeaf(span, {block, block + 1}, [&](std::size_t leaf, std::uint64_t bits) {
        forEachBit(bits, [&](std::size_t bit) { visit(leaf * EventTable::leafRows + bit); });
    });
}

} // namespace

bool EmptyStretches::isEmpty(const TimeSpan& span) const {
    if (!events_) return false;
    const EventIndex index = this->index();
    const EventIndex::Blocks blocks = index.blocksOf(span);
    bool empty = true;
    for (std::size_t b = blocks.first; b < blocks.end && empty; ++b)
        index.forEachLeaf(span, {b, b + 1}, [&](std::size_t, std::uint64_t) { empty = false; });
    return empty;
}

std::optional<TimePoint> EmptyStretches::nextBegin(TimePoint t) const {
    if (!events_) return std::nullopt;
    const EventIndex index = this->index();
    const TimeSpan rest{t, fromMillis(ever)};
    const EventIndex::Blocks blocks = index.blocksOf(rest);
    std::int64_t first = ever;
    // Blocks are in the order of their begins: the first that has an event has the first.
    for (std::size_t b = blocks.first; b < blocks.end && first == ever; ++b)
        forEachRow(index, rest, b, [&](std::size_t i) { first = std::min(first, events_->table.begin(i)); });
    if (first == ever) return std::nullopt;
    return std::max(t, fromMillis(first));
}

std::optional<TimePoint> EmptyStretches::lastEnd(TimePoint t) const {
    if (!events_) return std::nullopt;
    const EventIndex index = this->index();
    const TimeSpan past{fromMillis(never), t};
    const EventIndex::Blocks blocks = index.blocksOf(past);
    std::int64_t last = never;
    for (std::size_t b = blocks.end; b-- > blocks.first;) {
        if (events_->table.blocks()[b].lastEnd <= last) continue;
        forEachRow(index, past, b, [&](std::size_t i) { last = std::max(last, events_->table.end(i)); });
    }
    if (last == never) return std::nullopt;
    return std::min(t, fromMillis(last));
}

} // namespace atlas
