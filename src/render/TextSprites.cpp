#include "render/TextSprites.h"

#include "render/MapFont.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace atlas {
namespace {

constexpr double haloWidth = 1.5; // logical pixels beyond the letters

QRectF around(QSizeF size) {
    return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

QImage transparent(QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// The letters in one colour, turned about the image's middle.
QImage drawLetters(const QString& text, const TextStyle& style, QRgb colour, QSize size, double pixelRatio) {
    QImage letters = transparent(size);
    QPainter painter(&letters);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(pixelRatio, pixelRatio);
    painter.rotate(style.degrees);
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(QColor::fromRgba(colour));
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.ascent() - metrics.height() / 2),
                     text);
    return letters;
}

/// The letters pushed outwards to all sides. Not by stroking their outlines: the outlines of a font that has
/// been drawn before differ by a level or two from those of one that has not, and the same request must give
/// the same bytes.
QImage drawHalo(const QImage& letters, double pixelRatio) {
    QImage halo = transparent(letters.size());
    QPainter painter(&halo);
    const double reach = haloWidth * pixelRatio;
    const int whole = static_cast<int>(std::ceil(reach));
    for (int dy = -whole; dy <= whole; ++dy)
        for (int dx = -whole; dx <= whole; ++dx)
            if (std::hypot(dx, dy) <= reach + 0.3) painter.drawImage(dx, dy, letters);
    return halo;
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
    QImage image = transparent({width, height});
    QPainter painter(&image);
    if (qAlpha(style.halo) > 0) {
        painter.setOpacity(qAlpha(style.halo) / 255.0);
        painter.drawImage(
            0, 0,
            drawHalo(drawLetters(text, style, style.halo | 0xff000000U, image.size(), pixelRatio),
                     pixelRatio));
        painter.setOpacity(1);
    }
    painter.drawImage(0, 0, drawLetters(text, style, style.colour, image.size(), pixelRatio));
    painter.end();
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
