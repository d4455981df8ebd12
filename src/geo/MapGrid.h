#pragma once

#include "core/Place.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace atlas {

/// The lines that are drawn over a map to read positions by.
enum class MapGrid : std::uint8_t { None, Degrees, Dms, Mgrs };

struct GridLine {
    std::vector<GeoPoint>
        points;    ///< from west to east or from south to north, so many that it may be drawn straight
    QString label; ///< may be empty
    bool northward = false; ///< a meridian, or a line of one easting
};

/// A name inside the grid: a square of 100 km of MGRS.
struct GridName {
    GeoPoint at;
    QString text;
};

struct GridLines {
    std::vector<GridLine> lines;
    std::vector<GridName> names;

    /// The lines that cross `box`, no nearer to each other than `metres` on the ground in its middle. MGRS's
    /// lines end at the edges of their zone of six degrees (those of Norway are not widened), by
    /// GeographicLib.
    [[nodiscard]] static GridLines of(MapGrid grid, const GeoBox& box, double metres);
};

} // namespace atlas
