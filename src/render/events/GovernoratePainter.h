#pragma once

#include "render/LayerPainter.h"

namespace atlas {

/// The outlines of governorates that hold events known no closer. Their counts are drawn by EventPainter:
/// they change with the window, the outlines seldom do.
class GovernoratePainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Events; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;
};

} // namespace atlas
