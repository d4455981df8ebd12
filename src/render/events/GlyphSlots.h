#pragma once

#include "render/events/WindowTally.h"

#include <cstdint>
#include <vector>

namespace atlas {

/// Of the events of a window that stand within a few pixels of each other, the one that lies on top when all
/// are drawn: the smallest glyph, of those the newest. What lies under it would hardly be seen; a million
/// glyphs are drawn by their some ten thousand topmost. In the table's order.
[[nodiscard]] std::vector<std::uint32_t> topmostEvents(const TallyTask& task, const TimeSpan& span,
                                                       const Viewport& viewport, Workers& workers);

} // namespace atlas
