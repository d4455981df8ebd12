#include "render/basemap/ScaledTiles.h"

namespace atlas {

QImage tileImage(const std::shared_ptr<const TilePixels>& pixels) {
    auto* owner = new std::shared_ptr<const TilePixels>(pixels);
    const auto release = [](void* p) { delete static_cast<std::shared_ptr<const TilePixels>*>(p); };
    const auto* bytes = reinterpret_cast<const uchar*>(pixels->argb.data());
    return {bytes,   pixels->width, pixels->height, pixels->width * 4, QImage::Format_ARGB32_Premultiplied,
            release, owner};
}

namespace {

QImage shrunk(const QImage& whole, QSize size) {
    return whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

void ScaledTiles::prepare(const std::vector<Wish>& wishes, Workers& workers) {
    std::vector<const Wish*> missing;
    for (const Wish& wish : wishes) {
        const bool whole = wish.size == QSize(wish.pixels->width, wish.pixels->height);
        if (!whole && !kept_.contains({wish.pixels, wish.pixels.get(), wish.size})) missing.push_back(&wish);
    }
    std::vector<QImage> made(missing.size());
    workers.share(static_cast<int>(missing.size()), [&](int i) {
        const Wish& wish = *missing[static_cast<std::size_t>(i)];
        made[static_cast<std::size_t>(i)] = shrunk(tileImage(wish.pixels), wish.size);
    });
    for (std::size_t i = 0; i < missing.size(); ++i) {
        const QSize size = missing[i]->size;
        kept_.insert({missing[i]->pixels, missing[i]->pixels.get(), size}, new QImage(made[i]),
                     qsizetype{size.width()} * size.height());
    }
}

QImage ScaledTiles::scaled(const std::shared_ptr<const TilePixels>& pixels, QSize size) {
    const QImage whole = tileImage(pixels);
    if (size == whole.size()) return whole;
    const Key key{pixels, pixels.get(), size};
    if (const QImage* kept = kept_.object(key)) return *kept;
    QImage smaller = shrunk(whole, size);
    kept_.insert(key, new QImage(smaller), qsizetype{size.width()} * size.height());
    return smaller;
}

} // namespace atlas
