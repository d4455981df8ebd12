#pragma once

#include "render/LayerPainter.h"

namespace atlas {

/// What the user drew: arrows, texts, callouts. The selected one with its handles.
class AnnotationPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Annotations; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;
};

} // namespace atlas
