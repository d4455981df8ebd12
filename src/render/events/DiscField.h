#pragma once

#include "render/events/EventLayout.h"

#include <QHash>
#include <QImage>
#include <QRect>

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// A disc with a dashed rim in whole device pixels around its centre.
struct DiscStencil {
    struct RimPixel {
        int x = 0;
        int y = 0;
        std::uint8_t alpha = 0;
    };

    int radius = 0;              ///< rows above and below the centre
    std::vector<RimPixel> rim;   ///< the dashes, antialiased
    std::vector<int> halfWidths; ///< of the inside, by row from the top; -1 for none

    /// `radius` and `pixelRatio` in device pixels.
    [[nodiscard]] static DiscStencil of(double radius, double pixelRatio);
};

/// Where events of one colour may have happened: discs that overlap become one area with a dashed rim around
/// it, so that a thousand of them are read as an area and not as a thicket. A much smaller disc keeps its rim
/// inside a larger one, since it says more. One thread at a time.
class DiscField {
  public:
    /// Clean, for a map of this size in device pixels.
    void begin(QSize size);
    /// Adds the discs of one colour, larger ones first, over those added before.
    void add(std::span<const PlacedDisc> discs, QRgb colour, double pixelRatio);

    /// Premultiplied; only touched() differs from transparent.
    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    [[nodiscard]] QRect touched() const noexcept { return touched_; }

  private:
    [[nodiscard]] const DiscStencil& stencil(double radius, double pixelRatio);
    void stampRim(QPoint centre, const DiscStencil& stencil);
    void stampInside(QPoint centre, const DiscStencil& stencil);
    void tint(QRgb colour);

    static constexpr int mostStencils = 512;

    QImage image_;
    std::vector<std::uint8_t> alpha_; ///< of every pixel for one colour; all zero between two calls
    QRect ofColour_;                  ///< where alpha_ may not be zero
    QRect touched_;
    QHash<qint64, DiscStencil> stencils_;
};

} // namespace atlas
