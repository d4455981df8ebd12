#include "render/events/CountPlaces.h"

#include "render/events/EventPainter.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr double farthest = 88; // pixels: further off, a count would be read as its neighbour's
constexpr int step = 5;         // fine enough to find the gap where four circles meet

bool hidesCircle(const QRectF& plate, const PlacedCluster& c) {
    const double x = std::clamp(static_cast<double>(c.x), plate.left(), plate.right());
    const double y = std::clamp(static_cast<double>(c.y), plate.top(), plate.bottom());
    return std::hypot(x - static_cast<double>(c.x), y - static_cast<double>(c.y))
           < static_cast<double>(c.radius) + 1;
}

/// The nearest first; of those as near, the uppermost.
const std::vector<QPointF>& shifts() {
    static const std::vector<QPointF> sorted = [] {
        std::vector<QPointF> all;
        constexpr int steps = static_cast<int>(farthest) / step;
        for (int y = -steps; y <= steps; ++y)
            for (int x = -steps; x <= steps; ++x)
                if (std::hypot(x, y) * step <= farthest) all.emplace_back(x * step, y * step);
        std::stable_sort(all.begin(), all.end(), [](QPointF a, QPointF b) {
            return QPointF::dotProduct(a, a) < QPointF::dotProduct(b, b);
        });
        return all;
    }();
    return sorted;
}

} // namespace

QPointF CountPlaces::shiftOf(const QRectF& plate) const {
    const std::vector<const PlacedCluster*> near = clustersNear(plate);
    for (const QPointF shift : shifts())
        if (isFree(plate.translated(shift), near)) return shift;
    return {};
}

std::vector<const PlacedCluster*> CountPlaces::clustersNear(const QRectF& plate) const {
    const QRectF around = plate.adjusted(-farthest, -farthest, farthest, farthest);
    std::vector<const PlacedCluster*> near;
    for (const PlacedCluster& cluster : clusters_)
        if (hidesCircle(around, cluster)) near.push_back(&cluster);
    return near;
}

bool CountPlaces::isFree(const QRectF& plate, const std::vector<const PlacedCluster*>& near) const {
    return std::none_of(near.begin(), near.end(), [&](const auto* c) { return hidesCircle(plate, *c); })
           && std::none_of(taken_.begin(), taken_.end(),
                           [&](const QRectF& t) { return t.intersects(plate); });
}

void placeCounts(const Viewport& viewport, EventLayout& layout) {
    CountPlaces places(layout.clusters);
    const QRectF screen({}, viewport.size());
    for (GovernorateCount& count : layout.governorates) {
        const QRectF plate = countPlate(count, viewport);
        if (!plate.intersects(screen)) continue;
        count.shift = places.shiftOf(plate);
        places.take(plate.translated(count.shift));
    }
}

} // namespace atlas
