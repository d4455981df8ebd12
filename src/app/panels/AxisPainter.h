#pragma once

#include "app/panels/BarHeights.h"
#include "app/panels/TimeScale.h"

#include <QPainter>
#include <QPalette>

namespace atlas {

/// Draws what stands around the bars of a time axis: counts, dates, the window and its handles. Lives as long
/// as one painting.
class AxisPainter {
  public:
    /// `plot` holds the bars, in logical pixels; counts stand left of it, dates below.
    AxisPainter(QPainter& painter, const TimeScale& scale, const QRectF& plot, const QPalette& palette)
        : painter_(painter), scale_(scale), plot_(plot), palette_(palette) {}

    /// The height of the strip of dates.
    [[nodiscard]] static double datesHeight(const QFontMetrics& font) noexcept;

    void drawCounts(const BarHeights& heights);
    void drawDates();
    /// What lies outside the window becomes paler; a window of two handles gets a lintel between them.
    void drawWindow(double begin, double end, bool twoHandles);
    void drawHandle(double x, const QRectF& grip, bool focused);

  private:
    void drawDate(double x, const QString& label);

    QPainter& painter_;
    const TimeScale& scale_;
    QRectF plot_;
    const QPalette& palette_;
    double datesTaken_ = 0; ///< to the right end of the last date's label
};

} // namespace atlas
