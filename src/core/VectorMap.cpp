#include "core/VectorMap.h"

#include <algorithm>

namespace atlas {

bool MapFeature::contains(GeoPoint p) const noexcept {
    if (!polygon || !box.contains(p)) return false;
    bool inside = false;
    for (const auto& ring : parts) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const GeoPoint a = ring[i];
            const GeoPoint b = ring[j];
            if ((a.lat > p.lat) != (b.lat > p.lat)
                && p.lon < (b.lon - a.lon) * (p.lat - a.lat) / (b.lat - a.lat) + a.lon)
                inside = !inside;
        }
    }
    return inside;
}

const MapLayer* VectorMap::layer(const QString& name) const {
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const MapLayer& l) { return l.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

} // namespace atlas
