#include "io/MapLayerReader.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <ogrsf_frmts.h>

#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MapLayerReader)
};

/// Where a layer keeps what is read of it; -1 for what it does not have.
struct Fields {
    int name, nameAr, nameFr, rank, country;

    explicit Fields(const OGRFeatureDefn& definition)
        : name(definition.GetFieldIndex("name"))
        , nameAr(definition.GetFieldIndex("name_ar"))
        , nameFr(definition.GetFieldIndex("name_fr"))
        , rank(definition.GetFieldIndex("rank"))
        , country(definition.GetFieldIndex("country")) {}
};

QString text(const OGRFeature& feature, int field) {
    return field < 0 ? QString()
                     : QString::fromUtf8(const_cast<OGRFeature&>(feature).GetFieldAsString(field));
}

void addLine(MapFeature& feature, const OGRSimpleCurve& line) {
    std::vector<GeoPoint> part;
    part.reserve(static_cast<std::size_t>(line.getNumPoints()));
    for (int i = 0; i < line.getNumPoints(); ++i) {
        part.push_back({line.getX(i), line.getY(i)});
        feature.box.extend(part.back());
    }
    if (!part.empty()) feature.parts.push_back(std::move(part));
}

void addGeometry(MapFeature& feature, const OGRGeometry& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbLineString:
        return addLine(feature, *geometry.toLineString());
    case wkbPolygon:
        feature.polygon = true;
        for (const OGRLinearRing* ring : *geometry.toPolygon())
            addLine(feature, *ring);
        return;
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (const OGRGeometry* part : *geometry.toGeometryCollection())
            addGeometry(feature, *part);
        return;
    default:
        return;
    }
}

MapFeature toMapFeature(const OGRFeature& source, const Fields& at) {
    MapFeature feature;
    feature.name = text(source, at.name);
    feature.nameAr = text(source, at.nameAr);
    feature.nameFr = text(source, at.nameFr);
    feature.country = text(source, at.country);
    feature.rank = at.rank < 0 ? 0 : source.GetFieldAsInteger(at.rank);
    if (const OGRGeometry* geometry = source.GetGeometryRef()) addGeometry(feature, *geometry);
    return feature;
}

} // namespace

Result<MapLayer> readMapLayer(const QString& path, const QString& name) {
    useTableDrivers();
    GdalCall gdal;
    const std::array<const char*, 2> driver{"GeoJSON", nullptr};
    const QByteArray file = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                                         driver.data(), nullptr, nullptr));
    OGRLayer* layer = dataset ? dataset->GetLayer(0) : nullptr;
    if (!layer)
        return Error{Text::tr("this layer of the base map cannot be read"), path,
                     Text::tr("install the atlas again")};
    const Fields fields(*layer->GetLayerDefn());
    MapLayer read{name, {}};
    for (const auto& feature : *layer) {
        MapFeature taken = toMapFeature(*feature, fields);
        if (!taken.parts.empty()) read.features.push_back(std::move(taken));
    }
    return read;
}

} // namespace atlas
