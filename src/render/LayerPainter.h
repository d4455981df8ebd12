#pragma once

#include "render/FrameRequest.h"

#include <QPainter>

#include <stop_token>

namespace atlas {

struct EventLayout;

/// A request and what was worked out from it once for all painters.
struct FrameContext {
    const FrameRequest& request;
    const EventLayout& glyphs; ///< where the window's events stand on this screen
};

/// Draws one layer. Stateless or internally synchronised: paint() is called from worker threads.
class LayerPainter {
  public:
    virtual ~LayerPainter() = default;
    LayerPainter() = default;
    LayerPainter(const LayerPainter&) = delete;
    LayerPainter& operator=(const LayerPainter&) = delete;

    /// In logical pixels, origin at the map's top left. Returns early once `stop` is requested;
    /// what it drew until then is thrown away.
    virtual void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) const = 0;

    /// Whether a slider move changes what this layer looks like.
    [[nodiscard]] virtual bool dependsOnTime() const noexcept = 0;
};

} // namespace atlas
