#pragma once

#include "core/Time.h"

#include <vector>

namespace atlas {

/// How long a bin of the histogram is, in the calendar. Finest first.
enum class BinUnit : std::uint8_t { Hour, QuarterDay, Day, Week, Month, Quarter, Year, Decade, Century };

inline constexpr int binUnitCount = 9;

/// About how long a bin is, to choose by.
[[nodiscard]] std::chrono::milliseconds aboutLength(BinUnit unit) noexcept;

/// The finest unit whose bins are at least `leastPixels` wide where `shown` fills `pixels`. A century at
/// most.
[[nodiscard]] BinUnit binUnitFor(std::chrono::milliseconds shown, double pixels, double leastPixels) noexcept;

/// The borders of whole calendar bins of `zone` around `span`: one more than there are bins, each later than
/// the one before. Weeks begin on Monday, decades in a year that ends in 0. None for an empty span. Any
/// thread.
[[nodiscard]] std::vector<TimePoint> binBorders(const TimeSpan& span, BinUnit unit, PlaceZone zone);

} // namespace atlas
