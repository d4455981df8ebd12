#pragma once

#include "render/FrameRequest.h"
#include "render/events/CellGrid.h"
#include "render/events/GlyphShape.h"

#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace atlas {

/// One event's glyph on the screen, logical pixels.
struct PlacedGlyph {
    float x = 0;
    float y = 0;
    std::uint32_t event = 0; ///< table index
    GlyphKey key;
};

/// Somewhere in here: the disc of a place known to a town or a district, logical pixels.
struct PlacedDisc {
    float x = 0;
    float y = 0;
    float radius = 0;
    std::uint8_t colour = 0;
    bool operator==(const PlacedDisc&) const = default;
};

/// The events of a cell in which glyphs would bury each other, drawn as a circle with their number, logical
/// pixels.
struct PlacedCluster {
    float x = 0; ///< the mean of its events' places, moved as little as keeps the circle in its cell
    float y = 0;
    float radius = 0;
    std::uint32_t events = 0;
    bool imprecise = false; ///< some of them are known to a town or a district only
    std::array<std::uint32_t, mostColours> byColour{};
    WorldBox cell;
};

/// The events known to a governorate and no closer.
struct GovernorateCount {
    int governorate = -1; ///< position in the layer "governorates"; -1 where none holds the events' point
    GeoPoint label;       ///< where the count belongs
    int events = 0;
    QPointF shift; ///< logical pixels by which it stands beside that, so as to hide no circle
    bool operator==(const GovernorateCount&) const = default;
};

/// How many events lie around each point of the screen.
struct DensityCounts {
    CellGrid grid;                     ///< of bins some pixels wide
    std::vector<std::uint32_t> events; ///< by bin, row by row
    std::uint32_t highest = 0;         ///< of the smoothed counts, rounded up
};

/// Where the events of a request's window stand on its screen: one answer for the painter, the legend, the
/// labels and the hit test. Flat columns, nothing allocated per event.
struct EventLayout {
    /// In drawing order: larger ones first so that none hides a smaller, then in time order so that the
    /// newest lies on top.
    std::vector<PlacedGlyph> glyphs;
    std::vector<PlacedGlyph> trail;             ///< faint: events that have just left the window
    std::vector<PlacedCluster> clusters;        ///< row by row of the grid
    std::vector<PlacedDisc> discs;              ///< each place, radius and colour once; larger ones first
    std::vector<GovernorateCount> governorates; ///< in view or not, in the order of the layer
    int offMap = 0;                             ///< events in the window that have no place on any map
    std::optional<PlacedGlyph> selected;        ///< wherever it is drawn, if it is in the window
    DensityCounts density;                      ///< no bins unless Crowds::Density was asked for

    /// The glyph of an event, or nullptr when it has none in view.
    [[nodiscard]] const PlacedGlyph* find(std::uint32_t event) const;
};

} // namespace atlas
