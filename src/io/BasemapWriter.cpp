#include "io/BasemapWriter.h"

#include "core/EventTable.h"
#include "io/FileSaving.h"
#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/OpenMapTiles.h"
#include "io/ProjectConnection.h"
#include "io/TileCutting.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <map>
#include <numbers>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BasemapWriter)
};

/// Of the whole work, as it was timed on extracts of 1 to 5 MB: reading is a third.
constexpr double shareOfReading = 0.35;
/// Around a tile, in its own 4096th parts: 16 pixels of 256, more than half the widest road.
constexpr const char* tileBuffer = "256";
/// How far a line may be moved when it is thinned, in the same parts: a quarter of a pixel, and less where a
/// map enlarges the last zoom.
constexpr const char* thinning = "4";
constexpr const char* finestThinning = "1";
/// GDAL thins out tiles above these; a city's tile of zoom 14 has a tenth of each.
constexpr const char* mostTileBytes = "4000000";
constexpr const char* mostTileFeatures = "400000";

QByteArray encoded(const QString& path) {
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

/// What GDAL's OSM driver shall read, as its configuration in memory, for as long as this lives
/// (gdal.org/drivers/vector/osm.html).
class OsmConfiguration {
  public:
    OsmConfiguration() {
        QByteArray keys;
        for (const char* key : osmKeyNames)
            keys += (keys.isEmpty() ? "" : ",") + QByteArray(key);
        // A closed way of these keys is an area, as in OpenStreetMap's own map; a closed road or border is
        // none. The last is there for its length: GDAL 3.6 passes over the longest of the keys.
        text_ = "closed_ways_are_polygons=aeroway,amenity,building,landuse,leisure,natural,tourism,water,"
                "public_transport=platform\nattribute_name_laundering=no\n";
        for (const char* layer : {"points", "lines", "multipolygons"})
            text_ += "[" + QByteArray(layer) + "]\nosm_id=no\nattributes=" + keys + "\nother_tags=no\n";
        for (const char* layer : {"multilinestrings", "other_relations"})
            text_ += "[" + QByteArray(layer) + "]\nosm_id=no\nattributes=name\nother_tags=no\n";
        VSIFCloseL(VSIFileFromMemBuffer(name_.constData(), reinterpret_cast<GByte*>(text_.data()),
                                        static_cast<vsi_l_offset>(text_.size()), FALSE));
    }

    ~OsmConfiguration() { VSIUnlink(name_.constData()); }

    OsmConfiguration(const OsmConfiguration&) = delete;
    OsmConfiguration& operator=(const OsmConfiguration&) = delete;

    [[nodiscard]] const QByteArray& name() const { return name_; }

  private:
    QByteArray text_;
    QByteArray name_ =
        "/vsimem/strikeatlas-osm-" + QByteArray::number(reinterpret_cast<quintptr>(this)) + ".ini";
};

GDALDatasetUniquePtr openExtract(const QString& path, const OsmConfiguration& configuration) {
    CPLStringList options;
    options.SetNameValue("CONFIG_FILE", configuration.name().constData());
    const std::array<const char*, 2> driver{"OSM", nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(encoded(path).constData(),
                                                  GDAL_OF_VECTOR | GDAL_OF_READONLY, driver.data(),
                                                  options.List(), nullptr));
}

GDALDatasetUniquePtr createTiles(const QString& draft, const QString& name, TileZooms zooms) {
    CPLStringList options;
    options.SetNameValue("NAME", name.toUtf8().constData());
    options.SetNameValue("DESCRIPTION", "OpenMapTiles schema, from OpenStreetMap");
    options.SetNameValue("TYPE", "baselayer");
    options.SetNameValue("MINZOOM", QByteArray::number(zooms.first).constData());
    options.SetNameValue("MAXZOOM", QByteArray::number(zooms.last).constData());
    options.SetNameValue("BUFFER", tileBuffer);
    options.SetNameValue("SIMPLIFICATION", thinning);
    options.SetNameValue("SIMPLIFICATION_MAX_ZOOM", finestThinning);
    options.SetNameValue("MAX_SIZE", mostTileBytes);
    options.SetNameValue("MAX_FEATURES", mostTileFeatures);
    options.SetNameValue("TEMPORARY_DB", (encoded(draft) + ".temp.db").constData());
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("MBTiles");
    return GDALDatasetUniquePtr(
        driver ? driver->Create(encoded(draft).constData(), 0, 0, 0, GDT_Unknown, options.List()) : nullptr);
}

/// Of the box around a geometry, in metres near enough to say from which zoom it is seen.
double longerSide(const OGREnvelope& box) {
    constexpr double metresOfDegree = 111'320;
    const double middle = (box.MinY + box.MaxY) / 2 * std::numbers::pi / 180;
    return metresOfDegree * std::max((box.MaxX - box.MinX) * std::cos(middle), box.MaxY - box.MinY);
}

/// Takes objects into the layers of a file of tiles. GDAL knows one first zoom a layer, so that each of the
/// schema's layers is made of one for each first zoom; in the tiles they have one name.
class TileLayers {
  public:
    TileLayers(GDALDataset& tiles, TileZooms zooms) : tiles_(tiles), zooms_(zooms) {
        wgs84_.SetWellKnownGeogCS("WGS84");
        wgs84_.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }

    /// False where GDAL refused.
    bool add(const TileObject& object, const OGRGeometry& geometry) {
        if (object.minZoom > zooms_.last) return true;
        OGRLayer* layer = layerFor(object);
        if (!layer) return false;
        OGRFeature feature(layer->GetLayerDefn());
        for (const auto& [name, text] : object.texts)
            feature.SetField(name, text.constData());
        for (const auto& [name, number] : object.numbers)
            feature.SetField(name, number);
        if (!setShape(feature, object.shape, geometry)) return true;
        ++objects_;
        box_.Merge(extentOf(geometry));
        return layer->CreateFeature(&feature) == OGRERR_NONE;
    }

    [[nodiscard]] std::int64_t objects() const { return objects_; }

    /// How many tiles there can be at most where the objects lie.
    [[nodiscard]] std::int64_t mostTiles() const {
        const WorldPoint nw = toWorld(GeoPoint{box_.MinX, box_.MaxY});
        const WorldPoint se = toWorld(GeoPoint{box_.MaxX, box_.MinY});
        std::int64_t tiles = 0;
        for (int zoom = zooms_.first; zoom <= zooms_.last; ++zoom) {
            const int shift = 32 - zoom;
            const auto across = [shift](double from, double to) {
                return (static_cast<std::int64_t>(to) >> shift) - (static_cast<std::int64_t>(from) >> shift)
                       + 1;
            };
            tiles += across(nw.x, se.x) * across(nw.y, se.y);
        }
        return tiles;
    }

  private:
    static OGREnvelope extentOf(const OGRGeometry& geometry) {
        OGREnvelope box;
        geometry.getEnvelope(&box);
        return box;
    }

    static bool setShape(OGRFeature& feature, TileShape shape, const OGRGeometry& geometry) {
        if (shape != TileShape::PointInside) return feature.SetGeometry(&geometry) == OGRERR_NONE;
        auto* inside = new OGRPoint;
        const bool found = geometry.getGeometryType() == wkbMultiPolygon
                           && geometry.toMultiPolygon()->PointOnSurface(inside) == OGRERR_NONE;
        feature.SetGeometryDirectly(inside); // takes it
        return found;
    }

    OGRLayer* layerFor(const TileObject& object) {
        const int minZoom = std::max(object.minZoom, zooms_.first);
        OGRLayer*& layer = layers_[{QByteArray(object.layer), minZoom}];
        if (!layer) layer = makeLayer(object.layer, minZoom);
        return layer;
    }

    OGRLayer* makeLayer(const char* name, int minZoom) {
        CPLStringList options;
        options.SetNameValue("NAME", name);
        options.SetNameValue("MINZOOM", QByteArray::number(minZoom).constData());
        options.SetNameValue("MAXZOOM", QByteArray::number(zooms_.last).constData());
        const QByteArray own = QByteArray(name) + '-' + QByteArray::number(minZoom);
        OGRLayer* layer = tiles_.CreateLayer(own.constData(), &wgs84_, wkbUnknown, options.List());
        if (!layer) return nullptr;
        for (const TileLayerFields& fields : openMapTilesLayers()) {
            if (QByteArrayView(fields.layer) != name) continue;
            for (const char* text : fields.texts)
                createField(*layer, text, OFTString);
            for (const char* number : fields.numbers)
                createField(*layer, number, OFTInteger);
        }
        return layer;
    }

    static void createField(OGRLayer& layer, const char* name, OGRFieldType type) {
        OGRFieldDefn field(name, type);
        layer.CreateField(&field);
    }

    GDALDataset& tiles_;
    TileZooms zooms_;
    OGRSpatialReference wgs84_;
    std::map<std::pair<QByteArray, int>, OGRLayer*> layers_;
    OGREnvelope box_;
    std::int64_t objects_ = 0;
};

/// Reads the tags of one of GDAL's layers.
class TagReader {
  public:
    explicit TagReader(OGRLayer& layer) {
        for (std::size_t key = 0; key < osmKeyNames.size(); ++key)
            fields_[key] = layer.GetLayerDefn()->GetFieldIndex(osmKeyNames[key]);
    }

    [[nodiscard]] OsmTags read(const OGRFeature& feature) const {
        OsmTags tags;
        for (std::size_t key = 0; key < fields_.size(); ++key)
            if (fields_[key] >= 0 && feature.IsFieldSetAndNotNull(fields_[key]))
                tags.set(static_cast<OsmKey>(key), feature.GetFieldAsString(fields_[key]));
        return tags;
    }

  private:
    std::array<int, osmKeyNames.size()> fields_{};
};

std::vector<TileObject> objectsOf(const OsmTags& tags, const OGRGeometry& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
        return objectsOfNode(tags);
    case wkbLineString:
        return objectsOfLine(tags);
    case wkbMultiPolygon: {
        OGREnvelope box;
        geometry.getEnvelope(&box);
        return objectsOfArea(tags, longerSide(box));
    }
    default:
        return {};
    }
}

Error interrupted(const QString& path) {
    return {Text::tr("interrupted, nothing was written"), path, Text::tr("start again")};
}

/// The whole of one making.
class Making {
  public:
    Making(QString extract, TileZooms zooms, const BasemapWriter::Progress& progress, std::stop_token stop)
        : extract_(std::move(extract)), zooms_(zooms), progress_(progress), stop_(std::move(stop)) {}

    [[nodiscard]] Outcome writeTo(const QString& draft, const QString& name);

  private:
    [[nodiscard]] Outcome read(GDALDataset& source, TileLayers& layers);
    [[nodiscard]] Outcome cut(GDALDatasetUniquePtr tiles, TileCutting& cutting, std::int64_t mostTiles) const;
    [[nodiscard]] Error unreadable() const;

    QString extract_;
    TileZooms zooms_;
    const BasemapWriter::Progress& progress_;
    std::stop_token stop_;
    GdalCall gdal_;
};

Error Making::unreadable() const {
    return {Text::tr("this is no extract of OpenStreetMap, or a damaged one (%1)").arg(gdal_.message()),
            extract_, Text::tr("choose an .osm.pbf file, and fetch it again if it is one")};
}

Outcome Making::read(GDALDataset& source, TileLayers& layers) {
    std::map<const OGRLayer*, TagReader> readers;
    OGRLayer* layer = nullptr;
    double share = 0;
    while (const OGRFeatureUniquePtr feature{source.GetNextFeature(&layer, &share, nullptr, nullptr)}) {
        if (stop_.stop_requested()) return interrupted(extract_);
        if (progress_) progress_(share * shareOfReading);
        const OGRGeometry* geometry = feature->GetGeometryRef();
        if (!geometry) continue;
        const OsmTags tags = readers.try_emplace(layer, *layer).first->second.read(*feature);
        for (const TileObject& object : objectsOf(tags, *geometry))
            if (!layers.add(object, *geometry))
                return Error{Text::tr("its tiles cannot be written (%1)").arg(gdal_.message()), extract_,
                             Text::tr("make room on the disk")};
    }
    if (gdal_.failed()) return unreadable();
    return done();
}

Outcome Making::cut(GDALDatasetUniquePtr tiles, TileCutting& cutting, std::int64_t mostTiles) const {
    cutting.onTile = [this, mostTiles](std::int64_t count) {
        const double share =
            static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(mostTiles, 1));
        if (progress_) progress_(shareOfReading + (1 - shareOfReading) * std::min(share, 1.0));
    };
    tiles.reset(); // this is where GDAL cuts them
    if (stop_.stop_requested()) return interrupted(extract_);
    if (gdal_.failed())
        return Error{Text::tr("its tiles cannot be written (%1)").arg(gdal_.message()), extract_,
                     Text::tr("make room on the disk")};
    return done();
}

Outcome Making::writeTo(const QString& draft, const QString& name) {
    const OsmConfiguration configuration;
    const GDALDatasetUniquePtr source = openExtract(extract_, configuration);
    if (!source) return unreadable();
    TileCutting cutting(stop_);
    GDALDatasetUniquePtr tiles = createTiles(draft, name, zooms_);
    if (!tiles)
        return Error{Text::tr("its tiles cannot be written (%1)").arg(gdal_.message()), draft,
                     Text::tr("choose another folder")};
    TileLayers layers(*tiles, zooms_);
    const Outcome readAll = read(*source, layers);
    if (readAll && layers.objects() > 0) return cut(std::move(tiles), cutting, layers.mostTiles());
    cutting.giveUp();
    tiles.reset();
    if (!readAll) return readAll.error();
    return Error{Text::tr("it holds nothing that a map shows"), extract_, Text::tr("choose another extract")};
}

/// OpenStreetMap's licence wants to be named wherever the map is shown.
bool addAttribution(const QString& draft) {
    const auto file = ProjectConnection::openDraft(draft);
    return file
           && file->execute("INSERT INTO metadata (name, value) VALUES ('attribution', "
                            "'© OpenStreetMap contributors (ODbL)')")
           && file->commit();
}

} // namespace

Outcome BasemapWriter::write(const QString& extract, const QString& path, TileZooms zooms,
                             const Progress& progress, const std::stop_token& stop) {
    useMapDrivers();
    auto saving = FileSaving::begin(path, QStringLiteral("mbtiles"));
    if (!saving) return saving.error();
    const QString draft = (*saving)->draft();
    Making making(extract, zooms, progress, stop);
    Outcome written = making.writeTo(draft, QFileInfo(extract).fileName().section(u'.', 0, 0));
    QFile::remove(draft + QStringLiteral(".temp.db"));
    if (!written) return written;
    if (!addAttribution(draft))
        return Error{Text::tr("its tiles cannot be written"), path, Text::tr("make room on the disk")};
    return (*saving)->commit();
}

} // namespace atlas
