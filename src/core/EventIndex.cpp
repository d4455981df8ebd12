#include "core/EventIndex.h"

#include <algorithm>

namespace atlas {

EventIndex::EventIndex(const EventTable& table) {
    const auto records = table.records();
    for (std::size_t start = 0; start < records.size(); start += blockSize) {
        const auto block = records.subspan(start, std::min(blockSize, records.size() - start));
        const auto last = std::max_element(block.begin(), block.end(),
                                           [](const auto& a, const auto& b) { return a.end < b.end; });
        blocks_.push_back({block.front().begin, last->end});
    }
}

void EventIndex::forEach(const EventTable& table, const TimeSpan& span,
                         const std::function<void(std::size_t)>& visit) const {
    const std::int64_t from = toMillis(span.from);
    const std::int64_t to = toMillis(span.to);
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        if (blocks_[b].begin >= to) break; // sorted by begin: nothing later can touch
        if (blocks_[b].lastEnd <= from) continue;
        const std::size_t end = std::min((b + 1) * blockSize, table.size());
        for (std::size_t i = b * blockSize; i < end; ++i) {
            if (table[i].begin >= to) return;
            if (table[i].end > from) visit(i);
        }
    }
}

std::vector<std::uint32_t> EventIndex::rowsIn(const EventTable& table, const TimeSpan& span) const {
    std::vector<std::uint32_t> rows;
    forEach(table, span, [&](std::size_t i) { rows.push_back(static_cast<std::uint32_t>(i)); });
    return rows;
}

std::size_t EventIndex::countIn(const EventTable& table, const TimeSpan& span) const {
    std::size_t count = 0;
    forEach(table, span, [&](std::size_t) { ++count; });
    return count;
}

} // namespace atlas
