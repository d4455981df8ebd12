#pragma once

#include "render/FieldSprite.h"
#include "render/events/GlyphShape.h"

#include <unordered_map>

namespace atlas {

/// Glyphs as images, drawn once each and stamped ever after. One thread at a time.
class GlyphSprites {
  public:
    /// The glyph's centre is the sprite's centre. Valid until prune() or a sprite of another ratio.
    [[nodiscard]] const FieldSprite& sprite(const GlyphKey& key, double pixelRatio);

    /// The same when it is there already, else null. Several threads at once, while none asks for sprite().
    [[nodiscard]] const FieldSprite* known(const GlyphKey& key, double pixelRatio) const;

    /// The sprite's picture: premultiplied, device pixels.
    [[nodiscard]] const QImage& image(const GlyphKey& key, double pixelRatio) {
        return sprite(key, pixelRatio).image();
    }

    /// Before a frame: forgets them when there are too many.
    void prune() {
        if (sprites_.size() >= most) sprites_.clear();
    }

  private:
    /// Some hundred looks occur on a real map; beyond this the cache starts afresh rather than grow.
    static constexpr std::size_t most = 4096;

    double pixelRatio_ = 0;
    std::unordered_map<quint64, FieldSprite> sprites_; ///< by GlyphKey::packed()
};

} // namespace atlas
