#pragma once

#include "geo/Viewport.h"

#include <QString>

namespace atlas {

/// A round ground distance and how long it is on the screen, by the geodesic at the map's centre.
struct ScaleBar {
    double metres = 0;
    double pixels = 0; ///< logical
    QString label;     ///< "100 km", "500 m" in the user's language

    /// The longest of 1, 2, 5 × 10ⁿ metres that is not wider than `mostPixels`.
    [[nodiscard]] static ScaleBar of(const Viewport& viewport, double mostPixels);
};

} // namespace atlas
