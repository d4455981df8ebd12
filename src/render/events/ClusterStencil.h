#pragma once

#include "render/SpriteField.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <vector>

namespace atlas {

/// A plate with a ring around it, in whole device pixels: which part of each pixel is plate, ring and edge,
/// and in which direction from the centre it lies. Drawn once a size, filled with the shares of every
/// cluster.
class ClusterStencil {
  public:
    /// Colours by direction: 256 steps clockwise from the top, premultiplied.
    using Ring = std::array<QRgb, 256>;

    /// `radius` and `ring` (its width) in device pixels; a dashed edge says that places are imprecise.
    ClusterStencil(double radius, double ring, bool dashed);

    [[nodiscard]] int reach() const noexcept { return reach_; } ///< rows above and below the centre

    /// Puts it on a field around `centre`, a corner of pixels; only rows of `band`.
    void fill(SpriteField& field, QPoint centre, const Ring& ring, SpriteField::Band band) const;

  private:
    struct Pixel {
        std::uint8_t plate = 0; ///< alpha of each part; they do not overlap
        std::uint8_t ring = 0;
        std::uint8_t edge = 0;
        std::uint8_t direction = 0;
    };

    /// Without what lies outside the edge.
    struct Row {
        int x = 0; ///< of the first pixel, from the centre
        std::vector<Pixel> pixels;
    };

    int reach_;
    std::vector<Row> rows_; ///< from the top
};

/// The ring of a cluster: each colour's share of the events, in the order of the classes, and never less than
/// what can be seen.
[[nodiscard]] ClusterStencil::Ring ringOf(const std::array<std::uint32_t, 10>& byColour,
                                          const std::array<QRgb, 10>& colours);

} // namespace atlas
