#pragma once

#include "core/EventColouring.h"
#include "core/EventTable.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas {

/// The shape of a kind, centred on the origin, in units of the glyph's radius.
struct GlyphShape {
    QPainterPath body;   ///< filled with the actor's colour
    QPainterPath mark;   ///< white on the body; may be empty
    bool hollow = false; ///< the body is white and its line carries the colour
};

/// Shapes of one family of kinds look alike, those of different families do not. Any thread.
[[nodiscard]] const GlyphShape& glyphShape(EventKind kind);

/// What a glyph looks like. Small enough to be compared and hashed by the million.
struct GlyphKey {
    EventKind kind = EventKind::Other;
    ColourBy by = ColourBy::Actor;
    std::uint8_t colour = static_cast<std::uint8_t>(ActorGroup::Unknown); ///< class of an EventColouring
    std::uint8_t second = colour;    ///< == colour unless claims name actors of two groups
    Grade grade = Grade::Ungraded;   ///< drawn as the outline
    std::uint8_t pale = 0;           ///< 0 for certain … mostPale for unlikely or past
    std::uint8_t halfPixels = 9;     ///< radius of the solid glyph in half logical pixels
    std::uint8_t ringHalfPixels = 0; ///< radius of the ring for the highest claim; 0 for no ring

    static constexpr std::uint8_t mostPale = 3;

    [[nodiscard]] double radius() const noexcept { return halfPixels / 2.0; }

    /// What the glyph covers, halo and ring included: logical pixels from the centre.
    [[nodiscard]] double reach() const noexcept;
    [[nodiscard]] quint64 packed() const noexcept;
    bool operator==(const GlyphKey&) const = default;
};

/// Radius in half logical pixels for a number of killed: its area grows with the number, from the size that
/// is still readable as a shape up to one that does not bury the map. `cap` is the largest radius, logical
/// pixels.
[[nodiscard]] std::uint8_t glyphHalfPixels(int killed, double cap);

/// The key of an event of the table. The solid glyph is as large as the lowest claim; where the highest is
/// clearly larger a ring stands at its size: the claims' range, never their average.
[[nodiscard]] GlyphKey glyphKey(const EventRecord& record, ColourBy by, std::uint8_t colour);

/// How pale an event is in a moment's window: the longer the time in which it may have happened, the less
/// likely is it that it happened just then. What went on all that time is never pale.
[[nodiscard]] std::uint8_t paleness(const TimeSpan& when) noexcept;

/// Draws a glyph centred on the origin, in logical pixels: halo, fill in one or two colours, line, mark,
/// ring.
void drawGlyph(QPainter& painter, const GlyphKey& key);

} // namespace atlas
