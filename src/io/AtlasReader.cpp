#include "io/AtlasReader.h"

#include "geo/Geodesic.h"
#include "io/GdalCall.h"
#include "io/MapLayerReader.h"
#include "io/RowReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AtlasReader)
};

/// Two sources' points for one town lie this close; two towns of one name do not.
constexpr double sameTownMetres = 10'000;

/// What the base map is drawn from, and names and areas are taken from.
constexpr std::array<const char*, 7> mapLayers{
    "rivers", "lakes", "governorates", "sea", "countries", "governorate-lines", "borders"};

Error broken(const QString& file, const QString& what) {
    return {what, file, Text::tr("install the atlas again")};
}

/// A table of the atlas; all of its `columns` are there.
class AtlasTable {
  public:
    [[nodiscard]] static Result<AtlasTable> open(const QString& path, const QStringList& columns) {
        if (!QFileInfo(path).isFile()) return broken(path, Text::tr("this file of the atlas is missing"));
        auto records = RecordTable::open(path, FileScan{});
        if (!records) return records.error();
        AtlasTable table(std::move(records).value());
        for (const QString& column : columns)
            if (!table.records_->columns().contains(column))
                return broken(path, Text::tr("it has no column “%1”").arg(column));
        return table;
    }

    [[nodiscard]] bool next() { return records_->next(); }

    [[nodiscard]] int number() const { return records_->number(); }

    [[nodiscard]] QString text(const char* column) const {
        return records_->text(static_cast<int>(records_->columns().indexOf(QLatin1String(column))));
    }

  private:
    explicit AtlasTable(std::unique_ptr<RecordTable> records) : records_(std::move(records)) {}

    std::unique_ptr<RecordTable> records_;
};

QStringList list(const QString& text) {
    QStringList items = text.split(u';', Qt::SkipEmptyParts);
    for (QString& item : items)
        item = item.trimmed();
    return items;
}

GazetteerPlace placeOf(const AtlasTable& row, const char* nameColumn) {
    GazetteerPlace place;
    place.name = row.text(nameColumn);
    place.nameAr = row.text("name_ar");
    place.nameFr = row.text("name_fr");
    place.variants = list(row.text("variants"));
    place.country = row.text("country");
    place.at = {row.text("lon").toDouble(), row.text("lat").toDouble()};
    place.population = row.text("population").toInt();
    return place;
}

Result<std::vector<GazetteerPlace>> readPlaces(const QString& path, const char* nameColumn) {
    const QStringList needed{QLatin1String(nameColumn), QStringLiteral("lat"), QStringLiteral("lon"),
                             QStringLiteral("country")};
    auto table = AtlasTable::open(path, needed);
    if (!table) return table.error();
    std::vector<GazetteerPlace> places;
    while (table.value().next()) {
        places.push_back(placeOf(*table, nameColumn));
        if (!places.back().at.valid())
            return broken(path, Text::tr("row %1 has no usable coordinates").arg(table->number()));
    }
    return places;
}

Result<std::vector<GazetteerPlace>> readOwnPlaces(const QString& folder) {
    auto places = readPlaces(QDir(folder).filePath(QStringLiteral("places.csv")), "place");
    if (places)
        for (GazetteerPlace& place : places.value())
            place.own = true;
    return places;
}

/// Adds what is not one of the atlas's own places; those learn the population they lack.
void addTowns(std::vector<GazetteerPlace>& places, std::vector<GazetteerPlace> towns) {
    const Gazetteer own(places);
    for (GazetteerPlace& town : towns) {
        const GazetteerPlace* known = own.find(town.name);
        if (!known) known = own.find(town.nameAr);
        if (!known || distanceMetres(known->at, town.at) > sameTownMetres) {
            places.push_back(std::move(town));
        } else {
            GazetteerPlace& place = places[static_cast<std::size_t>(known - own.places().data())];
            place.population = std::max(place.population, town.population);
        }
    }
}

std::vector<Town> townsOf(const Gazetteer& gazetteer) {
    std::vector<Town> towns;
    towns.reserve(gazetteer.places().size());
    for (const GazetteerPlace& place : gazetteer.places())
        towns.push_back({place.name, place.nameAr, place.nameFr, place.country, place.at, place.population,
                         place.own ? 1 : 2});
    return towns;
}

ControlledPlace& placeIn(TerritorySeries& series, const GazetteerPlace& place) {
    const auto found = std::find_if(series.places.begin(), series.places.end(),
                                    [&](const ControlledPlace& p) { return p.name == place.name; });
    if (found != series.places.end()) return *found;
    return series.places.emplace_back(
        ControlledPlace{place.name, place.at, zoneOfCountry(place.country), {}});
}

Result<ControlChange> changeOf(const AtlasTable& row, const QString& path, PlaceZone zone) {
    const QDate from = QDate::fromString(row.text("from"), Qt::ISODate);
    if (!from.isValid()) return broken(path, Text::tr("row %1 has no date").arg(row.number()));
    ControlChange change;
    change.from = startOfLocalDay(from, zone);
    change.precisionDays = row.text("precision_days").toInt();
    change.holder = holderFromWord(row.text("holder"));
    change.note = row.text("note");
    if (change.holder == Holder::Unknown)
        return broken(
            path, Text::tr("row %1 names no known holder: “%2”").arg(row.number()).arg(row.text("holder")));
    return change;
}

Result<TerritorySeries> readControl(const QString& path, const Gazetteer& gazetteer) {
    auto table = AtlasTable::open(path, {QStringLiteral("place"), QStringLiteral("from"),
                                         QStringLiteral("precision_days"), QStringLiteral("holder")});
    if (!table) return table.error();
    TerritorySeries series;
    series.source = Text::tr("control.csv (sample)");
    while (table.value().next()) {
        const GazetteerPlace* place = gazetteer.find(table->text("place"));
        if (!place)
            return broken(path, Text::tr("row %1 names an unknown place: “%2”")
                                    .arg(table->number())
                                    .arg(table->text("place")));
        ControlledPlace& controlled = placeIn(series, *place);
        auto change = changeOf(*table, path, controlled.zone);
        if (!change) return change.error();
        controlled.changes.push_back(std::move(change).value());
    }
    for (ControlledPlace& place : series.places)
        std::stable_sort(place.changes.begin(), place.changes.end(),
                         [](const ControlChange& a, const ControlChange& b) { return a.from < b.from; });
    return series;
}

/// A scheme: straight joints between the towns that a road passes.
Result<MapLayer> readRoads(const QString& path, const Gazetteer& gazetteer) {
    auto table = AtlasTable::open(path, {QStringLiteral("road"), QStringLiteral("via")});
    if (!table) return table.error();
    MapLayer roads{QStringLiteral("roads"), {}};
    while (table.value().next()) {
        MapFeature road;
        road.name = table->text("road");
        road.parts.emplace_back();
        for (const QString& name : list(table->text("via"))) {
            const GazetteerPlace* place = gazetteer.find(name);
            if (!place)
                return broken(path, Text::tr("“%1” passes an unknown place: “%2”").arg(road.name, name));
            road.parts.front().push_back(place->at);
            road.box.extend(place->at);
        }
        roads.features.push_back(std::move(road));
    }
    return roads;
}

/// Nothing where the atlas has no such layer.
Outcome addLayer(VectorMap& map, const QDir& folder, const char* name) {
    const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".geojson"));
    if (!QFileInfo::exists(path)) return done();
    auto layer = readMapLayer(path, QLatin1String(name));
    if (!layer) return layer.error();
    map.layers.push_back(std::move(layer).value());
    return done();
}

Result<VectorMap> readMap(const QDir& folder, const Gazetteer& gazetteer) {
    VectorMap map;
    for (const char* name : mapLayers)
        if (const Outcome added = addLayer(map, folder, name); !added) return added.error();
    const QString roadsPath = folder.filePath(QStringLiteral("roads.csv"));
    if (!QFileInfo::exists(roadsPath)) return map;
    auto roads = readRoads(roadsPath, gazetteer);
    if (!roads) return roads.error();
    map.layers.push_back(std::move(roads).value());
    return map;
}

/// attribution.json: {"basemap": "…"}; empty where the atlas has none yet.
QString readAttribution(const QDir& folder) {
    QFile file(folder.filePath(QStringLiteral("attribution.json")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("basemap")).toString();
}

} // namespace

bool isAtlasFolder(const QString& folder) {
    const QDir dir(folder);
    return QFileInfo(dir.filePath(QStringLiteral("places.csv"))).isFile()
           && QFileInfo(dir.filePath(QStringLiteral("control.csv"))).isFile();
}

Result<QString> findAtlasFolder(const QString& programDir) {
    const QString stated = qEnvironmentVariable("STRIKEATLAS_DATA");
    if (!stated.isEmpty()) {
        if (isAtlasFolder(stated)) return stated;
        return Error{Text::tr("STRIKEATLAS_DATA names no folder with an atlas"), stated,
                     Text::tr("name the folder that holds places.csv and control.csv")};
    }
    const QDir program(programDir);
    for (const char* beside : {"share/strikeatlas", "../share/strikeatlas"}) {
        const QString folder = QDir::cleanPath(program.filePath(QLatin1String(beside)));
        if (isAtlasFolder(folder)) return folder;
    }
    return Error{Text::tr("the embedded atlas is not beside the program"), programDir,
                 Text::tr("install Strike Atlas again, or name its data in STRIKEATLAS_DATA")};
}

Result<std::shared_ptr<const Gazetteer>> readGazetteer(const QString& atlasFolder) {
    const GdalCall gdal;
    auto places = readOwnPlaces(atlasFolder);
    if (!places) return places.error();
    const QString townsPath = QDir(atlasFolder).filePath(QStringLiteral("towns.csv"));
    if (QFileInfo::exists(townsPath)) {
        auto towns = readPlaces(townsPath, "name");
        if (!towns) return towns.error();
        addTowns(places.value(), std::move(towns).value());
    }
    return std::shared_ptr<const Gazetteer>(std::make_shared<Gazetteer>(std::move(places).value()));
}

Result<std::shared_ptr<const AtlasSnapshot>> readAtlas(const QString& atlasFolder,
                                                       const Gazetteer& gazetteer) {
    const GdalCall gdal;
    const QDir folder(atlasFolder);
    auto territory = readControl(folder.filePath(QStringLiteral("control.csv")), gazetteer);
    if (!territory) return territory.error();
    auto map = readMap(folder, gazetteer);
    if (!map) return map.error();
    auto atlas = std::make_shared<AtlasSnapshot>();
    atlas->map = std::move(map).value();
    atlas->towns = townsOf(gazetteer);
    atlas->territory = std::move(territory).value();
    atlas->basemapAttribution = readAttribution(folder);
    return std::shared_ptr<const AtlasSnapshot>(std::move(atlas));
}

} // namespace atlas
