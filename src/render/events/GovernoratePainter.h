#pragma once

#include "render/LayerPainter.h"

#include <QHash>
#include <QImage>

namespace atlas {

/// The outlines of governorates that hold events known no closer. Their counts are drawn by EventPainter:
/// they change with the window, the outlines seldom do.
class GovernoratePainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Events; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    /// An outline as an image: to dash one takes longer than the rest of a frame.
    struct Outline {
        QImage image;
        QPointF corner; ///< from the point where 180° W meets the northern edge, logical pixels
    };

    void forgetOthers(const FrameRequest& request);
    [[nodiscard]] const Outline& outline(int governorate, const MapFeature& feature,
                                         const Viewport& viewport);

    // What the kept outlines were drawn for: a pan keeps them, a zoom does not.
    std::shared_ptr<const AtlasSnapshot> atlas_;
    double zoom_ = 0;
    double pixelRatio_ = 0;
    QHash<int, Outline> outlines_;
};

} // namespace atlas
