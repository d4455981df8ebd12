#include "render/basemap/ScaledTiles.h"

namespace atlas {

QImage tileImage(const std::shared_ptr<const TilePixels>& pixels) {
    auto* owner = new std::shared_ptr<const TilePixels>(pixels);
    const auto release = [](void* p) { delete static_cast<std::shared_ptr<const TilePixels>*>(p); };
    const auto* bytes = reinterpret_cast<const uchar*>(pixels->argb.data());
    return {bytes,   pixels->width, pixels->height, pixels->width * 4, QImage::Format_ARGB32_Premultiplied,
            release, owner};
}

QImage ScaledTiles::scaled(const std::shared_ptr<const TilePixels>& pixels, QSize size) {
    const QImage whole = tileImage(pixels);
    if (size == whole.size()) return whole;
    const Key key{pixels, pixels.get(), size};
    if (const QImage* kept = kept_.object(key)) return *kept;
    QImage smaller = whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    kept_.insert(key, new QImage(smaller), qsizetype{size.width()} * size.height());
    return smaller;
}

} // namespace atlas
