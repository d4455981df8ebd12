#include "geo/Geodesic.h"

#include <geodesic.h>

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

} // namespace atlas
