#pragma once

#include "render/LayerPainter.h"
#include "render/furniture/LegendPlate.h"

namespace atlas {

/// What stands on the map to make it readable: scale bar, attribution, legend, north arrow, and the word that
/// the base map is less accurate than this close a view suggests. Only the parts that the request asks for.
class FurniturePainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Furniture; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    void drawLegend(QPainter& painter, const FrameContext& frame);

    LegendPlate legend_;
};

/// Whom the map owes thanks, one line: the base map's sources, then the events'. Plain text; may be empty.
[[nodiscard]] QString attributionLine(const FrameRequest& request);

/// What the corner says of the base map's accuracy at this zoom; empty when it is accurate enough.
[[nodiscard]] QString accuracyLine(const FrameRequest& request);

} // namespace atlas
