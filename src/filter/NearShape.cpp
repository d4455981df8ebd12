#include "filter/NearShape.h"

#include "geo/Geodesic.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas {
namespace {

// WGS 84: equatorial radius in metres, and the square of the first eccentricity.
constexpr double equatorRadius = 6378137;
constexpr double eccentricity2 = 6.69437999014e-3;
// The least and the greatest radius of curvature of the ellipsoid: along the meridian at the equator, and at
// the poles. A geodesic is nowhere more and nowhere less bent.
constexpr double leastCurve = 6335439;
constexpr double greatestCurve = 6399594;
// Long enough that a river has few balls, short enough that each is small.
constexpr std::size_t segmentsPerBend = 16;
// Metres: the chord of such a segment lies two metres deep at most.
constexpr double longestSegment = 10'000;
constexpr double worldUnits = 4294967296.0; // of a WorldPoint around the equator

double dot(const std::array<double, 3>& a, const std::array<double, 3>& b) noexcept {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

std::array<double, 3> minus(const std::array<double, 3>& a, const std::array<double, 3>& b) noexcept {
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

GeoPoint between(GeoPoint from, GeoPoint to, double share) noexcept {
    return {from.lon + share * (to.lon - from.lon), from.lat + share * (to.lat - from.lat)};
}

/// The arc over a chord on a circle; infinite where the circle is too small for it.
double arc(double chord, double radius) noexcept {
    const double half = chord / (2 * radius);
    return half >= 1 ? std::numeric_limits<double>::infinity() : 2 * radius * std::asin(half);
}

GeoPoint middleOf(const WorldBox& box) noexcept {
    return toGeo(WorldPoint{box.topLeft.x + (box.bottomRight.x - box.topLeft.x) / 2,
                            box.topLeft.y + (box.bottomRight.y - box.topLeft.y) / 2});
}

/// No point of the box is further from its middle than this, metres.
double reach(const WorldBox& box, GeoPoint middle) noexcept {
    const double width = double(box.bottomRight.x) - box.topLeft.x + 1;
    const double height = double(box.bottomRight.y) - box.topLeft.y + 1;
    // Mercator's scale is that of the latitude; the box's edge nearest to the equator is its widest.
    const double north = std::abs(toGeo(box.topLeft).lat);
    const double south = std::abs(toGeo(box.bottomRight).lat);
    const double widest = std::min({north, south, std::abs(middle.lat)}) * std::numbers::pi / 180;
    const bool acrossEquator = (toGeo(box.topLeft).lat > 0) != (toGeo(box.bottomRight).lat > 0);
    const double metresPerUnit =
        2 * std::numbers::pi * greatestCurve / worldUnits * (acrossEquator ? 1 : std::cos(widest));
    return metresPerUnit * std::hypot(width, height) / 2;
}

} // namespace

NearShape::Vector NearShape::fromCentre(GeoPoint p) noexcept {
    const double lon = p.lon * std::numbers::pi / 180;
    const double lat = p.lat * std::numbers::pi / 180;
    const double n = equatorRadius / std::sqrt(1 - eccentricity2 * std::sin(lat) * std::sin(lat));
    return {n * std::cos(lat) * std::cos(lon), n * std::cos(lat) * std::sin(lon),
            n * (1 - eccentricity2) * std::sin(lat)};
}

NearShape::NearShape(const std::vector<std::vector<GeoPoint>>& lines, double metres) : metres_(metres) {
    for (const auto& line : lines)
        if (!line.empty()) addLine(line);
}

void NearShape::addLine(const std::vector<GeoPoint>& line) {
    const std::size_t first = segments_.size();
    addSegment(line.front(), line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Vector way = minus(fromCentre(line[i]), fromCentre(line[i - 1]));
        const auto pieces = static_cast<int>(std::ceil(std::sqrt(dot(way, way)) / longestSegment));
        GeoPoint from = line[i - 1];
        for (int piece = 1; piece <= pieces; ++piece) {
            const GeoPoint to = between(line[i - 1], line[i], static_cast<double>(piece) / pieces);
            addSegment(from, to);
            from = to;
        }
    }
    gatherBends(first);
    for (const GeoPoint& p : line)
        extendBox(p);
}

void NearShape::extendBox(GeoPoint p) {
    // Metres of a degree of latitude, and of longitude at the equator, both rounded down.
    constexpr double ofLatitude = 110'000;
    constexpr double ofLongitude = 111'000;
    // A hundredth more: the easternmost point of a circle lies a little north of due east.
    const double most = metres_ * 1.01;
    const double lat = most / ofLatitude;
    const double nearPole = std::min(std::abs(p.lat) + lat, 89.0) * std::numbers::pi / 180;
    const double lon = most / (ofLongitude * std::cos(nearPole));
    box_.extend(toWorld(GeoPoint{std::max(p.lon - lon, -180.0), p.lat + lat}));
    box_.extend(toWorld(GeoPoint{std::min(p.lon + lon, 180.0), p.lat - lat}));
}

void NearShape::gatherBends(std::size_t first) {
    for (std::size_t at = first; at < segments_.size(); at += segmentsPerBend)
        addBend(at, std::min(at + segmentsPerBend, segments_.size()));
}

void NearShape::addSegment(GeoPoint from, GeoPoint to) {
    Segment s{from, to, fromCentre(from), {}, 0};
    s.along = minus(fromCentre(to), s.start);
    s.length2 = dot(s.along, s.along);
    segments_.push_back(s);
}

void NearShape::addBend(std::size_t first, std::size_t end) {
    Bend bend{first, end, segments_[first + (end - first) / 2].start, 0};
    for (std::size_t i = first; i < end; ++i) {
        const Vector begun = minus(segments_[i].start, bend.centre);
        const Vector ended{begun[0] + segments_[i].along[0], begun[1] + segments_[i].along[1],
                           begun[2] + segments_[i].along[2]};
        bend.radius = std::max({bend.radius, std::sqrt(dot(begun, begun)), std::sqrt(dot(ended, ended))});
    }
    bends_.push_back(bend);
}

/// Squared, to the nearest point of the segment, which lies at `share` of its length.
double NearShape::chordTo(const Segment& segment, const Vector& p, double& share) noexcept {
    const Vector away = minus(p, segment.start);
    share = segment.length2 > 0 ? std::clamp(dot(away, segment.along) / segment.length2, 0.0, 1.0) : 0;
    const Vector gap{away[0] - share * segment.along[0], away[1] - share * segment.along[1],
                     away[2] - share * segment.along[2]};
    return dot(gap, gap);
}

NearShape::Nearest NearShape::nearest(const Vector& p) const {
    double best = std::numeric_limits<double>::infinity(); // squared
    GeoPoint at;
    for (const Bend& bend : bends_) {
        const Vector toBend = minus(p, bend.centre);
        const double around = std::sqrt(dot(toBend, toBend)) - bend.radius;
        if (around > 0 && around * around > best) continue;
        for (std::size_t i = bend.first; i < bend.end; ++i) {
            double share = 0;
            const double chord = chordTo(segments_[i], p, share);
            if (chord >= best) continue;
            best = chord;
            at = between(segments_[i].from, segments_[i].to, share);
        }
    }
    return {std::sqrt(best), at};
}

/// A segment may be the nearest to some point of the box only if it is hardly further from the middle than
/// the nearest to that.
std::unique_ptr<const MapShape> NearShape::partFor(const WorldBox& box) const {
    const GeoPoint middle = middleOf(box);
    const Vector p = fromCentre(middle);
    const double most = nearest(p).chord + 2 * reach(box, middle);
    auto part = std::make_unique<NearShape>(std::vector<std::vector<GeoPoint>>(), metres_);
    part->box_ = box_;
    for (const Segment& segment : segments_) {
        double share = 0;
        if (chordTo(segment, p, share) <= most * most) part->segments_.push_back(segment);
    }
    part->gatherBends(0);
    return part;
}

Cover NearShape::cover(const WorldBox& box) const {
    if (!box.touches(box_)) return Cover::None;
    const GeoPoint middle = middleOf(box);
    const double chord = nearest(fromCentre(middle)).chord;
    const double around = reach(box, middle);
    if (arc(chord, leastCurve) + around <= metres_) return Cover::All;
    return arc(chord, greatestCurve) - around > metres_ ? Cover::None : Cover::Some;
}

bool NearShape::contains(WorldPoint p) const {
    const GeoPoint ground = toGeo(p);
    const Nearest found = nearest(fromCentre(ground));
    if (arc(found.chord, leastCurve) <= metres_) return true;
    if (arc(found.chord, greatestCurve) > metres_) return false;
    return distanceMetres(ground, found.at) <= metres_;
}

} // namespace atlas
