#pragma once

#include "core/Workers.h"
#include "render/FrameRequest.h"
#include "render/events/EventLayout.h"

#include <memory>

namespace atlas {

/// Lays out the events of one request after the other, and keeps from each what the next can use: counts of
/// cells follow the window instead of being counted anew. What it answers depends on the request alone. One
/// thread at a time.
class EventLayouter {
  public:
    /// Counts on the threads of `workers`, which must outlive it.
    explicit EventLayouter(Workers& workers);
    ~EventLayouter();

    /// What touches the screen, or `clip` of it (logical pixels). Nothing when the request has no events.
    [[nodiscard]] EventLayout layOut(const FrameRequest& request, QRectF clip = {});

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

/// The colouring of a request: its own, or the one by actor, made anew.
[[nodiscard]] std::shared_ptr<const EventColouring> colouringOf(const FrameRequest& request);

/// The ground on which the events of a cluster lie, and whether a closer look parts them.
struct ClusterExtent {
    GeoBox box;
    std::vector<std::uint32_t> events; ///< the first ten thousand in time order
    bool onePoint = false;             ///< all stand at one point: no zoom parts them
};

/// What a cluster of the request's map is made of.
[[nodiscard]] ClusterExtent extentOf(const FrameRequest& request, const PlacedCluster& cluster);

} // namespace atlas
