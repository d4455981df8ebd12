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
constexpr std::size_t segmentsPerBend = 6;
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

/// The chord under an arc; as long as the circle is wide where the arc is longer than half of it.
double chord(double arc, double radius) noexcept {
    return 2 * radius * std::sin(std::min(arc / (2 * radius), std::numbers::pi / 2));
}

WorldPoint middleOf(const WorldBox& box) noexcept {
    return {box.topLeft.x + (box.bottomRight.x - box.topLeft.x) / 2,
            box.topLeft.y + (box.bottomRight.y - box.topLeft.y) / 2};
}

/// Half of the diagonal, in units of a WorldPoint.
double halfDiagonal(const WorldBox& box) noexcept {
    const double width = double(box.bottomRight.x) - box.topLeft.x + 1;
    const double height = double(box.bottomRight.y) - box.topLeft.y + 1;
    return std::hypot(width, height) / 2;
}

/// No unit of a WorldPoint is longer than this on the ground of the box, metres.
double longestUnit(const WorldBox& box, GeoPoint middle) noexcept {
    // Mercator's scale is that of the latitude; the box's edge nearest to the equator is its widest.
    const double north = std::abs(toGeo(box.topLeft).lat);
    const double south = std::abs(toGeo(box.bottomRight).lat);
    const double widest = std::min({north, south, std::abs(middle.lat)}) * std::numbers::pi / 180;
    const bool acrossEquator = (toGeo(box.topLeft).lat > 0) != (toGeo(box.bottomRight).lat > 0);
    return 2 * std::numbers::pi * greatestCurve / worldUnits * (acrossEquator ? 1 : std::cos(widest));
}

/// No point of the box is further from its middle than this, metres.
double reach(const WorldBox& box, GeoPoint middle) noexcept {
    return longestUnit(box, middle) * halfDiagonal(box);
}

} // namespace

NearShape::Vector NearShape::fromCentre(GeoPoint p) noexcept {
    const double lon = p.lon * std::numbers::pi / 180;
    const double lat = p.lat * std::numbers::pi / 180;
    const double n = equatorRadius / std::sqrt(1 - eccentricity2 * std::sin(lat) * std::sin(lat));
    return {n * std::cos(lat) * std::cos(lon), n * std::cos(lat) * std::sin(lon),
            n * (1 - eccentricity2) * std::sin(lat)};
}

/// The first two terms of Taylor's series around the middle. The rest is at most half of the second
/// derivatives times the squared distance; on a Mercator map those are at most three over the radius of the
/// parallel.
NearShape::Plain::Plain(const WorldBox& box) : middle(middleOf(box)) {
    const GeoPoint ground = toGeo(middle);
    const double lon = ground.lon * std::numbers::pi / 180;
    const double lat = ground.lat * std::numbers::pi / 180;
    const double squeeze = 1 - eccentricity2 * std::sin(lat) * std::sin(lat);
    const double parallel = equatorRadius / std::sqrt(squeeze) * std::cos(lat);
    const double meridian = equatorRadius * (1 - eccentricity2) / (squeeze * std::sqrt(squeeze));
    constexpr double angle = 2 * std::numbers::pi / worldUnits; // of a unit at the equator
    const double along = meridian * std::cos(lat) * angle;
    at = fromCentre(ground);
    east = {-parallel * std::sin(lon) * angle, parallel * std::cos(lon) * angle, 0};
    south = {along * std::sin(lat) * std::cos(lon), along * std::sin(lat) * std::sin(lon),
             -along * std::cos(lat)};
    unit = longestUnit(box, ground);
    const double most = unit * halfDiagonal(box);
    constexpr double rounding = 0.001; // metres, of all sums here
    error = 1.5 * most * most / parallel + rounding;
}

NearShape::Vector NearShape::Plain::operator()(WorldPoint p) const noexcept {
    const double x = double(p.x) - middle.x;
    const double y = double(p.y) - middle.y;
    return {at[0] + x * east[0] + y * south[0], at[1] + x * east[1] + y * south[1],
            at[2] + x * east[2] + y * south[2]};
}

NearShape::NearShape(const std::vector<std::vector<GeoPoint>>& lines, double metres)
    : metres_(metres), within_(chord(metres, leastCurve)), beyond_(chord(metres, greatestCurve)) {
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
    const double length2 = dot(s.along, s.along);
    if (length2 > 0) s.perLength2 = 1 / length2;
    segments_.push_back(s);
}

void NearShape::addBend(std::size_t first, std::size_t end) {
    Bend bend{first, end, segments_[first + (end - first) / 2].start, 0};
    double radius2 = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Vector begun = minus(segments_[i].start, bend.centre);
        const Vector ended{begun[0] + segments_[i].along[0], begun[1] + segments_[i].along[1],
                           begun[2] + segments_[i].along[2]};
        radius2 = std::max({radius2, dot(begun, begun), dot(ended, ended)});
    }
    bend.radius = std::sqrt(radius2);
    bends_.push_back(bend);
}

/// Squared, to the nearest point of the segment, which lies at `share` of its length.
inline double NearShape::chordTo(const Segment& segment, const Vector& p, double& share) noexcept {
    const Vector away = minus(p, segment.start);
    share = std::clamp(dot(away, segment.along) * segment.perLength2, 0.0, 1.0);
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

/// All when some chord is no longer than `in`, None when all are longer than `out`. Both in metres; balls are
/// passed over or settle it without a look at their segments.
Cover NearShape::decide(const Vector& p, double in, double out) const noexcept {
    const auto square = [](double length) { return length > 0 ? length * length : -1; };
    Cover cover = Cover::None;
    for (const Bend& bend : bends_) {
        const Vector toBend = minus(p, bend.centre);
        const double away2 = dot(toBend, toBend);
        if (away2 > square(out + bend.radius)) continue;
        if (away2 <= square(in - bend.radius)) return Cover::All;
        for (std::size_t i = bend.first; i < bend.end; ++i) {
            double share = 0;
            const double chord2 = chordTo(segments_[i], p, share);
            if (chord2 <= square(in)) return Cover::All;
            if (chord2 <= square(out)) cover = Cover::Some;
        }
    }
    return cover;
}

/// A segment may be the nearest to some point of the box only if it is hardly further from the middle than
/// the nearest to that; and it counts only where it is near enough.
std::unique_ptr<const MapShape> NearShape::partFor(const WorldBox& box) const {
    auto part = std::make_unique<NearShape>(std::vector<std::vector<GeoPoint>>(), metres_);
    part->box_ = box_;
    part->plain_.emplace(box);
    const Plain& plain = *part->plain_;
    const double around = plain.unit * halfDiagonal(box);
    const double most = std::min(nearest(plain.at).chord + 2 * around, beyond_ + around);
    for (const Segment& segment : segments_) {
        double share = 0;
        if (chordTo(segment, plain.at, share) <= most * most) part->segments_.push_back(segment);
    }
    part->gatherBends(0);
    return part;
}

Cover NearShape::cover(const WorldBox& box) const {
    if (!box.touches(box_)) return Cover::None;
    if (plain_) return flatCover(box);
    const GeoPoint middle = toGeo(middleOf(box));
    const double chord = nearest(fromCentre(middle)).chord;
    const double around = reach(box, middle);
    if (arc(chord, leastCurve) + around <= metres_) return Cover::All;
    return arc(chord, greatestCurve) - around > metres_ ? Cover::None : Cover::Some;
}

/// Of a box in the part's own.
Cover NearShape::flatCover(const WorldBox& box) const noexcept {
    const double around = plain_->unit * halfDiagonal(box);
    return decide((*plain_)(middleOf(box)), chord(metres_ - around, leastCurve) - plain_->error,
                  chord(metres_ + around, greatestCurve) + plain_->error);
}

bool NearShape::contains(WorldPoint p) const {
    if (plain_) {
        const Cover decided = decide((*plain_)(p), within_ - plain_->error, beyond_ + plain_->error);
        if (decided != Cover::Some) return decided == Cover::All;
    }
    const GeoPoint ground = toGeo(p);
    const Nearest found = nearest(fromCentre(ground));
    if (arc(found.chord, leastCurve) <= metres_) return true;
    if (arc(found.chord, greatestCurve) > metres_) return false;
    return distanceMetres(ground, found.at) <= metres_;
}

} // namespace atlas
