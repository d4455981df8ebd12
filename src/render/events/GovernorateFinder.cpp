#include "render/events/GovernorateFinder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {
namespace {

/// Twice the area in square degrees; the sign says which way round the ring goes.
double signedArea(const std::vector<GeoPoint>& ring) {
    double sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += ring[j].lon * ring[i].lat - ring[i].lon * ring[j].lat;
    return sum;
}

double centroidLatitude(const std::vector<GeoPoint>& ring) {
    double sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += (ring[j].lat + ring[i].lat) * (ring[j].lon * ring[i].lat - ring[i].lon * ring[j].lat);
    const double area = signedArea(ring);
    return area == 0 ? ring.front().lat : sum / (3 * area);
}

/// Where the ring crosses a latitude, from west to east.
std::vector<double> crossings(const std::vector<GeoPoint>& ring, double lat) {
    std::vector<double> lons;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const GeoPoint a = ring[j];
        const GeoPoint b = ring[i];
        if ((a.lat > lat) != (b.lat > lat))
            lons.push_back(std::lerp(a.lon, b.lon, (lat - a.lat) / (b.lat - a.lat)));
    }
    std::sort(lons.begin(), lons.end());
    return lons;
}

} // namespace

GeoPoint labelPointOf(const MapFeature& polygon) {
    const auto largest =
        std::max_element(polygon.parts.begin(), polygon.parts.end(), [](const auto& a, const auto& b) {
            return std::abs(signedArea(a)) < std::abs(signedArea(b));
        });
    if (largest == polygon.parts.end() || largest->empty()) return polygon.box.centre();
    const double lat = centroidLatitude(*largest);
    const std::vector<double> lons = crossings(*largest, lat);
    std::pair<double, double> widest{0, 0};
    for (std::size_t i = 0; i + 1 < lons.size(); i += 2)
        if (lons[i + 1] - lons[i] > widest.second - widest.first) widest = {lons[i], lons[i + 1]};
    if (widest.first == widest.second) return polygon.box.centre();
    return {(widest.first + widest.second) / 2, lat};
}

GovernorateFinder::GovernorateFinder(std::shared_ptr<const AtlasSnapshot> atlas) : atlas_(std::move(atlas)) {
    if (atlas_) layer_ = atlas_->map.layer(QStringLiteral("governorates"));
}

int GovernorateFinder::at(WorldPoint point) {
    if (!layer_) return none;
    const auto known = found_.constFind(point);
    if (known != found_.cend()) return *known;
    const auto& features = layer_->features;
    const auto holder = std::find_if(features.begin(), features.end(),
                                     [p = toGeo(point)](const MapFeature& f) { return f.contains(p); });
    const int index = holder == features.end() ? none : static_cast<int>(holder - features.begin());
    return *found_.insert(point, index);
}

const MapFeature& GovernorateFinder::feature(int index) const {
    return layer_->features[static_cast<std::size_t>(index)];
}

GeoPoint GovernorateFinder::labelPoint(int index) {
    const auto known = labels_.constFind(index);
    return known != labels_.cend() ? *known : *labels_.insert(index, labelPointOf(feature(index)));
}

} // namespace atlas
