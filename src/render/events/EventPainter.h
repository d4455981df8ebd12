#pragma once

#include "core/Workers.h"
#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/SpriteField.h"
#include "render/events/ClusterPainter.h"
#include "render/events/DiscField.h"
#include "render/events/GlyphSprites.h"

namespace atlas {

/// Discs of uncertain places, circles where events crowd, glyphs, then the counts of governorates; or the
/// density of events in their stead.
class EventPainter : public LayerPainter {
  public:
    /// Draws on the threads of `workers`, which must outlive it.
    explicit EventPainter(Workers& workers) : workers_(workers) {}

    [[nodiscard]] Layer layer() const noexcept override { return Layer::Events; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    /// A glyph's picture on the field, device pixels.
    struct Stamp {
        const FieldSprite* sprite = nullptr;
        QPoint corner;
    };

    void drawDensity(QPainter& painter, const FrameContext& frame);
    void drawDiscs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop);
    void drawSprites(QPainter& painter, const FrameContext& frame);
    [[nodiscard]] std::vector<Stamp> stampsOf(const std::vector<PlacedGlyph>& glyphs, double ratio);
    void drawGlyphs(const std::vector<PlacedGlyph>& glyphs, double ratio);
    void drawCounts(QPainter& painter, const FrameContext& frame);

    Workers& workers_;
    DiscField discs_;
    SpriteField sprites_;
    ClusterPainter clusters_;
    GlyphSprites glyphs_;
    PictureCache counts_;
};

/// The plate of a governorate's count on the screen, logical pixels: labels keep off it.
[[nodiscard]] QRectF countPlate(const GovernorateCount& count, const Viewport& viewport);

} // namespace atlas
