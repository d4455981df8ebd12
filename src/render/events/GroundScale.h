#pragma once

#include "geo/Viewport.h"

#include <vector>

namespace atlas {

/// Logical pixels of a ground distance at a height of the screen. Web Mercator stretches with latitude; the
/// geodesic is asked for a few rows only, since thousands of discs are measured a frame. Immutable.
class GroundScale {
  public:
    explicit GroundScale(const Viewport& viewport);

    /// Logical pixels of one metre at screen height `y`; beyond a screen's height above or below, the value
    /// there.
    [[nodiscard]] double pixelsPerMetre(double y) const noexcept;

  private:
    static constexpr double rowHeight = 32; ///< between two rows a straight line is right to 0.01 %

    double top_;
    std::vector<double> rows_;
};

} // namespace atlas
