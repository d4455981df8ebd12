#pragma once

#include "render/events/WindowTally.h"

#include <array>
#include <cstdint>
#include <vector>

namespace atlas {

/// The events of a window in one cell of the map.
struct EventCell {
    std::uint64_t sumX = 0; ///< of the events' distances from the cell's left edge, fractions of the world
    std::uint64_t sumY = 0;
    std::uint32_t events = 0;
    std::uint32_t inDiscs = 0; ///< those of them known to a town or a district only
    std::array<std::uint32_t, mostColours> byColour{};
    bool operator==(const EventCell&) const = default;
};

static_assert(sizeof(EventCell) == 64, "one line of the processor's cache, touched once an event");

/// What of a window stands where: events at a point by cell, those known to a governorate by governorate, the
/// others by their number.
class CellCounts {
  public:
    explicit CellCounts(const TallyTask& task);

    template <int sign>
    void take(std::size_t leaf, std::uint64_t bits) noexcept;
    CellCounts& operator+=(const CellCounts& other) noexcept;

    void copyCells(const CellCounts& other) {
        CellGrid::copyShared(other.grid_, other.cells_, grid_, cells_);
    }

    void copyOthers(const CellCounts& other) {
        areas_ = other.areas_;
        offMap_ = other.offMap_;
    }

    /// After the last: sums up each cell.
    void settle() noexcept;

    [[nodiscard]] const std::vector<EventCell>& cells() const noexcept { return cells_; }

    /// By EventTable::area().
    [[nodiscard]] const std::vector<std::uint32_t>& areas() const noexcept { return areas_; }

    [[nodiscard]] std::uint32_t offMap() const noexcept { return offMap_; }

    bool operator==(const CellCounts& other) const noexcept {
        return cells_ == other.cells_ && areas_ == other.areas_ && offMap_ == other.offMap_;
    }

  private:
    template <int sign>
    void takeLeaf(std::size_t leaf) noexcept;
    template <int sign>
    void takePoints(std::size_t first, std::uint64_t bits) noexcept;
    template <int sign>
    void takeCarefully(std::size_t i) noexcept;

    const EventTable* table_;
    const EventColouring* colouring_;
    CellGrid grid_;
    WorldBox box_;
    WorldBox apart_;
    std::vector<EventCell> cells_;
    std::vector<std::uint32_t> areas_;
    std::uint32_t offMap_ = 0;
};

/// The events of a window that lie in chosen cells (by position in the grid), in the table's order.
[[nodiscard]] std::vector<std::uint32_t> eventsInCells(const TallyTask& task, const TimeSpan& span,
                                                       const std::vector<bool>& chosen, Workers& workers);

} // namespace atlas
