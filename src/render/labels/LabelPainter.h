#pragma once

#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/TextSprites.h"
#include "render/labels/EventNames.h"
#include "render/labels/LabelPlacement.h"
#include "render/labels/MapNames.h"

namespace atlas {

/// Names of the selected event and of the gravest, of towns, rivers, lakes and countries; the dots of towns.
/// Never over an event's glyph, a town's square or another name.
class LabelPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Labels; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    /// What the view alone decides: kept while only events move.
    struct Names {
        LayerKey key;
        std::vector<TownName> towns;
        std::vector<QPointF> points; ///< of the towns
        std::vector<FeatureName> rivers;
        std::vector<FeatureName> areas;
    };

    void readNames(const FrameRequest& request);
    void drawTowns(QPainter& painter, const FrameContext& frame, Occupancy& occupied, bool important);
    void drawTown(QPainter& painter, const TownName& town, const PlacedLabel& label, const HeldTown* mark,
                  double ratio);
    void drawEvents(QPainter& painter, const FrameContext& frame, Occupancy& occupied, bool selected);
    void drawRivers(QPainter& painter, double ratio, Occupancy& occupied);
    void drawAreas(QPainter& painter, double ratio, Occupancy& occupied);
    [[nodiscard]] QSizeF textSize(const QString& text, const TextStyle& style, double ratio);
    [[nodiscard]] QSizeF labelSize(const TownName& town, bool marked, double ratio);

    std::optional<Names> names_;
    std::vector<bool> covered_; ///< of the frame's held towns: the square lies under an event
    std::vector<QRectF> kept_;  ///< of the frame: towns' marks and placed names, which no line shall cross
    EventNames eventNames_;
    std::vector<EventNames::Name> events_; ///< of the frame
    TextSprites text_;
    PictureCache marks_;
};

/// What labels keep off: glyphs, counts, town squares and furniture of a frame.
[[nodiscard]] Occupancy occupiedBy(const FrameContext& frame);

} // namespace atlas
