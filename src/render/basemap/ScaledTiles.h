#pragma once

#include "core/TileSource.h"
#include "render/Workers.h"

#include <QCache>
#include <QImage>

#include <vector>

namespace atlas {

/// The pixels of a tile as an image, not copied; they live as long as the image or a copy of it.
[[nodiscard]] QImage tileImage(const std::shared_ptr<const TilePixels>& pixels);

/// Tiles made smaller with every pixel averaged in, kept for the next frame: thin lines survive, and a pan
/// resamples nothing. One thread at a time.
class ScaledTiles {
  public:
    /// `pixels` at `size` device pixels, not larger than they are.
    [[nodiscard]] QImage scaled(const std::shared_ptr<const TilePixels>& pixels, QSize size);

    /// A tile and the size at which it will be asked for.
    struct Wish {
        std::shared_ptr<const TilePixels> pixels;
        QSize size;
    };

    /// Makes those that are not there, several at a time: a zoom wants all tiles of the screen anew.
    void prepare(const std::vector<Wish>& wishes, Workers& workers);

  private:
    /// A tile by its identity: owner, not address, so that another at the same place in memory is another
    /// tile, and weakly, so that the source alone decides how many whole tiles are kept.
    struct Key {
        std::weak_ptr<const TilePixels> owner;
        const TilePixels* address;
        QSize size;

        friend bool operator==(const Key& a, const Key& b) noexcept {
            return a.size == b.size && !a.owner.owner_before(b.owner) && !b.owner.owner_before(a.owner);
        }

        friend size_t qHash(const Key& key, size_t seed = 0) noexcept {
            return qHashMulti(seed, key.address, key.size.width(), key.size.height());
        }
    };

    /// Twelve million pixels, 48 MB: a 4K screen and half as much again to pan into.
    static constexpr qsizetype mostPixels = 12'000'000;

    QCache<Key, QImage> kept_{mostPixels};
};

} // namespace atlas
