#pragma once

#include "render/FrameRequest.h"
#include "render/LayerKey.h"

#include <QPainter>

#include <stop_token>
#include <vector>

namespace atlas {

struct EventLayout;
struct FurnitureLayout;
struct HeldTown;
struct LegendContent;

/// How far the base map of a frame has come.
struct BasemapState {
    bool complete = true; ///< false while tiles are still on their way
    int brokenTiles = 0;
};

/// A request and what was worked out from it once for all painters.
struct FrameContext {
    const FrameRequest& request;
    const EventLayout& glyphs;          ///< where the window's events stand on this screen
    const std::vector<HeldTown>& towns; ///< who held what at the window's last instant
    const LegendContent& legend;        ///< what is really on the map
    const FurnitureLayout& furniture;   ///< where the map's furniture stands
    BasemapState& basemap;              ///< told by the base map's painter
};

/// Draws one layer. May keep sprites between frames: a composer owns its painters and uses them from one
/// thread at a time. What it draws depends on nothing but the frame.
class LayerPainter {
  public:
    virtual ~LayerPainter() = default;
    LayerPainter() = default;
    LayerPainter(const LayerPainter&) = delete;
    LayerPainter& operator=(const LayerPainter&) = delete;

    /// The layer that must be asked for.
    [[nodiscard]] virtual Layer layer() const noexcept = 0;

    /// Adds all that the drawing depends on, except viewport and ratio. A layer that a slider move does not
    /// change leaves the window out, and is then not drawn again.
    virtual void describe(LayerKey& key, const FrameContext& frame) const = 0;

    /// In logical pixels, origin at the map's top left. Returns early once `stop` is requested;
    /// what it drew until then is thrown away.
    virtual void paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) = 0;
};

} // namespace atlas
