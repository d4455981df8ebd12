#include "app/panels/HistogramPicture.h"

#include "render/Palette.h"

#include <QPainter>

#include <cmath>

namespace atlas {
namespace {

/// One bar from the bottom up.
class BarStack {
  public:
    BarStack(QPainter& painter, double left, double right, double bottom, double pixelsPerEvent)
        : painter_(painter)
        , left_(left)
        , width_(right - left)
        , top_(bottom)
        , pixelsPerEvent_(pixelsPerEvent) {}

    void add(float count, const QColor& color) {
        if (count <= 0) return;
        const double height = static_cast<double>(count) * pixelsPerEvent_;
        top_ -= height;
        painter_.fillRect(QRectF(left_, top_, width_, height), color);
    }

  private:
    QPainter& painter_;
    double left_;
    double width_;
    double top_;
    double pixelsPerEvent_;
};

constexpr double gapFrom = 4;          ///< bars at least this wide are set apart by one pixel
constexpr float impreciseAlpha = 0.4F; ///< lighter, and still told from the paper

} // namespace

QPixmap drawHistogram(const Histogram& histogram, const TimeScale& scale, QSize size, double ratio,
                      const QPalette& palette) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(palette.color(QPalette::Window));
    if (histogram.highest <= 0) return pixmap;
    QPainter painter(&pixmap);
    // The first and last bins are whole months; the axis may begin and end within them.
    painter.setClipRect(QRectF(scale.left(), 0, scale.right() - scale.left(), size.height()));
    const double perEvent = size.height() * histogramFill / static_cast<double>(histogram.highest);
    for (const auto& bin : histogram.bins) {
        const double left = std::round(scale.x(bin.span.from) * ratio) / ratio;
        const double right = std::round(scale.x(bin.span.to) * ratio) / ratio;
        const double gap = right - left >= gapFrom ? 1 : 0;
        BarStack stack(painter, left, std::max(right - gap, left + 1 / ratio), size.height(), perEvent);
        for (std::size_t group = 0; group < actorGroupCount; ++group) {
            QColor color = actorColor(static_cast<ActorGroup>(group));
            stack.add(bin.sharp[group], color);
            color.setAlphaF(impreciseAlpha);
            stack.add(bin.imprecise[group], color);
        }
    }
    return pixmap;
}

int roundCount(float highest) {
    if (highest < 1) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(static_cast<double>(highest))));
    const double lead = static_cast<double>(highest) / power;
    return static_cast<int>(power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1));
}

} // namespace atlas
