#include "app/panels/HistogramPicture.h"

#include "app/panels/PanelStyle.h"
#include "render/Palette.h"
#include "timeline/Coverage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TimeAxis)
};

constexpr double gapFrom = 4;          ///< bars at least this wide are set apart by one pixel
constexpr float hatchAlpha = 0.55F;    ///< a ground that the bars stand on, not one of them
constexpr float impreciseAlpha = 0.4F; ///< lighter, and still told from the paper

/// One bar from the bottom up.
class BarStack {
  public:
    BarStack(QPainter& painter, QRectF foot, double pixelsPerEvent)
        : painter_(painter), bar_(foot), pixelsPerEvent_(pixelsPerEvent) {}

    void add(float count, const QColor& color) {
        if (count <= 0) return;
        bar_.setBottom(bar_.top());
        bar_.setTop(bar_.bottom() - static_cast<double>(count) * pixelsPerEvent_);
        painter_.fillRect(bar_, color);
    }

  private:
    QPainter& painter_;
    QRectF bar_;
    double pixelsPerEvent_;
};

void drawBin(QPainter& painter, const Histogram::Bin& bin, ColourBy by, const QRectF& foot, double height) {
    BarStack stack(painter, foot, height / static_cast<double>(bin.total()));
    for (int colour = 0; colour < mostColours; ++colour) {
        const auto i = static_cast<std::size_t>(colour);
        if (bin.sharp[i] + bin.imprecise[i] <= 0) continue;
        QColor color = classColor(by, colour);
        stack.add(bin.sharp[i], color);
        color.setAlphaF(impreciseAlpha);
        stack.add(bin.imprecise[i], color);
    }
}

void shadeUncounted(QPainter& painter, const TimeSpan& counted, const TimeScale& scale, int height,
                    const QColor& color) {
    const TimeSpan& shown = scale.extent();
    const auto shade = [&](TimePoint from, TimePoint to) {
        if (from < to) painter.fillRect(QRectF(scale.x(from), 0, scale.x(to) - scale.x(from), height), color);
    };
    if (!counted.touches(shown)) return shade(shown.from, shown.to);
    shade(shown.from, counted.from);
    shade(counted.to, shown.to);
}

/// No data must never look like no events.
void hatchUncovered(QPainter& painter, const Histogram& histogram, const TimeScale& scale, int height,
                    QColor color) {
    color.setAlphaF(hatchAlpha);
    for (const TimeSpan& gap : uncovered(histogram.of.events->files, scale.extent()))
        painter.fillRect(QRectF(scale.x(gap.from), 0, scale.x(gap.to) - scale.x(gap.from), height),
                         QBrush(color, Qt::BDiagPattern));
}

/// What the hatching behind a bar means; empty where sources speak of all its time.
QString describeGaps(const Histogram& histogram, const TimeSpan& time) {
    const auto gaps = uncovered(histogram.of.events->files, time);
    if (gaps.empty()) return {};
    if (gaps.front() == TimeSpan{time.from, time.to, gaps.front().meaning})
        return Text::tr("Hatched: no source says that it covers this time. No data does not mean no events.");
    return Text::tr(
        "Hatched: no source says that it covers all of this time. No data does not mean no events.");
}

} // namespace

QPixmap drawHistogram(const Histogram& histogram, const TimeScale& scale, const BarHeights& heights,
                      QSize size, double ratio, const QPalette& palette) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(palette.color(QPalette::Window));
    if (!histogram.of.events) return pixmap;
    QPainter painter(&pixmap);
    // The first and last bins are whole months; the axis may begin and end within them.
    painter.setClipRect(QRectF(scale.left(), 0, scale.right() - scale.left(), size.height()));
    shadeUncounted(painter, histogram.span(), scale, size.height(), softColor(palette));
    hatchUncovered(painter, histogram, scale, size.height(), lineColor(palette));
    const ColourBy by = histogram.of.colouring ? histogram.of.colouring->by() : ColourBy::Actor;
    for (const auto& bin : histogram.bins) {
        if (!bin.span.touches(scale.extent()) || bin.total() <= 0) continue;
        const double left = std::round(scale.x(bin.span.from) * ratio) / ratio;
        const double right = std::round(scale.x(bin.span.to) * ratio) / ratio;
        const double gap = right - left >= gapFrom ? 1 : 0;
        const QRectF foot(left, size.height(), std::max(right - left - gap, 1 / ratio), 0);
        // A single event among thousands is still seen.
        const double height = size.height() * heights.share(static_cast<double>(bin.total()));
        drawBin(painter, bin, by, foot, bin.total() >= 1 ? std::max(height, 1.0) : height);
    }
    return pixmap;
}

QString describeBin(const Histogram& histogram, const Histogram::Bin& bin) {
    const QLocale locale;
    const auto count = [&](float sharp, float imprecise) {
        const QString number = locale.toString(qRound(sharp + imprecise));
        return imprecise > 0 ? Text::tr("about %1").arg(number) : number;
    };
    float imprecise = 0;
    for (const float share : bin.imprecise)
        imprecise += share;
    QStringList lines{
        Text::tr("%1: events %2", "time, count")
            .arg(formatSpan(bin.span, histogram.of.zone), count(bin.total() - imprecise, imprecise))};
    for (int colour = 0; colour < mostColours; ++colour) {
        const auto i = static_cast<std::size_t>(colour);
        if (bin.sharp[i] + bin.imprecise[i] <= 0) continue;
        lines << Text::tr("%1: %2", "actor, count")
                     .arg(histogram.colourName(colour), count(bin.sharp[i], bin.imprecise[i]));
    }
    if (histogram.of.events)
        if (const QString gaps = describeGaps(histogram, bin.span); !gaps.isEmpty()) lines << gaps;
    return lines.join(u'\n');
}

} // namespace atlas
