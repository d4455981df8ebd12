#pragma once

#include "render/FrameRequest.h"
#include "render/events/DensityPicture.h"

#include <vector>

namespace atlas {

struct EventLayout;
struct HeldTown;
class LayerKey;

/// What is really on the map of one request: the legend draws this and nothing else.
struct LegendContent {
    std::shared_ptr<const EventColouring> colouring; ///< names the colours; null: by actor
    std::vector<std::uint8_t> colours;               ///< classes with a glyph or a share of a circle in view
    std::vector<EventKind> kinds;                    ///< kinds with a glyph in view
    std::vector<Holder> holders;  ///< holders of places in view at the window's last instant
    bool radius = false;          ///< a dashed disc is in view
    bool governorate = false;     ///< a governorate's outline with a count is in view
    bool severalActors = false;   ///< a glyph in two colours is in view
    bool killed = false;          ///< a glyph whose size speaks of killed is in view
    bool killedRange = false;     ///< a glyph with a ring for the highest claim is in view
    bool uncertainHolder = false; ///< a town within the stated precision of a change is in view
    bool clusters = false;        ///< a circle with a number is in view
    bool trail = false;           ///< a faint glyph that has left the window is in view
    bool pale = false;            ///< a glyph is pale for its uncertain date
    std::vector<Grade> grades;    ///< grades with a glyph in view, if any is graded
    std::optional<DensityScale> density;
    int offMap = 0;   ///< events in the window that have no place on any map
    TimePoint heldOn; ///< the date the holders are shown for

    bool operator==(const LegendContent&) const = default;
};

[[nodiscard]] LegendContent legendContent(const FrameRequest& request);

/// The same from what was worked out for the frame already.
[[nodiscard]] LegendContent legendContent(const FrameRequest& request, const EventLayout& glyphs,
                                          const std::vector<HeldTown>& towns);

/// Adds all of it.
void describe(LayerKey& key, const LegendContent& content);

} // namespace atlas
