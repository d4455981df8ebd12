#include "filter/FilterRings.h"

#include "geo/Geodesic.h"

namespace atlas {
namespace {

// Degrees between two points of a circle: no corner is seen on any screen.
constexpr int circleStep = 3;
constexpr double metresPerKilometre = 1000;

std::vector<GeoPoint> circle(GeoPoint middle, double metres) {
    std::vector<GeoPoint> ring;
    for (int azimuth = 0; azimuth < 360; azimuth += circleStep)
        ring.push_back(pointAt(middle, azimuth, metres));
    return ring;
}

} // namespace

std::vector<std::vector<GeoPoint>> filterRings(const EventFilter& filter) {
    std::vector<std::vector<GeoPoint>> rings;
    for (const FilterCriterion& criterion : filter.criteria)
        if (const auto* shape = std::get_if<InsideShape>(&criterion)) rings.push_back(shape->ring);
    for (const FilterCriterion& criterion : filter.criteria) {
        const auto* within = std::get_if<Within>(&criterion);
        if (within && within->of == Within::Of::Place && !within->lines.empty())
            rings.push_back(circle(within->lines.front().front(), within->kilometres * metresPerKilometre));
    }
    return rings;
}

} // namespace atlas
