#pragma once

#include "core/Time.h"

namespace atlas {

/// What the time slider shows: one instant, what lies between two handles, or everything up to a handle.
enum class WindowMode : std::uint8_t { Moment, Window, SinceStart };

/// The part of time that a frame, a list or a count is about. A value.
struct TimeWindow {
    TimeSpan span; ///< in Moment mode one millisecond long
    WindowMode mode = WindowMode::Window;

    [[nodiscard]] bool shows(const TimeSpan& event) const noexcept { return event.touches(span); }

    /// The last instant inside: the date for which "held by" is answered.
    [[nodiscard]] TimePoint lastInstant() const noexcept { return span.to - std::chrono::milliseconds(1); }

    bool operator==(const TimeWindow&) const = default;

    /// The window of one instant.
    [[nodiscard]] static TimeWindow moment(TimePoint t) {
        return {{t, t + std::chrono::milliseconds(1)}, WindowMode::Moment};
    }
};

} // namespace atlas
