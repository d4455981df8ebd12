#pragma once

#include "core/TileSource.h"
#include "core/Workers.h"

#include <QCache>
#include <QImage>
#include <QRect>

#include <optional>
#include <vector>

namespace atlas {

/// The pixels of a tile as an image, not copied; they live as long as the image or a copy of it.
[[nodiscard]] QImage tileImage(const std::shared_ptr<const TilePixels>& pixels);

/// Tiles made smaller with every pixel averaged in, kept for the next frame: thin lines survive, and a pan
/// resamples nothing. One thread at a time.
class ScaledTiles {
  public:
    /// A tile, the size at which it is drawn and what of that is seen, device pixels. Not larger than it is.
    struct Wish {
        std::shared_ptr<const TilePixels> pixels;
        QSize size;
        QRect part;
    };

    /// A tile made smaller, or a part of it.
    struct Scaled {
        QImage image;
        QPoint corner; ///< of the image, in the tile
    };

    /// Makes those that are not there, several at a time: a zoom wants all tiles of the screen anew.
    void prepare(const std::vector<Wish>& wishes, Workers& workers);

    /// The wished part, or more of the tile.
    [[nodiscard]] Scaled scaled(const Wish& wish);

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

    /// A part that was seen in the last frame.
    struct Part {
        Wish wish;
        QImage image;
    };

    /// Sixteen million pixels, 64 MB: what a 4K screen shows and half as much again to pan into, or the
    /// halves of three zooms of a smaller one.
    static constexpr qsizetype mostPixels = 16'000'000;

    [[nodiscard]] static Key keyOf(const Wish& wish) { return {wish.pixels, wish.pixels.get(), wish.size}; }

    [[nodiscard]] std::optional<Scaled> find(const Wish& wish) const;
    [[nodiscard]] bool movesOn(const Wish& wish) const;
    [[nodiscard]] QImage sourceOf(const Wish& wish) const;
    [[nodiscard]] std::vector<QImage> makeAll(const std::vector<Wish>& wishes, Workers& workers) const;
    void keep(const Wish& wish, const QImage& image);

    QCache<Key, QImage> kept_{mostPixels}; ///< whole tiles
    std::vector<Part> parts_;
};

} // namespace atlas
