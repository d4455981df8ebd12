#pragma once

#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/events/GlyphSprites.h"

namespace atlas {

/// The selected event above all others: its glyph once more, in a ring; its disc or its governorate in the
/// accent colour. Nothing when it is not in the window.
class SelectionPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Events; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    GlyphSprites glyphs_;
    PictureCache rings_;
};

} // namespace atlas
