#include "geo/Geodesic.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

const geod_geodesic& wgs84() {
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g;
        geod_init(&g, 6378137, 1 / 298.257223563); // semi-major axis in metres and flattening of WGS 84
        return g;
    }();
    return ellipsoid;
}

} // namespace

double distanceMetres(GeoPoint from, GeoPoint to) {
    double metres = 0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return metres;
}

GeoPoint pointAt(GeoPoint from, double azimuth, double metres) {
    GeoPoint to;
    geod_direct(&wgs84(), from.lat, from.lon, azimuth, metres, &to.lat, &to.lon, nullptr);
    return to;
}

double bearing(GeoPoint from, GeoPoint to) {
    if (from == to) return 0;
    double azimuth = 0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, nullptr, &azimuth, nullptr);
    return azimuth < 0 ? azimuth + 360 : azimuth;
}

double lineMetres(std::span<const GeoPoint> line) {
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distanceMetres(line[i - 1], line[i]);
    return metres;
}

double areaSquareMetres(std::span<const GeoPoint> ring) {
    if (ring.size() < 3) return 0;
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const GeoPoint p : ring)
        geod_polygon_addpoint(&wgs84(), &polygon, p.lat, p.lon);
    double area = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, nullptr); // negative where it runs clockwise
    return std::abs(area);
}

std::vector<GeoPoint> circle(GeoPoint middle, double metres, int count) {
    std::vector<GeoPoint> points;
    points.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i)
        points.push_back(pointAt(middle, 360.0 * i / count, metres));
    return points;
}

} // namespace atlas
