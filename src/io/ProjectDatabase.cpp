#include "io/ProjectDatabase.h"

#include "io/GdalCall.h"

#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <array>
#include <mutex>

namespace atlas {
namespace {

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

GDALDataset* openGeoPackage(const QString& path, unsigned flags, CSLConstList options) {
    if (!geoPackage()) return nullptr;
    const std::array<const char*, 2> driver{"GPKG", nullptr};
    return GDALDataset::Open(fileName(path).constData(), GDAL_OF_VECTOR | flags, driver.data(), options,
                             nullptr);
}

} // namespace

std::unique_ptr<ProjectDatabase> ProjectDatabase::create(const QString& path) {
    GDALDriver* driver = geoPackage();
    if (!driver) return nullptr;
    // Nobody sees the file before it is whole, so it needs no journal of its own.
    const Setting journal("OGR_SQLITE_JOURNAL", "OFF");
    const Setting synchronous("OGR_SQLITE_SYNCHRONOUS", "OFF");
    CPLStringList options;
    options.SetNameValue("ADD_GPKG_OGR_CONTENTS", "NO"); // triggers that count each row as it comes
    GDALDataset* made = driver->Create(fileName(path).constData(), 0, 0, 0, GDT_Unknown, options.List());
    if (!made) return nullptr;
    std::unique_ptr<ProjectDatabase> database(new ProjectDatabase(made));
    if (made->StartTransaction() != OGRERR_NONE) return nullptr;
    return database;
}

std::unique_ptr<ProjectDatabase> ProjectDatabase::open(const QString& path, bool busy) {
    CPLStringList options;
    options.SetNameValue("LIST_ALL_TABLES", "NO");
    if (!busy) options.SetNameValue("IMMUTABLE", "YES");
    GDALDataset* opened = openGeoPackage(path, GDAL_OF_READONLY, options.List());
    return opened ? std::unique_ptr<ProjectDatabase>(new ProjectDatabase(opened)) : nullptr;
}

std::unique_ptr<ProjectDatabase> ProjectDatabase::openCopy(const QString& path) {
    GDALDataset* opened = openGeoPackage(path, GDAL_OF_UPDATE, nullptr);
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

bool ProjectDatabase::commit() {
    return dataset_->CommitTransaction() == OGRERR_NONE;
}

} // namespace atlas
