#pragma once

#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/events/DiscField.h"
#include "render/events/GlyphSprites.h"

namespace atlas {

/// Discs of uncertain places, then glyphs, then the counts of governorates.
class EventPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Events; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    void drawDiscs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop);
    void drawGlyphs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop);
    void drawCounts(QPainter& painter, const FrameContext& frame);

    DiscField discs_;
    GlyphSprites glyphs_;
    PictureCache counts_;
};

/// The plate of a governorate's count on the screen, logical pixels: labels keep off it.
[[nodiscard]] QRectF countPlate(const GovernorateCount& count, const Viewport& viewport);

/// The glyphs that are seen, in drawing order: of those of one kind and colour on one device pixel only sizes
/// that can be told apart.
[[nodiscard]] std::vector<PlacedGlyph> withoutRepeats(const std::vector<PlacedGlyph>& glyphs,
                                                      double pixelRatio);

} // namespace atlas
