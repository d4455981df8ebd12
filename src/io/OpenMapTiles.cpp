#include "io/OpenMapTiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace atlas {
namespace {

constexpr double equatorMetres = 40'075'016.7; ///< WGS 84
constexpr double leastPixels = 4;              ///< an area smaller than this is not seen as one

/// The first zoom at which something of this size is some pixels wide.
int zoomOfSize(double metres, int from) {
    constexpr double tilePixels = 256;
    const double zoom = std::log2(leastPixels * equatorMetres / (tilePixels * std::max(metres, 1.0)));
    return std::clamp(static_cast<int>(std::ceil(zoom)), from, openMapTilesMaxZoom);
}

/// What a value of one key stands for in the schema.
struct ClassOf {
    std::string_view value;
    const char* tileClass;
    int minZoom;
};

const ClassOf* find(std::span<const ClassOf> classes, QByteArrayView value) {
    const std::string_view wanted(value.data(), static_cast<std::size_t>(value.size()));
    const auto found =
        std::find_if(classes.begin(), classes.end(), [&](const ClassOf& c) { return c.value == wanted; });
    return found == classes.end() ? nullptr : &*found;
}

constexpr std::array roads{ClassOf{"motorway", "motorway", 4},    ClassOf{"motorway_link", "motorway", 9},
                           ClassOf{"trunk", "trunk", 5},          ClassOf{"trunk_link", "trunk", 10},
                           ClassOf{"primary", "primary", 7},      ClassOf{"primary_link", "primary", 11},
                           ClassOf{"secondary", "secondary", 9},  ClassOf{"secondary_link", "secondary", 12},
                           ClassOf{"tertiary", "tertiary", 11},   ClassOf{"tertiary_link", "tertiary", 12},
                           ClassOf{"unclassified", "minor", 12},  ClassOf{"residential", "minor", 12},
                           ClassOf{"living_street", "minor", 12}, ClassOf{"road", "minor", 12},
                           ClassOf{"service", "service", 13},     ClassOf{"track", "track", 13},
                           ClassOf{"pedestrian", "path", 13},     ClassOf{"path", "path", 13},
                           ClassOf{"footway", "path", 13},        ClassOf{"cycleway", "path", 13},
                           ClassOf{"steps", "path", 13},          ClassOf{"bridleway", "path", 13},
                           ClassOf{"raceway", "raceway", 12}};

constexpr std::array railways{ClassOf{"rail", "rail", 8},           ClassOf{"narrow_gauge", "rail", 10},
                              ClassOf{"funicular", "rail", 12},     ClassOf{"preserved", "rail", 12},
                              ClassOf{"light_rail", "transit", 11}, ClassOf{"subway", "transit", 13},
                              ClassOf{"tram", "transit", 13},       ClassOf{"monorail", "transit", 13}};

constexpr std::array waterways{ClassOf{"river", "river", 8}, ClassOf{"canal", "canal", 11},
                               ClassOf{"stream", "stream", 13}, ClassOf{"ditch", "ditch", 13},
                               ClassOf{"drain", "drain", 13}};

constexpr std::array places{ClassOf{"country", "country", 0},
                            ClassOf{"state", "state", 4},
                            ClassOf{"province", "province", 4},
                            ClassOf{"city", "city", 4},
                            ClassOf{"town", "town", 7},
                            ClassOf{"village", "village", 10},
                            ClassOf{"suburb", "suburb", 11},
                            ClassOf{"quarter", "quarter", 13},
                            ClassOf{"neighbourhood", "neighbourhood", 13},
                            ClassOf{"hamlet", "hamlet", 12},
                            ClassOf{"isolated_dwelling", "isolated_dwelling", 14},
                            ClassOf{"island", "island", 10}};

/// A value of a key that makes an area of a layer.
struct AreaClass {
    OsmKey key;
    std::string_view value;
    const char* layer;
    const char* tileClass;
    int minZoom;
};

constexpr std::array areas{AreaClass{OsmKey::Natural, "wood", "landcover", "wood", 7},
                           AreaClass{OsmKey::Landuse, "forest", "landcover", "wood", 7},
                           AreaClass{OsmKey::Natural, "glacier", "landcover", "ice", 7},
                           AreaClass{OsmKey::Natural, "wetland", "landcover", "wetland", 7},
                           AreaClass{OsmKey::Natural, "beach", "landcover", "sand", 8},
                           AreaClass{OsmKey::Natural, "sand", "landcover", "sand", 7},
                           AreaClass{OsmKey::Natural, "bare_rock", "landcover", "rock", 8},
                           AreaClass{OsmKey::Natural, "scree", "landcover", "rock", 8},
                           AreaClass{OsmKey::Natural, "grassland", "landcover", "grass", 8},
                           AreaClass{OsmKey::Natural, "heath", "landcover", "grass", 8},
                           AreaClass{OsmKey::Natural, "scrub", "landcover", "grass", 8},
                           AreaClass{OsmKey::Landuse, "meadow", "landcover", "grass", 8},
                           AreaClass{OsmKey::Landuse, "grass", "landcover", "grass", 9},
                           AreaClass{OsmKey::Landuse, "village_green", "landcover", "grass", 10},
                           AreaClass{OsmKey::Landuse, "recreation_ground", "landcover", "grass", 10},
                           AreaClass{OsmKey::Leisure, "park", "landcover", "grass", 9},
                           AreaClass{OsmKey::Leisure, "garden", "landcover", "grass", 11},
                           AreaClass{OsmKey::Leisure, "golf_course", "landcover", "grass", 10},
                           AreaClass{OsmKey::Landuse, "farmland", "landcover", "farmland", 8},
                           AreaClass{OsmKey::Landuse, "farm", "landcover", "farmland", 8},
                           AreaClass{OsmKey::Landuse, "orchard", "landcover", "farmland", 8},
                           AreaClass{OsmKey::Landuse, "vineyard", "landcover", "farmland", 8},
                           AreaClass{OsmKey::Landuse, "allotments", "landcover", "farmland", 10},
                           AreaClass{OsmKey::Landuse, "residential", "landuse", "residential", 6},
                           AreaClass{OsmKey::Landuse, "commercial", "landuse", "commercial", 9},
                           AreaClass{OsmKey::Landuse, "retail", "landuse", "retail", 9},
                           AreaClass{OsmKey::Landuse, "industrial", "landuse", "industrial", 9},
                           AreaClass{OsmKey::Landuse, "railway", "landuse", "railway", 9},
                           AreaClass{OsmKey::Landuse, "garages", "landuse", "garages", 13},
                           AreaClass{OsmKey::Landuse, "cemetery", "landuse", "cemetery", 9},
                           AreaClass{OsmKey::Landuse, "military", "landuse", "military", 9},
                           AreaClass{OsmKey::Landuse, "quarry", "landuse", "quarry", 9},
                           AreaClass{OsmKey::Amenity, "school", "landuse", "school", 9},
                           AreaClass{OsmKey::Amenity, "kindergarten", "landuse", "kindergarten", 9},
                           AreaClass{OsmKey::Amenity, "college", "landuse", "college", 9},
                           AreaClass{OsmKey::Amenity, "university", "landuse", "university", 9},
                           AreaClass{OsmKey::Amenity, "hospital", "landuse", "hospital", 9},
                           AreaClass{OsmKey::Amenity, "grave_yard", "landuse", "cemetery", 9},
                           AreaClass{OsmKey::Leisure, "stadium", "landuse", "stadium", 9},
                           AreaClass{OsmKey::Leisure, "pitch", "landuse", "pitch", 11},
                           AreaClass{OsmKey::Leisure, "playground", "landuse", "playground", 12},
                           AreaClass{OsmKey::Leisure, "nature_reserve", "park", "nature_reserve", 6},
                           AreaClass{OsmKey::Boundary, "national_park", "park", "national_park", 5},
                           AreaClass{OsmKey::Boundary, "protected_area", "park", "protected_area", 6},
                           AreaClass{OsmKey::Aeroway, "aerodrome", "aeroway", "aerodrome", 10},
                           AreaClass{OsmKey::Aeroway, "apron", "aeroway", "apron", 10},
                           AreaClass{OsmKey::Aeroway, "runway", "aeroway", "runway", 10},
                           AreaClass{OsmKey::Aeroway, "taxiway", "aeroway", "taxiway", 10},
                           AreaClass{OsmKey::Aeroway, "helipad", "aeroway", "helipad", 12}};

/// Amenities that those who look into an air strike ask for.
constexpr std::array sites{ClassOf{"hospital", "hospital", 14},
                           ClassOf{"clinic", "hospital", 14},
                           ClassOf{"school", "school", 14},
                           ClassOf{"university", "college", 14},
                           ClassOf{"college", "college", 14},
                           ClassOf{"place_of_worship", "place_of_worship", 14},
                           ClassOf{"townhall", "town_hall", 14},
                           ClassOf{"police", "police", 14},
                           ClassOf{"fire_station", "fire_station", 14},
                           ClassOf{"fuel", "fuel", 14},
                           ClassOf{"library", "library", 14},
                           ClassOf{"courthouse", "town_hall", 14},
                           ClassOf{"bus_station", "bus", 14},
                           ClassOf{"prison", "prison", 14},
                           ClassOf{"marketplace", "shop", 14}};

void addNames(TileObject& object, const OsmTags& tags) {
    constexpr std::array keys{std::pair{"name", OsmKey::Name}, std::pair{"name:en", OsmKey::NameEn},
                              std::pair{"name:ar", OsmKey::NameAr}, std::pair{"name:fr", OsmKey::NameFr}};
    for (const auto& [field, key] : keys)
        if (tags.has(key)) object.texts.emplace_back(field, tags[key].toByteArray());
}

bool named(const OsmTags& tags) {
    return tags.has(OsmKey::Name) || tags.has(OsmKey::NameEn) || tags.has(OsmKey::NameAr);
}

std::optional<int> number(QByteArrayView text) {
    bool good = false;
    const double value = text.toByteArray().toDouble(&good);
    constexpr double most = 1e9;
    return good && std::abs(value) < most ? std::optional(static_cast<int>(value)) : std::nullopt;
}

void addNumber(TileObject& object, const char* field, QByteArrayView text) {
    if (const auto value = number(text)) object.numbers.emplace_back(field, *value);
}

const char* crossing(const OsmTags& tags) {
    if (tags.yes(OsmKey::Bridge) || tags.is(OsmKey::ManMade, "bridge")) return "bridge";
    return tags.yes(OsmKey::Tunnel) ? "tunnel" : nullptr;
}

void addWay(std::vector<TileObject>& objects, const OsmTags& tags, const ClassOf& way, QByteArrayView kind) {
    TileObject line{"transportation", way.minZoom, TileShape::Line, {{"class", way.tileClass}}};
    if (kind != way.tileClass) line.texts.emplace_back("subclass", kind.toByteArray());
    if (const char* brunnel = crossing(tags)) line.texts.emplace_back("brunnel", brunnel);
    if (tags.has(OsmKey::Service)) line.texts.emplace_back("service", tags[OsmKey::Service].toByteArray());
    if (kind.endsWith("_link")) line.numbers.emplace_back("ramp", 1);
    if (tags.is(OsmKey::Oneway, "yes") || tags.is(OsmKey::Oneway, "1"))
        line.numbers.emplace_back("oneway", 1);
    if (tags.is(OsmKey::Oneway, "-1")) line.numbers.emplace_back("oneway", -1);
    addNumber(line, "layer", tags[OsmKey::Layer]);
    objects.push_back(std::move(line));
}

void addRoadName(std::vector<TileObject>& objects, const OsmTags& tags, const ClassOf& road) {
    if (!named(tags) && !tags.has(OsmKey::Ref)) return;
    if (tags[OsmKey::Highway].endsWith("_link")) return;
    constexpr int later = 2; // a name needs more room than its road
    TileObject name{"transportation_name",
                    std::clamp(road.minZoom + later, 6, openMapTilesMaxZoom),
                    TileShape::Line,
                    {{"class", road.tileClass}}};
    addNames(name, tags);
    if (tags.has(OsmKey::Ref)) {
        name.texts.emplace_back("ref", tags[OsmKey::Ref].toByteArray());
        name.numbers.emplace_back("ref_length", static_cast<int>(tags[OsmKey::Ref].size()));
    }
    objects.push_back(std::move(name));
}

void addRail(std::vector<TileObject>& objects, const OsmTags& tags) {
    const ClassOf* rail = find(railways, tags[OsmKey::Railway]);
    if (!rail) return;
    ClassOf as = *rail;
    constexpr int sidings = 13;
    if (tags.has(OsmKey::Service)) as.minZoom = sidings;
    addWay(objects, tags, as, tags[OsmKey::Railway]);
}

void addWaterway(std::vector<TileObject>& objects, const OsmTags& tags) {
    const ClassOf* way = find(waterways, tags[OsmKey::Waterway]);
    if (!way) return;
    TileObject line{"waterway", way->minZoom, TileShape::Line, {{"class", way->tileClass}}};
    addNames(line, tags);
    if (const char* brunnel = crossing(tags)) line.texts.emplace_back("brunnel", brunnel);
    if (tags.is(OsmKey::Intermittent, "yes")) line.numbers.emplace_back("intermittent", 1);
    objects.push_back(std::move(line));
}

void addBorder(std::vector<TileObject>& objects, const OsmTags& tags) {
    if (!tags.is(OsmKey::Boundary, "administrative")) return;
    const auto level = number(tags[OsmKey::AdminLevel]);
    constexpr int country = 2;
    constexpr int municipality = 8;
    if (!level || *level < country || *level > municipality) return;
    constexpr std::array firstZoom{0, 4, 5, 8, 9, 10, 11}; // by level from 2 to 8
    TileObject line{"boundary", firstZoom[static_cast<std::size_t>(*level - country)], TileShape::Line};
    line.numbers.emplace_back("admin_level", *level);
    line.numbers.emplace_back("disputed", tags.yes(OsmKey::Disputed) ? 1 : 0);
    line.numbers.emplace_back("maritime", tags.yes(OsmKey::Maritime) ? 1 : 0);
    objects.push_back(std::move(line));
}

/// From 1 for the largest; the schema's own scale for cities is 1 to 10.
int rankOf(int population) {
    constexpr int millions = 1'000'000;
    int rank = 1;
    for (int least = millions; population < least && rank < 10; least /= 2)
        ++rank;
    return rank;
}

void addPlace(std::vector<TileObject>& objects, const OsmTags& tags) {
    const ClassOf* place = find(places, tags[OsmKey::Place]);
    if (!place || !named(tags)) return;
    TileObject point{"place", place->minZoom, TileShape::Point, {{"class", place->tileClass}}};
    addNames(point, tags);
    point.numbers.emplace_back("rank", rankOf(number(tags[OsmKey::Population]).value_or(0)));
    if (tags.is(OsmKey::Capital, "yes")) point.numbers.emplace_back("capital", 2);
    objects.push_back(std::move(point));
}

void addSite(std::vector<TileObject>& objects, const OsmTags& tags, TileShape shape) {
    const ClassOf* site = find(sites, tags[OsmKey::Amenity]);
    if (!site) return;
    TileObject point{"poi",
                     site->minZoom,
                     shape,
                     {{"class", site->tileClass}, {"subclass", tags[OsmKey::Amenity].toByteArray()}}};
    addNames(point, tags);
    objects.push_back(std::move(point));
}

void addAerodrome(std::vector<TileObject>& objects, const OsmTags& tags, TileShape shape) {
    if (!tags.is(OsmKey::Aeroway, "aerodrome") || !named(tags)) return;
    TileObject point{
        "aerodrome_label", 8, shape, {{"class", tags.has(OsmKey::Iata) ? "international" : "other"}}};
    addNames(point, tags);
    if (tags.has(OsmKey::Iata)) point.texts.emplace_back("iata", tags[OsmKey::Iata].toByteArray());
    objects.push_back(std::move(point));
}

void addPeak(std::vector<TileObject>& objects, const OsmTags& tags) {
    if (!tags.is(OsmKey::Natural, "peak") || !named(tags)) return;
    TileObject point{"mountain_peak", 11, TileShape::Point, {{"class", "peak"}}};
    addNames(point, tags);
    addNumber(point, "ele", tags[OsmKey::Elevation]);
    objects.push_back(std::move(point));
}

void addHouseNumber(std::vector<TileObject>& objects, const OsmTags& tags, TileShape shape) {
    if (!tags.has(OsmKey::HouseNumber)) return;
    objects.push_back({"housenumber",
                       openMapTilesMaxZoom,
                       shape,
                       {{"housenumber", tags[OsmKey::HouseNumber].toByteArray()}}});
}

/// The class of water; null where it is none.
const char* waterClass(const OsmTags& tags) {
    if (tags.is(OsmKey::Waterway, "riverbank") || tags.is(OsmKey::Waterway, "dock")) return "river";
    if (tags.is(OsmKey::Landuse, "reservoir") || tags.is(OsmKey::Landuse, "basin")) return "lake";
    if (tags.is(OsmKey::Leisure, "swimming_pool")) return "swimming_pool";
    if (!tags.is(OsmKey::Natural, "water")) return nullptr;
    if (tags.is(OsmKey::Water, "river") || tags.is(OsmKey::Water, "canal")
        || tags.is(OsmKey::Water, "stream"))
        return "river";
    return tags.is(OsmKey::Water, "pond") ? "pond" : "lake";
}

void addWater(std::vector<TileObject>& objects, const OsmTags& tags, double metres) {
    const char* kind = waterClass(tags);
    if (!kind) return;
    constexpr int oceans = 0;
    TileObject area{"water", zoomOfSize(metres, oceans), TileShape::Area, {{"class", kind}}};
    if (tags.is(OsmKey::Intermittent, "yes")) area.numbers.emplace_back("intermittent", 1);
    const int zoom = area.minZoom;
    objects.push_back(std::move(area));
    if (!named(tags) || kind == std::string_view("river")) return; // a river is named along its line
    constexpr int later = 3;                                       // a name is wider than its lake
    TileObject name{"water_name",
                    std::min(zoom + later, openMapTilesMaxZoom),
                    TileShape::PointInside,
                    {{"class", "lake"}}};
    addNames(name, tags);
    objects.push_back(std::move(name));
}

void addBuilding(std::vector<TileObject>& objects, const OsmTags& tags) {
    if (!tags.yes(OsmKey::Building)) return;
    TileObject area{"building", 13, TileShape::Area};
    constexpr int storey = 3; // metres, as the schema reckons
    if (const auto levels = number(tags[OsmKey::BuildingLevels]))
        area.numbers.emplace_back("render_height", *levels * storey);
    objects.push_back(std::move(area));
}

void addLand(std::vector<TileObject>& objects, const OsmTags& tags, double metres) {
    for (const AreaClass& area : areas) {
        const QByteArrayView value = tags[area.key];
        if (std::string_view(value.data(), static_cast<std::size_t>(value.size())) != area.value) continue;
        TileObject object{
            area.layer, zoomOfSize(metres, area.minZoom), TileShape::Area, {{"class", area.tileClass}}};
        if (area.layer == std::string_view("landcover"))
            object.texts.emplace_back(
                "subclass", QByteArray(area.value.data(), static_cast<qsizetype>(area.value.size())));
        objects.push_back(std::move(object));
        return;
    }
}

} // namespace

std::span<const TileLayerFields> openMapTilesLayers() {
    static const std::vector<TileLayerFields> layers{
        {"water", {"class"}, {"intermittent"}},
        {"waterway", {"class", "name", "name:en", "name:ar", "name:fr", "brunnel"}, {"intermittent"}},
        {"landcover", {"class", "subclass"}, {}},
        {"landuse", {"class"}, {}},
        {"park", {"class"}, {}},
        {"boundary", {}, {"admin_level", "disputed", "maritime"}},
        {"aeroway", {"class"}, {}},
        {"building", {}, {"render_height"}},
        {"transportation", {"class", "subclass", "brunnel", "service"}, {"ramp", "oneway", "layer"}},
        {"transportation_name", {"class", "name", "name:en", "name:ar", "name:fr", "ref"}, {"ref_length"}},
        {"place", {"class", "name", "name:en", "name:ar", "name:fr"}, {"rank", "capital"}},
        {"water_name", {"class", "name", "name:en", "name:ar", "name:fr"}, {}},
        {"aerodrome_label", {"class", "name", "name:en", "name:ar", "name:fr", "iata"}, {}},
        {"mountain_peak", {"class", "name", "name:en", "name:ar", "name:fr"}, {"ele"}},
        {"poi", {"class", "subclass", "name", "name:en", "name:ar", "name:fr"}, {}},
        {"housenumber", {"housenumber"}, {}}};
    return layers;
}

std::vector<TileObject> objectsOfNode(const OsmTags& tags) {
    std::vector<TileObject> objects;
    addPlace(objects, tags);
    addSite(objects, tags, TileShape::Point);
    addAerodrome(objects, tags, TileShape::Point);
    addPeak(objects, tags);
    addHouseNumber(objects, tags, TileShape::Point);
    return objects;
}

std::vector<TileObject> objectsOfLine(const OsmTags& tags) {
    std::vector<TileObject> objects;
    if (const ClassOf* road = find(roads, tags[OsmKey::Highway])) {
        addWay(objects, tags, *road, tags[OsmKey::Highway]);
        addRoadName(objects, tags, *road);
    }
    addRail(objects, tags);
    addWaterway(objects, tags);
    addBorder(objects, tags);
    for (const char* strip : {"runway", "taxiway"})
        if (tags.is(OsmKey::Aeroway, strip))
            objects.push_back({"aeroway", 10, TileShape::Line, {{"class", strip}}});
    return objects;
}

std::vector<TileObject> objectsOfArea(const OsmTags& tags, double metres) {
    std::vector<TileObject> objects;
    addWater(objects, tags, metres);
    addLand(objects, tags, metres);
    addBuilding(objects, tags);
    addSite(objects, tags, TileShape::PointInside);
    addAerodrome(objects, tags, TileShape::PointInside);
    addHouseNumber(objects, tags, TileShape::PointInside);
    return objects;
}

} // namespace atlas
