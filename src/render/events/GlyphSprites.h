#pragma once

#include "render/events/GlyphShape.h"

#include <QHash>
#include <QImage>

namespace atlas {

/// Glyphs as images, drawn once each and stamped ever after. One thread at a time.
class GlyphSprites {
  public:
    /// Premultiplied, device pixels; the glyph's centre is the image's centre. Valid until the next call.
    [[nodiscard]] const QImage& sprite(const GlyphKey& key, double pixelRatio);

  private:
    /// Some hundred looks occur on a real map; beyond this the cache starts afresh rather than grow.
    static constexpr int most = 4096;

    double pixelRatio_ = 0;
    QHash<quint64, QImage> sprites_;
};

} // namespace atlas
