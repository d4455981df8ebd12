#pragma once

#include "core/Time.h"

namespace atlas {

/// The atlas's own calendar, also over Iraq, whose clocks differ by an hour at most.
inline constexpr PlaceZone atlasZone = PlaceZone::Damascus;

/// The length of a step, in the calendar.
enum class TimeStep : std::uint8_t { Hour, Day, Week, Month, Year };

/// `t` moved by `count` steps of the calendar of `zone`, at the same clock time; the 31st becomes the last of
/// a shorter month. Any thread, as all of these.
[[nodiscard]] TimePoint stepped(TimePoint t, TimeStep step, int count, PlaceZone zone);

/// The last local midnight that is not after `t`, and the nearest one.
[[nodiscard]] TimePoint midnightBefore(TimePoint t, PlaceZone zone);
[[nodiscard]] TimePoint nearestMidnight(TimePoint t, PlaceZone zone);

/// What a clock there shows.
[[nodiscard]] QTime localClock(TimePoint t, PlaceZone zone);

/// The last beginning of a month that is not after `t`, and the first that is not before it.
[[nodiscard]] TimePoint monthBefore(TimePoint t, PlaceZone zone);
[[nodiscard]] TimePoint monthAfter(TimePoint t, PlaceZone zone);

} // namespace atlas
