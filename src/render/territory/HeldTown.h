#pragma once

#include "render/FrameRequest.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace atlas {

/// A place of the territory series on the screen, with who held it at the window's last instant.
struct HeldTown {
    const ControlledPlace* place = nullptr; ///< inside the request's atlas
    QPointF at;                             ///< logical pixels
    Holder holder = Holder::Unknown;
    bool uncertain = false; ///< within the stated precision of a change
};

/// Those in view of which something is said: before a place's first change nothing is, and nothing is drawn.
[[nodiscard]] std::vector<HeldTown> heldTowns(const FrameRequest& request);

/// Edge of a town's square at a zoom, logical pixels.
[[nodiscard]] double townMarkEdge(double zoom) noexcept;

} // namespace atlas
