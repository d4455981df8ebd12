#pragma once

#include "core/DataStore.h"
#include "core/TimeWindow.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// The events of a window in time order, to be walked with N and P. A value.
class EventWalk {
  public:
    EventWalk() = default;
    EventWalk(const EventSnapshot& events, const TimeWindow& window);

    [[nodiscard]] int count() const noexcept { return static_cast<int>(rows_.size()); }

    /// The 1-based place of an event in the walk; 0 when the window does not show it.
    [[nodiscard]] int position(std::uint32_t tableIndex) const noexcept;
    /// The next event after `from`, or the first; the last one leads to the first. Nothing in an empty
    /// window.
    [[nodiscard]] std::optional<std::uint32_t> next(std::optional<std::uint32_t> from) const noexcept;
    /// The event before `from`, or the last.
    [[nodiscard]] std::optional<std::uint32_t> previous(std::optional<std::uint32_t> from) const noexcept;

  private:
    std::vector<std::uint32_t> rows_; ///< ascending: the table is sorted by time
};

} // namespace atlas
