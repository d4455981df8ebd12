#pragma once

#include "core/Workers.h"
#include "render/FrameRequest.h"
#include "render/SpriteField.h"
#include "render/TextSprites.h"
#include "render/events/ClusterStencil.h"
#include "render/events/EventLayout.h"

#include <map>
#include <vector>

namespace atlas {

/// Circles with a number, on a field of sprites. One thread at a time; fills the field with several.
class ClusterPainter {
  public:
    /// Beneath what the field holds.
    void draw(SpriteField& field, const std::vector<PlacedCluster>& clusters, ColourBy by, double pixelRatio,
              Workers& workers);

  private:
    /// A cluster in device pixels.
    struct Shape {
        const ClusterStencil* stencil;
        QPoint centre;
        ClusterStencil::Ring ring;
    };

    struct Digit {
        FieldSprite sprite;
        double width = 0; ///< logical pixels
    };

    [[nodiscard]] const ClusterStencil& stencil(double radius, bool dashed, double pixelRatio);
    [[nodiscard]] const Digit& digit(QChar digit, int pixelSize, double pixelRatio);
    void drawNumber(SpriteField& field, const PlacedCluster& cluster, double pixelRatio);

    std::map<std::tuple<int, bool, int>, ClusterStencil>
        stencils_;                                           ///< radius, dashes, ratio; each in quarters
    std::map<std::tuple<char16_t, int, int>, Digit> digits_; ///< font size; ratio
};

/// The number on a circle: whole up to 9,999, then thousands and millions, with the default locale's digits.
[[nodiscard]] QString shortCount(std::uint32_t events);

} // namespace atlas
