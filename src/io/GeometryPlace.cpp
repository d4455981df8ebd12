#include "io/GeometryPlace.h"

#include "geo/Geodesic.h"

#include <ogr_api.h>
#include <ogr_geometry.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace atlas {
namespace {

GeoPoint at(const OGRPoint& point) {
    return {point.getX(), point.getY()};
}

/// Every corner of a geometry, whatever it is made of.
class Corners : public OGRDefaultConstGeometryVisitor {
  public:
    using OGRDefaultConstGeometryVisitor::visit;

    void visit(const OGRPoint* point) override {
        if (!point->IsEmpty()) points_.push_back(at(*point));
    }

    [[nodiscard]] const std::vector<GeoPoint>& points() const { return points_; }

  private:
    std::vector<GeoPoint> points_;
};

/// A point on the geometry; the corner next to the middle where GEOS finds none (an area that crosses
/// itself).
GeoPoint pointOn(const OGRGeometry& geometry, const std::vector<GeoPoint>& corners) {
    const std::unique_ptr<OGRGeometry> copy(geometry.clone()); // OGR's C interface wants one it may change
    const std::unique_ptr<OGRGeometry> on(
        OGRGeometry::FromHandle(OGR_G_PointOnSurface(OGRGeometry::ToHandle(copy.get()))));
    if (on && !on->IsEmpty() && wkbFlatten(on->getGeometryType()) == wkbPoint) return at(*on->toPoint());
    GeoBox box;
    for (const GeoPoint corner : corners)
        box.extend(corner);
    const GeoPoint middle = box.centre();
    const auto off = [&](GeoPoint p) {
        return (p.lon - middle.lon) * (p.lon - middle.lon) + (p.lat - middle.lat) * (p.lat - middle.lat);
    };
    return *std::min_element(corners.begin(), corners.end(),
                             [&](GeoPoint a, GeoPoint b) { return off(a) < off(b); });
}

/// What no point on the globe can be: whoever checks the place finds it invalid.
constexpr RecordTable::Place nowhere{
    {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()}, 0};

} // namespace

std::optional<RecordTable::Place> placeOf(const OGRGeometry* geometry) {
    if (!geometry || geometry->IsEmpty()) return std::nullopt;
    if (wkbFlatten(geometry->getGeometryType()) == wkbPoint)
        return RecordTable::Place{at(*geometry->toPoint()), 0};
    Corners corners;
    geometry->accept(&corners);
    const std::vector<GeoPoint>& points = corners.points();
    if (points.empty()) return std::nullopt;
    if (!std::all_of(points.begin(), points.end(), [](GeoPoint p) { return p.valid(); })) return nowhere;
    RecordTable::Place place{pointOn(*geometry, points), 0};
    for (const GeoPoint corner : points)
        place.radiusMetres = std::max(place.radiusMetres, distanceMetres(place.at, corner));
    return place;
}

} // namespace atlas
