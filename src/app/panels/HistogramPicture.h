#pragma once

#include "app/panels/TimeScale.h"
#include "timeline/Histogram.h"

#include <QPalette>
#include <QPixmap>

namespace atlas {

/// Draws the bars of a histogram once, so that moving a handle only copies pixels.
///
/// Stacked by actor group in the palette's order; what is only known to lie somewhere in a longer time stands
/// on its group's bar in a lighter tint. `size` in logical pixels, `ratio` device pixels each.
[[nodiscard]] QPixmap drawHistogram(const Histogram& histogram, const TimeScale& scale, QSize size,
                                    double ratio, const QPalette& palette);

/// The largest of 1, 2, 5 × 10ⁿ that is not above `highest`: the count that the axis names. 0 for less
/// than 1.
[[nodiscard]] int roundCount(float highest);

/// The part of the height that the highest bar fills.
inline constexpr double histogramFill = 0.94;

} // namespace atlas
