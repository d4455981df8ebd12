#include "render/territory/HeldTown.h"

namespace atlas {

double townMarkEdge(double zoom) noexcept {
    constexpr double crowdedBelow = 6; // whole countries: towns stand a few pixels apart
    return zoom < crowdedBelow ? 8 : 13;
}

std::vector<HeldTown> heldTowns(const FrameRequest& request) {
    if (!request.atlas) return {};
    const TimePoint when = request.window.lastInstant();
    const double half = townMarkEdge(request.viewport.zoom());
    const QRectF screen = QRectF({}, request.viewport.size()).adjusted(-half, -half, half, half);
    std::vector<HeldTown> towns;
    for (const ControlledPlace& place : request.atlas->territory.places) {
        const ControlChange* change = place.at(when);
        const QPointF at = request.viewport.toScreen(place.point);
        if (change && screen.contains(at))
            towns.push_back({&place, at, change->holder, place.uncertainAt(when)});
    }
    return towns;
}

} // namespace atlas
