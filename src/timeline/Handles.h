#pragma once

#include "core/TimeWindow.h"

namespace atlas {

/// The two handles on the time axis.
struct Handles {
    TimePoint begin;
    TimePoint end;

    [[nodiscard]] std::chrono::milliseconds apart() const noexcept { return end - begin; }

    bool operator==(const Handles&) const = default;
};

/// What handles at `begin` and `end` show by mode: the last instant before `end` (the day on which the
/// handle's label stands), [begin, end), or [start, end). Any thread.
[[nodiscard]] TimeWindow windowOf(WindowMode mode, TimePoint start, TimePoint begin, TimePoint end) noexcept;

} // namespace atlas
