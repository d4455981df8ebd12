#include "render/basemap/ScaledTiles.h"

#include "render/basemap/Shrink.h"

#include <algorithm>

namespace atlas {

QImage tileImage(const std::shared_ptr<const TilePixels>& pixels) {
    auto* owner = new std::shared_ptr<const TilePixels>(pixels);
    const auto release = [](void* p) { delete static_cast<std::shared_ptr<const TilePixels>*>(p); };
    const auto* bytes = reinterpret_cast<const uchar*>(pixels->argb.data());
    return {bytes,
            pixels->width,
            pixels->height,
            qsizetype{4} * pixels->width,
            QImage::Format_ARGB32_Premultiplied,
            release,
            owner};
}

namespace {

QRect whole(QSize size) {
    return {{}, size};
}

bool isWhole(const ScaledTiles::Wish& wish) {
    return wish.size == QSize(wish.pixels->width, wish.pixels->height);
}

ScaledTiles::Wish halfOf(const ScaledTiles::Wish& wish) {
    const QSize half((wish.pixels->width + 1) / 2, (wish.pixels->height + 1) / 2);
    return {wish.pixels, half, whole(half)};
}

/// What is smaller than half of the tile is made from its half: most of the pixels are then looked at once
/// for all sizes instead of once for each.
bool fromHalf(const ScaledTiles::Wish& wish) {
    const QSize half = halfOf(wish).size;
    return wish.size.width() < half.width() && wish.size.height() < half.height();
}

bool ofOneTile(const ScaledTiles::Wish& a, const ScaledTiles::Wish& b) {
    return a.pixels == b.pixels && a.size == b.size;
}

/// Several parts of one tile are one larger part.
bool mergedInto(std::vector<ScaledTiles::Wish>& wishes, const ScaledTiles::Wish& wish) {
    const auto same = std::find_if(wishes.begin(), wishes.end(),
                                   [&wish](const auto& other) { return ofOneTile(other, wish); });
    if (same == wishes.end()) return false;
    same->part |= wish.part;
    return true;
}

} // namespace

std::optional<ScaledTiles::Scaled> ScaledTiles::find(const Wish& wish) const {
    if (isWhole(wish)) return Scaled{tileImage(wish.pixels), {}};
    if (const QImage* kept = kept_.object(keyOf(wish))) return Scaled{*kept, {}};
    const auto part = std::find_if(parts_.begin(), parts_.end(), [&wish](const Part& each) {
        return ofOneTile(each.wish, wish) && each.wish.part.contains(wish.part);
    });
    if (part == parts_.end()) return std::nullopt;
    return Scaled{part->image, part->wish.part.topLeft()};
}

/// While the map is zoomed no size is asked for twice, and only what is seen is made. Who asks for more of
/// the same size moves the map, and is given the whole.
bool ScaledTiles::movesOn(const Wish& wish) const {
    return std::any_of(parts_.begin(), parts_.end(),
                       [&wish](const Part& each) { return ofOneTile(each.wish, wish); });
}

/// What a tile is made smaller from: itself, or its half where that is kept or can be made.
QImage ScaledTiles::sourceOf(const Wish& wish) const {
    if (!fromHalf(wish)) return tileImage(wish.pixels);
    const Wish half = halfOf(wish);
    const auto kept = find(half);
    return kept ? kept->image : shrunk(tileImage(half.pixels), half.size, half.part);
}

std::vector<QImage> ScaledTiles::makeAll(const std::vector<Wish>& wishes, Workers& workers) const {
    std::vector<QImage> images;
    images.reserve(wishes.size());
    for (const Wish& wish : wishes) // here, not there: even to look into a QCache changes it
        images.push_back(sourceOf(wish));
    workers.share(static_cast<int>(wishes.size()), [&](int nth) {
        const auto i = static_cast<std::size_t>(nth);
        images[i] = shrunk(images[i], wishes[i].size, wishes[i].part);
    });
    return images;
}

void ScaledTiles::keep(const Wish& wish, const QImage& image) {
    if (image.size() != wish.size) {
        parts_.push_back({wish, image});
        return;
    }
    kept_.insert(keyOf(wish), new QImage(image), qsizetype{image.width()} * image.height());
}

void ScaledTiles::prepare(const std::vector<Wish>& wishes, Workers& workers) {
    std::vector<Wish> halves;
    std::vector<Wish> missing;
    std::vector<Part> stillSeen;
    for (const Wish& wish : wishes) {
        if (const auto found = find(wish)) {
            if (found->image.size() != wish.size)
                stillSeen.push_back(
                    {{wish.pixels, wish.size, {found->corner, found->image.size()}}, found->image});
            continue;
        }
        if (mergedInto(missing, wish)) continue;
        missing.push_back(wish);
        if (movesOn(wish)) missing.back().part = whole(wish.size);
        const Wish half = halfOf(wish);
        if (fromHalf(wish) && !find(half)) halves.push_back(half);
    }
    parts_ = std::move(stillSeen);
    for (const auto& some : {halves, missing}) {
        const std::vector<QImage> images = makeAll(some, workers);
        for (std::size_t i = 0; i < some.size(); ++i)
            keep(some[i], images[i]);
    }
}

ScaledTiles::Scaled ScaledTiles::scaled(const Wish& wish) {
    if (const auto found = find(wish)) return *found;
    const QImage image = shrunk(sourceOf(wish), wish.size, wish.part);
    keep(wish, image);
    return {image, wish.part.topLeft()};
}

} // namespace atlas
