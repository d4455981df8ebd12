#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <cstdint>

namespace atlas {

/// The keys of OpenStreetMap that the base map asks for (wiki.openstreetmap.org/wiki/Map_features).
enum class OsmKey : std::uint8_t {
    Name,
    NameEn,
    NameAr,
    NameFr,
    Ref,
    Highway,
    Railway,
    Waterway,
    Aeroway,
    Natural,
    Landuse,
    Leisure,
    Amenity,
    Tourism,
    Building,
    BuildingLevels,
    Boundary,
    AdminLevel,
    Place,
    Population,
    Capital,
    Water,
    Wetland,
    Bridge,
    Tunnel,
    Oneway,
    Layer,
    Service,
    Surface,
    Intermittent,
    Disputed,
    Maritime,
    Elevation,
    HouseNumber,
    Iata,
    ManMade
};
inline constexpr std::array osmKeyNames{"name",     "name:en",
                                        "name:ar",  "name:fr",
                                        "ref",      "highway",
                                        "railway",  "waterway",
                                        "aeroway",  "natural",
                                        "landuse",  "leisure",
                                        "amenity",  "tourism",
                                        "building", "building:levels",
                                        "boundary", "admin_level",
                                        "place",    "population",
                                        "capital",  "water",
                                        "wetland",  "bridge",
                                        "tunnel",   "oneway",
                                        "layer",    "service",
                                        "surface",  "intermittent",
                                        "disputed", "maritime",
                                        "ele",      "addr:housenumber",
                                        "iata",     "man_made"};

/// The tags of one node, way or relation, as far as the base map asks for them. Borrows the texts.
class OsmTags {
  public:
    /// Empty where the key is not there.
    [[nodiscard]] QByteArrayView operator[](OsmKey key) const noexcept {
        return values_[static_cast<std::size_t>(key)];
    }

    [[nodiscard]] bool has(OsmKey key) const noexcept { return !(*this)[key].isEmpty(); }

    [[nodiscard]] bool is(OsmKey key, const char* value) const noexcept { return (*this)[key] == value; }

    /// "yes", "viaduct", "culvert" …: anything but nothing and "no".
    [[nodiscard]] bool yes(OsmKey key) const noexcept { return has(key) && !is(key, "no"); }

    void set(OsmKey key, QByteArrayView value) noexcept { values_[static_cast<std::size_t>(key)] = value; }

  private:
    std::array<QByteArrayView, osmKeyNames.size()> values_{};
};

} // namespace atlas
