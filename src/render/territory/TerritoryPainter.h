#pragma once

#include "render/LayerPainter.h"
#include "render/PictureCache.h"
#include "render/territory/HeldTown.h"

namespace atlas {

/// First form of territory: a town is a small square in its holder's colour with the holder's letter; hatched
/// where contested, dashed within the stated precision of a change.
class TerritoryPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Territory; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    PictureCache marks_;
};

/// Draws a town's square centred on the origin, `edge` logical pixels wide; without its letter when too
/// small.
void drawTownMark(QPainter& painter, Holder holder, bool uncertain, double edge);

/// The same as a picture out of `marks`, its centre the square's. Valid until the next call.
[[nodiscard]] const QImage& townMark(PictureCache& marks, Holder holder, bool uncertain, double edge,
                                     double pixelRatio);

} // namespace atlas
