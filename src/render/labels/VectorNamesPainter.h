#pragma once

#include "render/LayerPainter.h"
#include "render/TextSprites.h"
#include "render/labels/NameBlock.h"

#include <map>

namespace atlas {

/// Names of a vector map, above its tiles and below everything else.
class VectorNamesPainter : public LayerPainter {
  public:
    [[nodiscard]] Layer layer() const noexcept override { return Layer::Labels; }

    void describe(LayerKey& key, const FrameContext& frame) const override;
    void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) override;

  private:
    /// Of a page at print size; beyond it all are laid out anew.
    static constexpr std::size_t mostBlocks = 256;

    [[nodiscard]] const std::vector<StandingName>& namesOf(const FrameRequest& request,
                                                           NameBlock::Place place);

    std::shared_ptr<const VectorMapLook> map_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
    QString language_;
    std::map<NameBlock::Place, std::vector<StandingName>> blocks_;
    TextSprites text_;
};

/// The zoom at which a map's names are laid out: in quarters, so that they stay where they are while it is
/// zoomed a little; in between the map grows beneath them, and they only come apart.
[[nodiscard]] double nameZoom(double zoom);

} // namespace atlas
