#pragma once

#include "render/LayerPainter.h"
#include "render/basemap/ScaledTiles.h"

namespace atlas {

/// Draws the tiles of a request's source. While one is on its way its nearest ancestor is shown enlarged; a
/// broken one is grey; where the source has none, an ancestor or the colour of land.
class BasemapPainter : public LayerPainter {
  public:
    /// Scales tiles on the threads of `workers`, which must outlive it.
    explicit BasemapPainter(Workers& workers) : workers_(workers) {}

    [[nodiscard]] Layer layer() const noexcept override { return Layer::Basemap; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    Workers& workers_;
    ScaledTiles scaled_;
};

/// The zoom of the tiles for a view: the view's own, or the next finer one where those would have to be
/// enlarged, as far as the source goes.
[[nodiscard]] int tileZoom(const Viewport& viewport, const TileSourceInfo& source);

} // namespace atlas
