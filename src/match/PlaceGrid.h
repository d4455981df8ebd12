#pragma once

#include "core/Place.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace atlas {

/// Items in square cells on the ground, those of each collection by themselves: who lies near a point without
/// looking at everything, and without looking at one's own collection. Not across the antimeridian.
class PlaceGrid {
  public:
    struct Bucket {
        std::uint32_t collection;
        std::vector<std::uint32_t> items;
    };

    using Cell = std::vector<Bucket>;

    explicit PlaceGrid(double cellMetres) noexcept;

    void add(std::uint32_t item, std::uint32_t collection, GeoPoint at);

    /// Calls `visit(cell)` for every cell that has anything and touches the square of `metres` around `at`;
    /// a cell may be changed by it.
    template <class Visit>
    void forEachNear(GeoPoint at, double metres, Visit&& visit);

  private:
    struct Rows {
        std::int32_t first;
        std::int32_t last;
    };

    [[nodiscard]] Rows rowsNear(double lat, double metres) const noexcept;
    [[nodiscard]] Rows columnsNear(std::int32_t row, double lon, double metres) const noexcept;
    [[nodiscard]] std::int32_t rowOf(double lat) const noexcept;
    [[nodiscard]] std::int32_t columnOf(std::int32_t row, double lon) const noexcept;
    /// Degrees of longitude that a cell of this row is wide.
    [[nodiscard]] double width(std::int32_t row) const noexcept;

    [[nodiscard]] static std::uint64_t key(std::int32_t row, std::int32_t column) noexcept {
        return std::uint64_t{static_cast<std::uint32_t>(row)} << 32U | static_cast<std::uint32_t>(column);
    }

    double height_; ///< of a cell in degrees
    std::unordered_map<std::uint64_t, Cell> cells_;
};

template <class Visit>
void PlaceGrid::forEachNear(GeoPoint at, double metres, Visit&& visit) {
    const Rows rows = rowsNear(at.lat, metres);
    for (std::int32_t row = rows.first; row <= rows.last; ++row) {
        const Rows columns = columnsNear(row, at.lon, metres);
        for (std::int32_t column = columns.first; column <= columns.last; ++column)
            if (const auto cell = cells_.find(key(row, column)); cell != cells_.end()) visit(cell->second);
    }
}

} // namespace atlas
