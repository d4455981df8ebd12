#include "render/events/GlyphSprites.h"

#include <array>
#include <cmath>

namespace atlas {
namespace {

/// By GlyphKey::pale. Even the palest is seen on the map's pale ground.
constexpr std::array<int, GlyphKey::mostPale + 1> paleAlpha{255, 180, 120, 75};

QImage drawSprite(const GlyphKey& key, double pixelRatio) {
    // An even edge, so that the centre is a corner of pixels at every size and glyphs of one place are
    // concentric.
    const int edge = 2 * static_cast<int>(std::ceil(key.reach() * pixelRatio + 1));
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(edge / 2.0, edge / 2.0);
    painter.scale(pixelRatio, pixelRatio);
    drawGlyph(painter, key);
    if (key.pale == 0) return image;
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(image.rect(), QColor(0, 0, 0, paleAlpha[key.pale]));
    return image;
}

} // namespace

const FieldSprite* GlyphSprites::known(const GlyphKey& key, double pixelRatio) const {
    const auto found = pixelRatio == pixelRatio_ ? sprites_.find(key.packed()) : sprites_.end();
    return found == sprites_.end() ? nullptr : &found->second;
}

const FieldSprite& GlyphSprites::sprite(const GlyphKey& key, double pixelRatio) {
    if (pixelRatio != pixelRatio_) {
        sprites_.clear();
        pixelRatio_ = pixelRatio;
    }
    const auto [found, isNew] = sprites_.try_emplace(key.packed());
    if (isNew) found->second = FieldSprite(drawSprite(key, pixelRatio));
    return found->second;
}

} // namespace atlas
