#include "render/TextSprites.h"

#include "render/MapFont.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas {
namespace {

constexpr double haloWidth = 1.5; // logical pixels beyond the letters

QRectF around(QSizeF size) {
    return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

void drawHalo(QPainter& painter, const QString& text, const QFont& font, QPointF baseline, QRgb colour) {
    if (qAlpha(colour) == 0) return;
    QPainterPath letters;
    letters.addText(baseline, font, text);
    painter.strokePath(
        letters, QPen(QColor::fromRgba(colour), 2 * haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

TextSprites::Sprite drawSprite(const QString& text, const TextStyle& style, double pixelRatio) {
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    const double margin = haloWidth + 1;
    const QRectF bounds =
        QTransform().rotate(style.degrees).mapRect(around(size).adjusted(-margin, -margin, margin, margin));
    const int width = 2 * static_cast<int>(std::ceil(bounds.width() / 2 * pixelRatio));
    const int height = 2 * static_cast<int>(std::ceil(bounds.height() / 2 * pixelRatio));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(width / 2.0, height / 2.0);
    painter.scale(pixelRatio, pixelRatio);
    painter.rotate(style.degrees);
    const QPointF baseline(-size.width() / 2, metrics.ascent() - size.height() / 2);
    painter.setFont(font);
    // Letters are drawn once unseen: taken first as outlines they would be rasterised a level or two apart
    // from every later time, and the same request must give the same bytes.
    painter.setPen(Qt::transparent);
    painter.drawText(baseline, text);
    drawHalo(painter, text, font, baseline, style.halo);
    painter.setPen(QColor::fromRgba(style.colour));
    painter.drawText(baseline, text);
    return {image, size};
}

} // namespace

QFont textFont(const TextStyle& style) {
    // Noto's package has no weight between normal and bold.
    return mapFont(style.pixelSize, style.bold ? QFont::Bold : QFont::Normal);
}

const TextSprites::Sprite& TextSprites::sprite(const QString& text, const TextStyle& style,
                                               double pixelRatio) {
    if (pixelRatio != pixelRatio_ || sprites_.size() >= most) {
        sprites_.clear();
        pixelRatio_ = pixelRatio;
    }
    const Key key{text, style};
    auto found = sprites_.find(key);
    if (found == sprites_.end()) found = sprites_.insert(key, drawSprite(text, style, pixelRatio));
    return *found;
}

} // namespace atlas
