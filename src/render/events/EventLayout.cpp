#include "render/events/EventLayout.h"

#include <algorithm>

namespace atlas {

const PlacedGlyph* EventLayout::find(std::uint32_t event) const {
    const auto found = std::find_if(glyphs.begin(), glyphs.end(),
                                    [event](const PlacedGlyph& g) { return g.event == event; });
    return found == glyphs.end() ? nullptr : &*found;
}

} // namespace atlas
