#include "render/PixelStamp.h"

#include <cmath>

namespace atlas {

PixelStamp::PixelStamp(QPainter& painter, double pixelRatio)
    : painter_(painter), logical_(painter.worldTransform()), ratio_(pixelRatio) {
    painter_.scale(1 / pixelRatio, 1 / pixelRatio);
}

PixelStamp::~PixelStamp() {
    painter_.setWorldTransform(logical_);
}

void PixelStamp::centred(QPointF centre, const QImage& sprite) const {
    at(centre - QPointF(sprite.width(), sprite.height()) / (2 * ratio_), sprite);
}

void PixelStamp::at(QPointF corner, const QImage& sprite) const {
    const QPointF pixel = corner * ratio_;
    painter_.drawImage(
        QPoint(static_cast<int>(std::lround(pixel.x())), static_cast<int>(std::lround(pixel.y()))), sprite);
}

} // namespace atlas
