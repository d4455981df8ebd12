#pragma once

#include "render/events/EventLayout.h"
#include "render/events/WindowTally.h"

namespace atlas {

/// How many events of a window stand in each small bin of the map. Those known to a town or a district count
/// at their centre.
class DensityBins {
  public:
    explicit DensityBins(const TallyTask& task);

    template <int sign>
    void take(std::size_t leaf, std::uint64_t bits) noexcept;
    DensityBins& operator+=(const DensityBins& other) noexcept;

    void copyCells(const DensityBins& other) {
        CellGrid::copyShared(other.grid_, other.events_, grid_, events_);
    }

    void copyOthers(const DensityBins& /*other*/) const noexcept {} // it has nothing else

    void settle() const noexcept {}

    [[nodiscard]] const std::vector<std::uint32_t>& events() const noexcept { return events_; }

    /// Events around each bin: those of 5 × 5 bins, weighted by the binomial 1 4 6 4 1 each way, in
    /// sixteenths of sixteenths, so that a lone event is a soft spot that can be seen.
    [[nodiscard]] DensityCounts smoothed() const;

  private:
    const EventTable* table_;
    CellGrid grid_;
    WorldBox box_;
    WorldBox apart_;
    std::vector<std::uint32_t> events_;
};

} // namespace atlas
