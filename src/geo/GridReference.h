#pragma once

#include "core/Place.h"

#include <QString>

namespace atlas {

/// "35.9528 N 39.0079 E": decimal degrees with as many decimals as `metres` of uncertainty deserve
/// (0 means an exact place, known to about 100 m: three decimals).
[[nodiscard]] QString formatDegrees(GeoPoint p, double metres = 0);

/// MGRS, no finer than `metres` of uncertainty ("37S FV 81 79"); empty outside MGRS or for an invalid point.
/// By GeographicLib.
[[nodiscard]] QString formatMgrs(GeoPoint p, double metres = 0);

} // namespace atlas
