#pragma once

#include "geo/GridReference.h"

#include <QString>

#include <optional>

namespace atlas {

/// A number as files write it: "35.95", "+3", with `decimalComma` "35,95" and "1.234,5". Finite.
[[nodiscard]] std::optional<double> writtenNumber(const QString& text, bool decimalComma = false);

/// One coordinate in degrees: "35.95", "-35.95", "35.95 N", "N 35.95", "35°57'10\"N", "35 57 10 N",
/// "35° 57.17' N". `negative` and `positive` are the letters of its axis, as S and N.
[[nodiscard]] std::optional<double> writtenDegrees(const QString& text, char negative, char positive,
                                                   bool decimalComma = false);

/// A whole position in one cell: MGRS, UTM, two coordinates in any way of writtenDegrees() with the latitude
/// first (letters may say otherwise), "35.95, 39.01", "(35.95 39.01)", "POINT(39.01 35.95)" (longitude first,
/// OGC Simple Features), "geo:35.95,39.01" (RFC 5870). Nothing where it is none or lies beyond the globe.
[[nodiscard]] std::optional<WrittenPoint> writtenPosition(const QString& text, bool decimalComma = false);

} // namespace atlas
