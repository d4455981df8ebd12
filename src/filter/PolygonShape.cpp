#include "filter/PolygonShape.h"

#include <algorithm>

namespace atlas {
namespace {

/// Twice the area of the triangle a, b, (x, y): its sign is the side of the line on which the point lies.
double side(WorldPoint a, WorldPoint b, double x, double y) noexcept {
    return (double(b.x) - a.x) * (y - a.y) - (double(b.y) - a.y) * (x - a.x);
}

} // namespace

PolygonShape::PolygonShape(const std::vector<GeoPoint>& ring) {
    if (ring.size() < 3) return;
    WorldPoint last = toWorld(ring.back());
    for (const GeoPoint& corner : ring) {
        const WorldPoint next = toWorld(corner);
        edges_.push_back({last, next});
        box_.extend(next);
        last = next;
    }
}

bool PolygonShape::crosses(const Edge& edge, const WorldBox& box) noexcept {
    WorldBox reach;
    reach.extend(edge.a);
    reach.extend(edge.b);
    if (!reach.touches(box)) return false;
    bool above = false;
    bool below = false;
    for (const double x : {double(box.topLeft.x), double(box.bottomRight.x)}) {
        for (const double y : {double(box.topLeft.y), double(box.bottomRight.y)}) {
            const double s = side(edge.a, edge.b, x, y);
            above = above || s >= 0;
            below = below || s <= 0;
        }
    }
    return above && below;
}

Cover PolygonShape::cover(const WorldBox& box) const {
    if (!box.touches(box_)) return Cover::None;
    for (const Edge& edge : edges_)
        if (crosses(edge, box)) return Cover::Some;
    return contains(box.topLeft) ? Cover::All : Cover::None; // no edge goes through: one point speaks for all
}

bool PolygonShape::contains(WorldPoint p) const {
    bool inside = false;
    for (const auto& [a, b] : edges_) {
        if ((a.y > p.y) == (b.y > p.y)) continue;
        // The edge passes the point's latitude: does it do so east of the point? Asked from its northern end,
        // so that neighbours, which go along it in opposite ways, are given the same answer.
        if (side(a.y < b.y ? a : b, a.y < b.y ? b : a, p.x, p.y) > 0) inside = !inside;
    }
    return inside;
}

/// What lies west of the box, north or south of it is passed by no line that goes east from a point in it.
std::unique_ptr<const MapShape> PolygonShape::partFor(const WorldBox& box) const {
    auto part = std::make_unique<PolygonShape>(*this);
    std::erase_if(part->edges_, [&](const Edge& edge) {
        return std::max(edge.a.x, edge.b.x) < box.topLeft.x || std::max(edge.a.y, edge.b.y) < box.topLeft.y
               || std::min(edge.a.y, edge.b.y) > box.bottomRight.y;
    });
    return part;
}

} // namespace atlas
