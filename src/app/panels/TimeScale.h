#pragma once

#include "core/Time.h"
#include "timeline/TimelineController.h"

#include <vector>

namespace atlas {

/// A mark under the axis; `label` is empty for a minor one.
struct TimeTick {
    TimePoint at;
    QString label;
};

/// Time ↔ horizontal pixels, in the calendar of the atlas (TimelineController::zone). A value.
///
/// Time runs left to right in every layout: it is a scale that is read with the map and with its printed
/// page, neither of which is mirrored, and play and "forward" would otherwise point against the motion.
class TimeScale {
  public:
    TimeScale() = default;
    /// `extent` fills `width` logical pixels from `left` on. An empty extent is drawn at `left`.
    TimeScale(TimeSpan extent, double left, double width);

    [[nodiscard]] const TimeSpan& extent() const noexcept { return extent_; }

    [[nodiscard]] double left() const noexcept { return left_; }

    [[nodiscard]] double right() const noexcept { return left_ + width_; }

    /// Also of instants outside the extent.
    [[nodiscard]] double x(TimePoint t) const noexcept;
    /// Clamped to the extent.
    [[nodiscard]] TimePoint at(double x) const noexcept;
    /// How much time lies under so many pixels.
    [[nodiscard]] std::chrono::milliseconds under(double pixels) const noexcept;
    /// The nearest local midnight: a pixel of a long axis is days wide, and dates are what users think in.
    /// The nearest hour where hours are wide enough to be pointed at.
    [[nodiscard]] TimePoint snapped(TimePoint t) const;
    /// The nearest of them in the extent, also of instants outside it; where there is none, the instant in
    /// it.
    [[nodiscard]] TimePoint snappedInside(TimePoint t) const;

    /// Years, months, days or hours, as dense as labels of `labelWidth` pixels allow, with minor marks
    /// between them where there is room. A label that names no year follows one of the same year that does.
    [[nodiscard]] std::vector<TimeTick> ticks(double labelWidth) const;

  private:
    [[nodiscard]] bool showsHours() const noexcept;

    TimeSpan extent_;
    double left_ = 0;
    double width_ = 0;
};

} // namespace atlas
