#pragma once

#include "render/FrameRequest.h"
#include "render/events/GlyphShape.h"

#include <QRectF>

#include <vector>

namespace atlas {

class GovernorateFinder;

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
    ActorGroup actor = ActorGroup::Unknown;
    bool operator==(const PlacedDisc&) const = default;
};

/// The events known to a governorate and no closer.
struct GovernorateCount {
    int governorate = -1; ///< position in the layer "governorates"; -1 where none holds the events' point
    GeoPoint label;       ///< where the count stands
    int events = 0;
    bool operator==(const GovernorateCount&) const = default;
};

/// Where the events of a request's window stand on its screen: one answer for the painter, the legend, the
/// labels and the hit test. Flat columns, nothing allocated per event.
struct EventLayout {
    /// In drawing order: larger ones first so that none hides a smaller, then in time order so that the
    /// newest lies on top.
    std::vector<PlacedGlyph> glyphs;
    std::vector<PlacedDisc> discs;              ///< each place, radius and colour once; larger ones first
    std::vector<GovernorateCount> governorates; ///< in view or not, in the order of the layer
    int offMap = 0;                             ///< events in the window that have no place on any map

    /// Lays out what touches the screen, or `clip` of it (logical pixels). Nothing when the request has no
    /// events.
    [[nodiscard]] static EventLayout build(const FrameRequest& request, GovernorateFinder& finder,
                                           QRectF clip = {});

    /// The glyph of an event, or nullptr when it has none in view.
    [[nodiscard]] const PlacedGlyph* find(std::uint32_t event) const;
};

} // namespace atlas
