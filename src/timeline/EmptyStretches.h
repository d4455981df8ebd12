#pragma once

#include "core/DataStore.h"
#include "core/FilteredRows.h"

#include <memory>
#include <optional>

namespace atlas {

/// Where in time nothing happens among the events that pass the filter: what playing may skip. Reads block
/// headers and the mask first; milliseconds for ten million events. Any thread.
class EmptyStretches {
  public:
    EmptyStretches() = default;

    /// `filter` is of these events; null: every event passes. Without events nothing is said to be empty.
    explicit EmptyStretches(std::shared_ptr<const EventSnapshot> events,
                            std::shared_ptr<const FilteredRows> filter = nullptr) noexcept
        : events_(std::move(events)), filter_(std::move(filter)) {}

    /// Whether no event touches the span.
    [[nodiscard]] bool isEmpty(const TimeSpan& span) const;
    /// When the first event at or after `t` begins; `t` itself where one goes on then.
    [[nodiscard]] std::optional<TimePoint> nextBegin(TimePoint t) const;
    /// When the last event before `t` ends, at the latest `t`.
    [[nodiscard]] std::optional<TimePoint> lastEnd(TimePoint t) const;

  private:
    [[nodiscard]] EventIndex index() const noexcept {
        return events_->index(filter_ ? &filter_->rows : nullptr);
    }

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const FilteredRows> filter_;
};

} // namespace atlas
