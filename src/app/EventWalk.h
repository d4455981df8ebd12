#pragma once

#include "core/DataStore.h"
#include "core/FilteredRows.h"
#include "core/TimeWindow.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace atlas {

/// The events of a window that pass the filter, in time order, to be walked with N and P. Asks the index,
/// holds no list: as light with ten million events as with ten. A value.
class EventWalk {
  public:
    EventWalk() = default;
    /// `filter` null: every event passes.
    EventWalk(std::shared_ptr<const EventSnapshot> events, std::shared_ptr<const FilteredRows> filter,
              const TimeWindow& window);

    [[nodiscard]] int count() const noexcept { return count_; }

    /// The 1-based place of an event in the walk; 0 when the window does not show it.
    [[nodiscard]] int position(std::uint32_t tableIndex) const;
    /// The next event after `from`, or the first; the last one leads to the first. Nothing in an empty
    /// window.
    [[nodiscard]] std::optional<std::uint32_t> next(std::optional<std::uint32_t> from) const;
    /// The event before `from`, or the last.
    [[nodiscard]] std::optional<std::uint32_t> previous(std::optional<std::uint32_t> from) const;

  private:
    [[nodiscard]] EventIndex index() const { return events_->index(filter_ ? &filter_->rows : nullptr); }

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const FilteredRows> filter_;
    TimeSpan span_;
    int count_ = 0;
};

} // namespace atlas
