#pragma once

#include "render/events/EventLayout.h"
#include "render/events/WindowTally.h"

#include <QRectF>

namespace atlas {

/// The discs of the window's events that reach into `view` (logical pixels), whether their centre does or not
/// and whether a glyph or a circle stands for them: each place, radius and colour once, larger ones first.
/// Discs that a small glyph covers are left out.
[[nodiscard]] std::vector<PlacedDisc> discsInView(const TallyTask& task, const TimeSpan& span,
                                                  const Viewport& viewport, QRectF view, Workers& workers);

} // namespace atlas
