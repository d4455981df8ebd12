#pragma once

#include "render/LayerPainter.h"
#include "render/TextSprites.h"

namespace atlas {

/// The lines that a request's grid has, upon the ground and below all that stands on it; what they mean
/// stands along the upper and the right edge, clear of the furniture.
class GridPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Furniture; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    TextSprites text_;
};

} // namespace atlas
