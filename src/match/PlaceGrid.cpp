#include "match/PlaceGrid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {
namespace {

/// The shortest degree of latitude on WGS 84, at the equator: a box made with it is never too small.
constexpr double metresPerDegree = 110'574;
/// Towards the poles cells get no wider than this, in degrees: there they are more, not fewer.
constexpr double widest = 30;

double cosOfDegrees(double degrees) noexcept {
    return std::cos(degrees * std::numbers::pi / 180);
}

} // namespace

PlaceGrid::PlaceGrid(double cellMetres) noexcept : height_(cellMetres / metresPerDegree) {}

std::int32_t PlaceGrid::rowOf(double lat) const noexcept {
    return static_cast<std::int32_t>(std::floor(lat / height_));
}

double PlaceGrid::width(std::int32_t row) const noexcept {
    return std::min(widest, height_ / std::max(1e-6, cosOfDegrees((row + 0.5) * height_)));
}

std::int32_t PlaceGrid::columnOf(std::int32_t row, double lon) const noexcept {
    return static_cast<std::int32_t>(std::floor(lon / width(row)));
}

PlaceGrid::Rows PlaceGrid::rowsNear(double lat, double metres) const noexcept {
    const double degrees = metres / metresPerDegree;
    return {rowOf(lat - degrees), rowOf(lat + degrees)};
}

PlaceGrid::Rows PlaceGrid::columnsNear(std::int32_t row, double lon, double metres) const noexcept {
    // The edge nearer to the pole, where a metre is most degrees.
    const double lat = std::max(std::abs(row * height_), std::abs((row + 1) * height_));
    const double degrees = std::min(360.0, metres / (metresPerDegree * std::max(1e-6, cosOfDegrees(lat))));
    return {columnOf(row, lon - degrees), columnOf(row, lon + degrees)};
}

void PlaceGrid::add(std::uint32_t item, std::uint32_t collection, GeoPoint at) {
    const std::int32_t row = rowOf(at.lat);
    Cell& cell = cells_[key(row, columnOf(row, at.lon))];
    auto bucket = std::find_if(cell.begin(), cell.end(),
                               [collection](const Bucket& b) { return b.collection == collection; });
    if (bucket == cell.end()) bucket = cell.insert(cell.end(), Bucket{collection, {}});
    bucket->items.push_back(item);
}

} // namespace atlas
