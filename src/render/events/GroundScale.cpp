#include "render/events/GroundScale.h"

#include <algorithm>
#include <cmath>

namespace atlas {

GroundScale::GroundScale(const Viewport& viewport) : top_(-viewport.size().height()) {
    const double bottom = 2 * viewport.size().height();
    for (double y = top_; y <= bottom + rowHeight; y += rowHeight)
        rows_.push_back(viewport.pixels(1, viewport.toGeo({0, y}).lat));
}

double GroundScale::pixelsPerMetre(double y) const noexcept {
    const double row = std::clamp((y - top_) / rowHeight, 0.0, static_cast<double>(rows_.size() - 1));
    const auto above = std::min(static_cast<std::size_t>(row), rows_.size() - 2);
    return std::lerp(rows_[above], rows_[above + 1], row - static_cast<double>(above));
}

} // namespace atlas
