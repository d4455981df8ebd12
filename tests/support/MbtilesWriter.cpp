#include "support/MbtilesWriter.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <array>
#include <filesystem>
#include <system_error>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MbtilesWriter)
};

/// "MPBX": by MBTiles 1.3 the application id of an MBTiles file.
constexpr int mbtilesApplicationId = 0x4d504258;

GDALDatasetUniquePtr createDatabase(const QByteArray& file) {
    useDatabaseDriver();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("SQLite");
    if (!driver) return nullptr;
    CPLStringList options;
    options.SetNameValue("METADATA", "NO"); // no tables of geometry columns: the tables are MBTiles' own
    return GDALDatasetUniquePtr(driver->Create(file.constData(), 0, 0, 0, GDT_Unknown, options.List()));
}

QByteArray quoted(const QString& text) {
    return '\'' + QString(text).replace(u'\'', QStringLiteral("''")).toUtf8() + '\'';
}

QString degrees(double value) {
    return QString::number(value, 'f', 6);
}

/// MBTiles 1.3's rows, and the atlas's own two about accuracy.
std::vector<std::pair<QString, QString>> metadataRows(const TileSourceInfo& info) {
    const GeoBox& b = info.bounds;
    const QString bounds =
        QStringList{degrees(b.west), degrees(b.south), degrees(b.east), degrees(b.north)}.join(u',');
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("type"), QStringLiteral("baselayer")},
            {QStringLiteral("version"), QStringLiteral("1")},
            {QStringLiteral("description"), info.name},
            {QStringLiteral("format"), QStringLiteral("png")},
            {QStringLiteral("bounds"), bounds},
            {QStringLiteral("minzoom"), QString::number(info.minZoom)},
            {QStringLiteral("maxzoom"), QString::number(info.maxZoom)},
            {QStringLiteral("attribution"), info.attribution},
            {QStringLiteral("accurate_to_zoom"), QString::number(info.accurateToZoom)},
            {QStringLiteral("accuracy_note"), info.accuracyNote}};
}

} // namespace

struct MbtilesWriter::Private {
    QString path;
    QString partPath;
    TileSourceInfo info;
    GDALDatasetUniquePtr dataset;
    OGRLayer* tiles = nullptr; // the dataset's

    [[nodiscard]] Error error(const GdalCall& gdal) const {
        return {Text::tr("the tiles cannot be written (%1)").arg(gdal.message()), path,
                Text::tr("check the folder and the space on its disk")};
    }

    [[nodiscard]] bool run(const QByteArray& sql, const GdalCall& gdal) const {
        dataset->ReleaseResultSet(dataset->ExecuteSQL(sql.constData(), nullptr, nullptr));
        return !gdal.failed();
    }

    [[nodiscard]] bool createTables(const GdalCall& gdal);
};

/// Creates the tables, then opens the file again, so that OGR sees `tiles` as a layer to write to.
bool MbtilesWriter::Private::createTables(const GdalCall& gdal) {
    const QByteArray file = QFile::encodeName(partPath);
    dataset = createDatabase(file);
    if (!dataset) return false;
    const bool created =
        run("PRAGMA application_id = " + QByteArray::number(mbtilesApplicationId), gdal)
        && run("CREATE TABLE metadata (name TEXT, value TEXT)", gdal)
        && run("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, "
               "tile_data BLOB)",
               gdal);
    if (!created) return false;
    const std::array<const char*, 2> driver{"SQLite", nullptr};
    dataset.reset();
    dataset.reset(GDALDataset::Open(("SQLITE:" + file).constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE,
                                    driver.data(), nullptr, nullptr));
    tiles = dataset ? dataset->GetLayerByName("tiles") : nullptr;
    return tiles && dataset->StartTransaction() == OGRERR_NONE;
}

MbtilesWriter::MbtilesWriter() = default;

MbtilesWriter::~MbtilesWriter() {
    if (!d_ || d_->partPath.isEmpty()) return;
    const GdalCall gdal;
    if (d_->dataset) d_->dataset->RollbackTransaction();
    d_->dataset.reset();
    QFile::remove(d_->partPath);
}

Result<std::unique_ptr<MbtilesWriter>> MbtilesWriter::create(const QString& path,
                                                             const TileSourceInfo& info) {
    const GdalCall gdal;
    auto writer = std::unique_ptr<MbtilesWriter>(new MbtilesWriter);
    writer->d_ = std::make_unique<Private>();
    Private& d = *writer->d_;
    d.path = path;
    d.info = info;
    const QString part = QFileInfo(path).absoluteFilePath() + QStringLiteral(".part");
    if (QFileInfo::exists(part) && !QFile::remove(part))
        return Error{Text::tr("a file from an interrupted run is in the way"), part, Text::tr("remove it")};
    d.partPath = part;
    if (!d.createTables(gdal)) return d.error(gdal);
    return writer;
}

Outcome MbtilesWriter::write(TileId id, const QByteArray& png) {
    const GdalCall gdal;
    OGRFeature row(d_->tiles->GetLayerDefn());
    row.SetField("zoom_level", id.zoom);
    row.SetField("tile_column", id.x);
    row.SetField("tile_row", (1 << id.zoom) - 1 - id.y); // MBTiles counts rows from the south
    row.SetField(row.GetFieldIndex("tile_data"), static_cast<int>(png.size()), png.constData());
    if (d_->tiles->CreateFeature(&row) != OGRERR_NONE) return d_->error(gdal);
    return done();
}

Outcome MbtilesWriter::finish() {
    const GdalCall gdal;
    for (const auto& [name, value] : metadataRows(d_->info))
        if (!d_->run("INSERT INTO metadata VALUES (" + quoted(name) + ", " + quoted(value) + ')', gdal))
            return d_->error(gdal);
    const bool indexed =
        d_->run("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)", gdal);
    if (!indexed || d_->dataset->CommitTransaction() != OGRERR_NONE) return d_->error(gdal);
    d_->dataset.reset();
    // Unlike QFile::rename, this replaces what is there in one step.
    std::error_code failure;
    std::filesystem::rename(QFile::encodeName(d_->partPath).toStdString(),
                            QFile::encodeName(QFileInfo(d_->path).absoluteFilePath()).toStdString(), failure);
    if (failure)
        return Error{
            Text::tr("the tiles cannot be put in place (%1)").arg(QString::fromStdString(failure.message())),
            d_->path, Text::tr("check the folder")};
    d_->partPath.clear();
    return done();
}

} // namespace atlas
