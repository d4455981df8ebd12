#pragma once

#include "core/FilteredRows.h"
#include "timeline/BinCounter.h"
#include "timeline/CalendarBins.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

/// What a histogram counts, in one value: made on the GUI thread, counted on another.
struct HistogramRequest {
    std::shared_ptr<const EventSnapshot> events;     ///< null: nothing is counted
    std::shared_ptr<const FilteredRows> filter;      ///< of these events; null: every event passes
    std::shared_ptr<const EventColouring> colouring; ///< of these events; null: by actor
    TimeSpan span;                                   ///< whole bins around it are counted
    BinUnit unit = BinUnit::Month;
    PlaceZone zone = PlaceZone::Damascus;

    bool operator==(const HistogramRequest&) const = default;
};

/// Events per bin of time, by colour class. An event whose date is imprecise (Bounds longer than a bin) is
/// spread evenly over the time it may lie in and counted as `imprecise`; a Duration counts fully in each bin
/// it went on in. Immutable after build; any thread.
struct Histogram {
    struct Bin : BinCounter::Sums {
        TimeSpan span;
        [[nodiscard]] float total() const noexcept;
    };

    HistogramRequest of;
    std::vector<Bin> bins; ///< each begins where the one before ends

    /// The bin in which an instant falls, or -1 outside all of them.
    [[nodiscard]] int binAt(TimePoint t) const noexcept;
    /// The largest Bin::total() of the bins that touch `span`; 0 where there is none.
    [[nodiscard]] float highestIn(const TimeSpan& span) const noexcept;
    /// From the first bin to the last; from == to when there are none.
    [[nodiscard]] TimeSpan span() const noexcept;
    /// The name of a colour class, in the user's language.
    [[nodiscard]] QString colourName(int colour) const;

    /// Counts with both cores where there is much to count. Stopped half-way it has no bins.
    [[nodiscard]] static Histogram build(HistogramRequest request, const std::stop_token& stop = {});
};

} // namespace atlas
