#include "render/HitTester.h"

#include "render/annotations/AnnotationShape.h"
#include "render/events/EventLayout.h"
#include "render/events/GovernorateFinder.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr double slack = 2; // logical pixels: a glyph of nine pixels is hard to hit exactly

struct Hit {
    double distance;
    std::uint32_t event;
};

} // namespace

std::vector<std::uint32_t> eventsAt(const FrameRequest& request, QPointF screen) {
    if (!request.layers.testFlag(Layer::Events)) return {};
    GovernorateFinder noGovernorates; // they have no glyph
    const QRectF around(screen.x() - slack, screen.y() - slack, 2 * slack, 2 * slack);
    std::vector<Hit> hits;
    for (const PlacedGlyph& glyph : EventLayout::build(request, noGovernorates, around).glyphs) {
        const double distance = std::hypot(glyph.x - screen.x(), glyph.y - screen.y());
        if (distance <= glyph.key.radius() + slack) hits.push_back({distance, glyph.event});
    }
    // Glyphs of one place differ by rounding only: there the order of time decides.
    const auto order = [](const Hit& h) { return std::pair(std::lround(h.distance * 4), h.event); };
    std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) { return order(a) < order(b); });
    std::vector<std::uint32_t> events;
    events.reserve(hits.size());
    for (const Hit& hit : hits)
        events.push_back(hit.event);
    return events;
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
