#pragma once

#include "core/Time.h"

namespace atlas {

/// The stretch of time that an axis shows, within the extent of what there is to show. A value.
class VisibleTime {
  public:
    /// Two bars of a quarter of a day are the closest look: dates of events are seldom finer.
    static constexpr std::chrono::milliseconds shortest = std::chrono::hours(12);

    [[nodiscard]] const TimeSpan& span() const noexcept { return span_; }

    [[nodiscard]] const TimeSpan& extent() const noexcept { return extent_; }

    [[nodiscard]] bool showsAll() const noexcept { return span_ == extent_; }

    /// What showed all goes on showing all; else it stays as far as it lies inside.
    void setExtent(TimeSpan extent) noexcept;
    void showAll() noexcept;
    /// Makes the stretch `factor` times shorter (longer below 1); `at` stays where it is.
    void zoom(TimePoint at, double factor) noexcept;
    /// As far as the extent goes.
    void moveBy(std::chrono::milliseconds by) noexcept;
    /// Moves no further than needed to have `span` in it with some room around, or its end where it is too
    /// long. The length stays.
    void bringIn(const TimeSpan& span) noexcept;

  private:
    TimeSpan extent_;
    TimeSpan span_;
};

} // namespace atlas
