#pragma once

#include "core/Time.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace atlas {

/// WGS 84 degrees. Longitude east, latitude north.
struct GeoPoint {
    double lon = 0;
    double lat = 0;

    /// Finite, longitude within ±180, latitude within ±90.
    [[nodiscard]] bool valid() const noexcept;
    bool operator==(const GeoPoint&) const = default;
};

/// West, south, east, north in WGS 84 degrees; west < east (nothing here crosses the antimeridian).
struct GeoBox {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;

    /// True for a box that was never extended; a single point is a box of no size, not an empty one.
    [[nodiscard]] bool empty() const noexcept { return !(west <= east && south <= north); }

    [[nodiscard]] bool contains(GeoPoint p) const noexcept {
        return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north;
    }

    [[nodiscard]] bool touches(const GeoBox& o) const noexcept {
        return west <= o.east && o.west <= east && south <= o.north && o.south <= north;
    }

    [[nodiscard]] GeoPoint centre() const noexcept { return {(west + east) / 2, (south + north) / 2}; }

    /// Grows to hold `p`.
    void extend(GeoPoint p) noexcept;
    bool operator==(const GeoBox&) const = default;
};

/// How well a place is known, from best to worst. Every source's own scale maps onto this one.
/// UCDP where_prec: 1 Exact; 2, 3, 5 Radius; 4 Governorate; 6, 7 Country.
enum class PlacePrecision : std::uint8_t {
    Exact,       ///< the point itself (a village, a building)
    Radius,      ///< somewhere within Location::radiusMetres of the point: a town, a district
    Governorate, ///< somewhere in a first-level unit; the point is only that unit's label
    Country,     ///< no closer than a country: on no map
    Unknown      ///< no place at all: on no map
};

/// Where something happened, as closely as its source says and no closer.
struct Location {
    std::optional<GeoPoint> point;
    PlacePrecision precision = PlacePrecision::Unknown;
    double radiusMetres = 0; ///< for PlacePrecision::Radius; 0 otherwise
    QString name;            ///< the place as the source names it
    QString district;        ///< second-level unit, may be empty
    QString governorate;     ///< first-level unit, may be empty
    PlaceZone zone = PlaceZone::Utc;

    bool operator==(const Location&) const = default;

    /// True where there is a point or an area to draw.
    [[nodiscard]] bool mappable() const noexcept { return point && precision <= PlacePrecision::Governorate; }
};

} // namespace atlas
