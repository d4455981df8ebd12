#include "render/events/DiscSprites.h"

#include "render/Palette.h"

#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr double lineWidth = 1;

/// Dashes of about four pixels that close the circle without a seam.
QPen dashedPen(QColor colour, double radius) {
    const double around = 2 * std::numbers::pi * radius / lineWidth;
    const double dashes = std::max(8.0, std::round(around / 6.5));
    QPen pen(colour, lineWidth, Qt::CustomDashLine, Qt::FlatCap);
    const double period = around / dashes;
    pen.setDashPattern({period * 0.6, period * 0.4});
    return pen;
}

} // namespace

void drawDisc(QPainter& painter, ActorGroup actor, QPointF centre, double radius) {
    QColor tint = actorColor(actor);
    QColor line = tint.darker(120);
    tint.setAlphaF(0.10F);
    line.setAlphaF(0.62F);
    painter.setBrush(tint);
    painter.setPen(dashedPen(line, radius));
    painter.drawEllipse(centre, radius, radius);
}

const QImage& DiscSprites::sprite(ActorGroup actor, double radius, double pixelRatio) {
    if (pixelRatio != pixelRatio_ || sprites_.size() >= most) {
        sprites_.clear();
        pixelRatio_ = pixelRatio;
    }
    const auto quarterPixels = static_cast<quint32>(std::lround(4 * radius));
    const quint32 key = quarterPixels << 4 | static_cast<quint32>(actor);
    auto found = sprites_.find(key);
    if (found == sprites_.end()) {
        const int edge = 2 * static_cast<int>(std::ceil((radius + lineWidth) * pixelRatio));
        QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(edge / 2.0, edge / 2.0);
        painter.scale(pixelRatio, pixelRatio);
        drawDisc(painter, actor, {}, quarterPixels / 4.0);
        found = sprites_.insert(key, image);
    }
    return *found;
}

} // namespace atlas
