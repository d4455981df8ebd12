#include "render/HitTester.h"

#include "render/annotations/AnnotationShape.h"
#include "render/events/EventLayouter.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr double slack = 2; // logical pixels: a glyph of nine pixels is hard to hit exactly

struct Hit {
    double distance;
    std::uint32_t event;
};

EventLayout layoutAround(const FrameRequest& request, QPointF screen) {
    Workers alone(1);
    return EventLayouter(alone).layOut(request,
                                       QRectF(screen.x() - slack, screen.y() - slack, 2 * slack, 2 * slack));
}

} // namespace

std::vector<std::uint32_t> eventsAt(const FrameRequest& request, QPointF screen) {
    if (!request.layers.testFlag(Layer::Events) || !request.events) return {};
    std::vector<Hit> hits;
    for (const PlacedGlyph& glyph : layoutAround(request, screen).glyphs) {
        const double distance = std::hypot(glyph.x - screen.x(), glyph.y - screen.y());
        if (distance <= glyph.key.radius() + slack) hits.push_back({distance, glyph.event});
    }
    // Glyphs of one place differ by rounding only: there the order of time decides.
    const EventTable& table = request.events->table;
    std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        const auto near = [](const Hit& h) { return std::lround(h.distance * 4); };
        return near(a) != near(b) ? near(a) < near(b) : table.earlier(a.event, b.event);
    });
    std::vector<std::uint32_t> events;
    events.reserve(hits.size());
    for (const Hit& hit : hits)
        events.push_back(hit.event);
    return events;
}

std::optional<PlacedCluster> clusterAt(const FrameRequest& request, QPointF screen) {
    if (!request.layers.testFlag(Layer::Events) || !request.events) return std::nullopt;
    const EventLayout layout = layoutAround(request, screen);
    const auto found = std::find_if(layout.clusters.rbegin(), layout.clusters.rend(), [&](const auto& c) {
        return std::hypot(static_cast<double>(c.x) - screen.x(), static_cast<double>(c.y) - screen.y())
               <= static_cast<double>(c.radius);
    });
    return found == layout.clusters.rend() ? std::nullopt : std::optional(*found);
}

std::optional<AnnotationHit> annotationAt(const FrameRequest& request, QPointF screen) {
    if (!request.annotations || !request.layers.testFlag(Layer::Annotations)) return std::nullopt;
    for (auto annotation = request.annotations->rbegin(); annotation != request.annotations->rend();
         ++annotation) {
        const auto part = AnnotationShape::of(*annotation, request.viewport).partAt(screen);
        if (part) return AnnotationHit{annotation->id, *part};
    }
    return std::nullopt;
}

} // namespace atlas
