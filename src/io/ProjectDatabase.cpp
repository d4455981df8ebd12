#include "io/ProjectDatabase.h"

#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace atlas {
namespace {

constexpr int wgs84Id = 4326;

GDALDriver* geoPackage() {
    static std::once_flag once;
    std::call_once(once, [] { RegisterOGRGeoPackage(); });
    return GetGDALDriverManager()->GetDriverByName("GPKG");
}

/// An absolute path cannot be taken for one of GDAL's own prefixes or connection strings.
QByteArray fileName(const QString& path) {
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

/// A setting of GDAL's for this thread while it lives.
class Setting {
  public:
    Setting(const char* key, const char* value) : key_(key) { CPLSetThreadLocalConfigOption(key, value); }

    ~Setting() { CPLSetThreadLocalConfigOption(key_, nullptr); }

    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

  private:
    const char* key_;
};

OGRFieldType fieldType(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return OFTString;
    case ColumnType::Whole:
        return OFTInteger64;
    case ColumnType::Real:
        return OFTReal;
    case ColumnType::Instant:
        return OFTDateTime;
    case ColumnType::Day:
        break;
    }
    return OFTDate;
}

OGRwkbGeometryType geometryType(RowShape shape) {
    return shape == RowShape::None ? wkbNone : shape == RowShape::Point ? wkbPoint : wkbUnknown;
}

bool makeTable(GDALDataset& file, const ProjectTable& table) {
    CPLStringList options;
    options.SetNameValue("GEOMETRY_NAME", "geom");
    options.SetNameValue("FID", "fid");
    options.SetNameValue("SPATIAL_INDEX", "NO"); // made once, when all rows are there
    OGRSpatialReference wgs84;
    if (table.shape != RowShape::None && wgs84.importFromEPSG(wgs84Id) != OGRERR_NONE) return false;
    OGRLayer* layer = file.CreateLayer(table.name, table.shape == RowShape::None ? nullptr : &wgs84,
                                       geometryType(table.shape), options.List());
    if (!layer) return false;
    for (const ProjectColumn& column : table.columns) {
        OGRFieldDefn field(column.name, fieldType(column.type));
        if (layer->CreateField(&field) != OGRERR_NONE) return false;
    }
    return true;
}

} // namespace

bool ProjectDatabase::create(const QString& path, std::span<const ProjectTable* const> tables,
                             const ProjectTable* indexed) {
    GDALDriver* driver = geoPackage();
    if (!driver) return false;
    // Nobody sees the file before it is whole, so it needs no journal of its own.
    const Setting journal("OGR_SQLITE_JOURNAL", "OFF");
    const Setting synchronous("OGR_SQLITE_SYNCHRONOUS", "OFF");
    CPLStringList options;
    options.SetNameValue("ADD_GPKG_OGR_CONTENTS", "NO"); // triggers that count each row as it comes
    GDALDataset* made = driver->Create(fileName(path).constData(), 0, 0, 0, GDT_Unknown, options.List());
    if (!made) return false;
    ProjectDatabase database(made);
    return made->StartTransaction() == OGRERR_NONE
           && std::all_of(tables.begin(), tables.end(),
                          [&](const ProjectTable* table) { return makeTable(*made, *table); })
           && (!indexed
               || database.execute(QByteArray("SELECT CreateSpatialIndex('") + indexed->name + "', 'geom')"))
           && made->CommitTransaction() == OGRERR_NONE;
}

std::unique_ptr<ProjectDatabase> ProjectDatabase::openCopy(const QString& path) {
    if (!geoPackage()) return nullptr;
    const std::array<const char*, 2> driver{"GPKG", nullptr};
    GDALDataset* opened = GDALDataset::Open(fileName(path).constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE,
                                            driver.data(), nullptr, nullptr);
    return opened ? std::unique_ptr<ProjectDatabase>(new ProjectDatabase(opened)) : nullptr;
}

ProjectDatabase::~ProjectDatabase() {
    GDALClose(GDALDataset::ToHandle(dataset_));
}

bool ProjectDatabase::execute(const QByteArray& sql) {
    CPLErrorReset();
    OGRLayer* answer = dataset_->ExecuteSQL(sql.constData(), nullptr, nullptr);
    if (answer) dataset_->ReleaseResultSet(answer);
    return CPLGetLastErrorType() < CE_Failure;
}

} // namespace atlas
