#pragma once

#include "core/Place.h"

#include <span>
#include <vector>

namespace atlas {

// On WGS 84, never in the plane of a map (PROJ's geodesic.h, after Karney, "Algorithms for geodesics", 2013).
// Degrees and metres; any thread.

/// Metres along the geodesic.
[[nodiscard]] double distanceMetres(GeoPoint from, GeoPoint to);

/// The point `metres` away from `from` in direction `azimuth` degrees clockwise from north.
[[nodiscard]] GeoPoint pointAt(GeoPoint from, double azimuth, double metres);

/// The direction in which `to` lies as seen from `from`, degrees clockwise from north, 0 … 360; 0 where both
/// are one.
[[nodiscard]] double bearing(GeoPoint from, GeoPoint to);

/// Metres along a line of geodesics; 0 of less than two points.
[[nodiscard]] double lineMetres(std::span<const GeoPoint> line);

/// Square metres inside a ring of geodesics, whichever way round it runs; its first point need not be
/// repeated. 0 of less than three points.
[[nodiscard]] double areaSquareMetres(std::span<const GeoPoint> ring);

/// Points of the circle around a point, `count` of them at equal directions from north on.
[[nodiscard]] std::vector<GeoPoint> circle(GeoPoint middle, double metres, int count);

} // namespace atlas
