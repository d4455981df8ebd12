#include "app/EventWalk.h"

#include <limits>

namespace atlas {

EventWalk::EventWalk(std::shared_ptr<const EventSnapshot> events, std::shared_ptr<const FilteredRows> filter,
                     const TimeWindow& window)
    : events_(std::move(events))
    , filter_(std::move(filter))
    , span_(window.span)
    , count_(static_cast<int>(index().countIn(span_))) {}

int EventWalk::position(std::uint32_t tableIndex) const {
    if (!events_ || !index().holds(span_, tableIndex)) return 0;
    return static_cast<int>(index().countBefore(span_, tableIndex)) + 1;
}

std::optional<std::uint32_t> EventWalk::next(std::optional<std::uint32_t> from) const {
    if (count_ == 0) return std::nullopt;
    const auto after = from ? index().firstFrom(span_, events_->table.timeRank(*from) + 1) : std::nullopt;
    return after ? after : index().firstFrom(span_, 0);
}

std::optional<std::uint32_t> EventWalk::previous(std::optional<std::uint32_t> from) const {
    if (count_ == 0) return std::nullopt;
    const auto before = from ? index().lastBefore(span_, events_->table.timeRank(*from)) : std::nullopt;
    return before ? before : index().lastBefore(span_, std::numeric_limits<std::size_t>::max());
}

} // namespace atlas
