#include "render/PictureCache.h"

#include <cmath>

namespace atlas {

QImage drawPicture(QSizeF size, double pixelRatio, const std::function<void(QPainter&)>& draw) {
    const QSizeF device = size * pixelRatio;
    QImage image(static_cast<int>(std::ceil(device.width())), static_cast<int>(std::ceil(device.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelRatio, pixelRatio);
    draw(painter);
    return image;
}

const QImage& PictureCache::picture(const QString& name, QSizeF size, double pixelRatio,
                                    const std::function<void(QPainter&)>& draw) {
    if (pixelRatio != pixelRatio_ || pictures_.size() >= most) {
        pictures_.clear();
        pixelRatio_ = pixelRatio;
    }
    auto found = pictures_.find(name);
    if (found == pictures_.end()) found = pictures_.insert(name, drawPicture(size, pixelRatio, draw));
    return *found;
}

} // namespace atlas
