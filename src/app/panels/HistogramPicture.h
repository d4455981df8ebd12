#pragma once

#include "app/panels/BarHeights.h"
#include "app/panels/TimeScale.h"
#include "timeline/Histogram.h"

#include <QPalette>
#include <QPixmap>

namespace atlas {

/// Draws the bars of a histogram once, so that moving a handle only copies pixels.
///
/// Stacked in the colours of the map; what is only known to lie somewhere in a longer time stands on its
/// class's bar in a lighter tint. A bar's height follows its count; on a bent scale its colours share that
/// height as they share the events. Time that was not counted is shaded, and time that no source covers is
/// hatched: neither is time without events.
/// `size` in logical pixels, `ratio` device pixels each.
[[nodiscard]] QPixmap drawHistogram(const Histogram& histogram, const TimeScale& scale,
                                    const BarHeights& heights, QSize size, double ratio,
                                    const QPalette& palette);

/// What a bar stands for, in words, and whether sources cover its time. Counts of imprecise dates are shares
/// of events and are said to be about so many.
[[nodiscard]] QString describeBin(const Histogram& histogram, const Histogram::Bin& bin);

} // namespace atlas
