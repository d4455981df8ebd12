#pragma once

#include "core/Place.h"

namespace atlas {

/// Metres along the geodesic on WGS 84 (PROJ's geodesic.h, after Karney 2013). Any thread.
[[nodiscard]] double distanceMetres(GeoPoint from, GeoPoint to);

/// The point `metres` away from `from` in direction `azimuth` degrees clockwise from north.
[[nodiscard]] GeoPoint pointAt(GeoPoint from, double azimuth, double metres);

} // namespace atlas
