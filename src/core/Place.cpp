#include "core/Place.h"

#include <algorithm>
#include <cmath>

namespace atlas {

bool GeoPoint::valid() const noexcept {
    return std::isfinite(lon) && std::isfinite(lat) && std::abs(lon) <= 180 && std::abs(lat) <= 90;
}

void GeoBox::extend(GeoPoint p) noexcept {
    west = std::min(west, p.lon);
    south = std::min(south, p.lat);
    east = std::max(east, p.lon);
    north = std::max(north, p.lat);
}

} // namespace atlas
