#pragma once

#include "core/DataStore.h"
#include "core/EventBook.h"

#include <set>
#include <stop_token>

namespace atlas {

/// Two events that may be one, proposed to the user. Nothing is joined by it.
struct LikelyPair {
    std::uint32_t a = 0; ///< table index; not later than `b`
    std::uint32_t b = 0;
    float score = 0; ///< 0 … 1, an order; see Likeness
};

struct LikelyDuplicates {
    /// More proposals for one event than a user would look through; in a city under siege everything is near
    /// everything.
    static constexpr int mostPerEvent = 5;
    /// Of the events near an event no more are looked at, so that a file of a hundred thousand lines for one
    /// place and day does not take the square of that.
    static constexpr int mostLookedAt = 256;

    std::vector<LikelyPair> pairs; ///< the likeliest first
    std::size_t leftOut = 0;       ///< likely pairs beyond mostPerEvent
    std::size_t crowdedEvents = 0; ///< events that more than mostLookedAt lay near
};

/// Events of different data sets (or one record read twice) that are near in time and place within what is
/// stated of them and of kinds that go together. Never two of one data set with different ids, nor a pair of
/// `keptApart`, nor what is known to a month or a governorate only.
///
/// A sweep through time over cells of the ground: about 3 µs an event. Nothing when stopped. Any thread.
[[nodiscard]] std::optional<LikelyDuplicates> findLikelyDuplicates(const EventSnapshot& events,
                                                                   const std::set<KeptApart>& keptApart,
                                                                   const std::stop_token& stop = {});

} // namespace atlas
