#pragma once

#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/furniture/FurnitureLayout.h"

namespace atlas {

/// What stands on the map to make it readable: scale bar, attribution, legend, north arrow, and the word that
/// the base map is less accurate than this close a view suggests. Only the parts that the request asks for.
class FurniturePainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Furniture; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    /// Draws a part's picture at its box; the name says all that it depends on besides the box's size.
    void show(QPainter& painter, const FrameContext& frame, const QString& name, QRectF box,
              const std::function<void(QPainter&)>& draw);
    void showSmallPrint(QPainter& painter, const FrameContext& frame,
                        const FurnitureLayout::SmallPrint& print);
    void showLegend(QPainter& painter, const FrameContext& frame);

    PictureCache pictures_;
};

} // namespace atlas
