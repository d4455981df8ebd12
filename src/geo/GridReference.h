#pragma once

#include "core/Place.h"

#include <QString>

#include <optional>

namespace atlas {

/// "35.9528 N 39.0079 E": decimal degrees with as many decimals as `metres` of uncertainty deserve
/// (0 means an exact place, known to about 100 m: three decimals).
[[nodiscard]] QString formatDegrees(GeoPoint p, double metres = 0);

/// MGRS, no finer than `metres` of uncertainty ("37S FV 81 79"); empty outside MGRS or for an invalid point.
/// By GeographicLib.
[[nodiscard]] QString formatMgrs(GeoPoint p, double metres = 0);

/// A point as a text gives it, and how far it may be off.
struct WrittenPoint {
    GeoPoint at;
    double metres = 0; ///< half the diagonal of the square that an MGRS reference names; 0 of a point
};

/// "37S FV 81 79", "37SFV8179" (MGRS, the middle of its square), "37N 500000 3980000" (UTM: zone, hemisphere,
/// easting, northing in metres). Nothing for anything else. By GeographicLib.
[[nodiscard]] std::optional<WrittenPoint> parseGridReference(const QString& text);

} // namespace atlas
