#pragma once

#include "core/EventTable.h"

#include <array>
#include <vector>

namespace atlas {

/// Events per bin of time, by actor group. An event whose date is imprecise (Bounds longer than a bin)
/// is spread evenly over the time it may lie in and counted as `imprecise`; a Duration counts fully in each
/// bin it went on in. Immutable after build; any thread.
struct Histogram {
    struct Bin {
        TimeSpan span;
        std::array<float, actorGroupCount> sharp{};     ///< date known within the bin
        std::array<float, actorGroupCount> imprecise{}; ///< spread
        [[nodiscard]] float total() const noexcept;
    };

    std::vector<Bin> bins;
    float highest = 0; ///< the largest Bin::total()

    /// The bin in which an instant falls, or -1 outside all of them.
    [[nodiscard]] int binAt(TimePoint t) const noexcept;

    /// Whole calendar bins of `zone` around `extent`: months when it is longer than about a year (years
    /// beyond a century), weeks from Monday above 60 days, else days. No bins for an empty extent.
    [[nodiscard]] static Histogram build(const EventTable& table, const std::vector<Event>& details,
                                         TimeSpan extent, PlaceZone zone);
};

} // namespace atlas
