#include "app/panels/AxisPainter.h"

#include "app/panels/PanelStyle.h"

#include <QLocale>

#include <cmath>

namespace atlas {
namespace {

constexpr double tickLength = 4;
constexpr double labelGap = 3;  ///< from a mark to its date
constexpr double countGap = 13; ///< beside a grip at the very start of the axis
constexpr double edgeWidth = 1.5;
constexpr float veilAlpha = 0.55F;  ///< bars outside the window are still read
constexpr float shadeAlpha = 0.07F; ///< and those inside keep their colours

} // namespace

double AxisPainter::datesHeight(const QFontMetrics& font) noexcept {
    return tickLength + font.height() + 2;
}

void AxisPainter::drawCounts(const BarHeights& heights) {
    const double line = painter_.fontMetrics().height();
    double taken = -line; // counts that would cover the one above or the dates are left out
    for (const int count : heights.marks()) {
        const double y = plot_.bottom() - plot_.height() * heights.share(count);
        if (y - line / 2 < taken || y > plot_.bottom() - line / 2) continue;
        taken = y + line / 2;
        painter_.setPen(lineColor(palette_));
        painter_.drawLine(QPointF(plot_.left() - 4, y), QPointF(plot_.left(), y));
        painter_.setPen(mutedColor(palette_));
        painter_.drawText(QRectF(0, y - line / 2, plot_.left() - countGap, line),
                          Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QLocale().toString(count));
    }
}

void AxisPainter::drawDates() {
    painter_.setPen(lineColor(palette_));
    painter_.drawLine(plot_.bottomLeft(), plot_.bottomRight());
    const double usual = painter_.fontMetrics().horizontalAdvance(QStringLiteral("000 0000"));
    for (const auto& tick : scale_.ticks(usual + 2 * labelGap)) {
        const double x = std::round(scale_.x(tick.at)) + 0.5;
        const double length = tick.label.isEmpty() ? tickLength / 2 : tickLength + 2;
        painter_.setPen(tick.label.isEmpty() ? lineColor(palette_) : mutedColor(palette_));
        painter_.drawLine(QPointF(x, plot_.bottom()), QPointF(x, plot_.bottom() + length));
        if (!tick.label.isEmpty()) drawDate(x + labelGap, tick.label);
    }
}

/// A label with a year is longer than the others: the next one gives way.
void AxisPainter::drawDate(double x, const QString& label) {
    const double width = painter_.fontMetrics().horizontalAdvance(label);
    if (x < datesTaken_ || x + width > painter_.window().right()) return;
    datesTaken_ = x + width + labelGap;
    painter_.drawText(QRectF(x, plot_.bottom() + 2, width, painter_.fontMetrics().height()),
                      Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextDontClip, label);
}

void AxisPainter::drawWindow(double begin, double end, bool twoHandles) {
    begin = std::clamp(begin, plot_.left(), plot_.right());
    end = std::clamp(end, plot_.left(), plot_.right());
    QColor veil = palette_.color(QPalette::Window);
    veil.setAlphaF(veilAlpha);
    painter_.fillRect(QRectF(plot_.topLeft(), QPointF(begin, plot_.bottom())), veil);
    painter_.fillRect(QRectF(QPointF(end, plot_.top()), plot_.bottomRight()), veil);
    QColor shade = accentColor(palette_);
    shade.setAlphaF(shadeAlpha);
    painter_.fillRect(QRectF(QPointF(begin, plot_.top()), QPointF(end, plot_.bottom())), shade);
    if (!twoHandles) return;
    painter_.setPen(QPen(accentColor(palette_), edgeWidth));
    painter_.drawLine(QPointF(begin, plot_.top() + 0.5), QPointF(end, plot_.top() + 0.5));
}

void AxisPainter::drawHandle(double x, const QRectF& grip, bool focused) {
    if (x < plot_.left() - 1 || x > plot_.right() + 1) return;
    const QColor accent = accentColor(palette_);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(accent, edgeWidth));
    painter_.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    if (focused) {
        painter_.setPen(QPen(palette_.color(QPalette::WindowText), edgeWidth));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(grip.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(accent);
    painter_.drawRoundedRect(grip, 3, 3);
    // Two notches, as on anything that is meant to be taken hold of.
    painter_.setPen(QPen(palette_.color(QPalette::Window), 1));
    for (const double dx : {-1.5, 1.5})
        painter_.drawLine(grip.center() + QPointF(dx, -4), grip.center() + QPointF(dx, 4));
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace atlas
