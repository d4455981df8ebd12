#pragma once

#include "core/Place.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace atlas {

/// "35.9528 N 39.0079 E": decimal degrees with as many decimals as `metres` of uncertainty deserve
/// (0 means an exact place, known to about 100 m: three decimals).
[[nodiscard]] QString formatDegrees(GeoPoint p, double metres = 0);

/// MGRS, no finer than `metres` of uncertainty ("37S FV 81 79"); empty outside MGRS or for an invalid point.
/// By GeographicLib.
[[nodiscard]] QString formatMgrs(GeoPoint p, double metres = 0);

/// "35°57′10″ N 39°00′28″ E": degrees, minutes and, where the uncertainty allows them, seconds.
[[nodiscard]] QString formatDms(GeoPoint p, double metres = 0);

/// "37N 500700 3978700": zone, hemisphere, easting and northing in metres, rounded to what is known; empty
/// outside UTM or for an invalid point. By GeographicLib.
[[nodiscard]] QString formatUtm(GeoPoint p, double metres = 0);

/// How positions are written.
enum class CoordinateForm : std::uint8_t { Degrees, Dms, Utm, Mgrs };
inline constexpr std::array allCoordinateForms{CoordinateForm::Degrees, CoordinateForm::Dms,
                                               CoordinateForm::Utm, CoordinateForm::Mgrs};

/// In this form; in decimal degrees where that has none for the place.
[[nodiscard]] QString formatPosition(CoordinateForm form, GeoPoint p, double metres = 0);

/// A point as a text gives it, and how far it may be off.
struct WrittenPoint {
    GeoPoint at;
    double metres = 0; ///< half the diagonal of the square that an MGRS reference names; 0 of a point
};

/// "37S FV 81 79", "37SFV8179" (MGRS, the middle of its square), "37N 500000 3980000" (UTM: zone, hemisphere,
/// easting, northing in metres). Nothing for anything else. By GeographicLib.
[[nodiscard]] std::optional<WrittenPoint> parseGridReference(const QString& text);

} // namespace atlas
