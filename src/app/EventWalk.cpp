#include "app/EventWalk.h"

#include <algorithm>

namespace atlas {

EventWalk::EventWalk(const EventSnapshot& events, const TimeWindow& window)
    : rows_(events.index.rowsIn(events.table, window.span)) {}

int EventWalk::position(std::uint32_t tableIndex) const noexcept {
    const auto at = std::lower_bound(rows_.begin(), rows_.end(), tableIndex);
    return at != rows_.end() && *at == tableIndex ? static_cast<int>(at - rows_.begin()) + 1 : 0;
}

std::optional<std::uint32_t> EventWalk::next(std::optional<std::uint32_t> from) const noexcept {
    if (rows_.empty()) return std::nullopt;
    if (!from) return rows_.front();
    const auto after = std::upper_bound(rows_.begin(), rows_.end(), *from);
    return after == rows_.end() ? rows_.front() : *after;
}

std::optional<std::uint32_t> EventWalk::previous(std::optional<std::uint32_t> from) const noexcept {
    if (rows_.empty()) return std::nullopt;
    if (!from) return rows_.back();
    const auto at = std::lower_bound(rows_.begin(), rows_.end(), *from);
    return at == rows_.begin() ? rows_.back() : *(at - 1);
}

} // namespace atlas
