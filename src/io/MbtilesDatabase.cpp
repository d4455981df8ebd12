#include "io/MbtilesDatabase.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_alg.h>
#include <ogrsf_frmts.h>

#include <array>
#include <atomic>

namespace atlas {
namespace {

GDALDatasetUniquePtr openDatabase(const QByteArray& file) {
    useDatabaseDriver();
    const std::array<const char*, 2> driver{"SQLite", nullptr};
    // Without the prefix the SQLite driver leaves files named .mbtiles to the MBTiles driver.
    return GDALDatasetUniquePtr(GDALDataset::Open(
        ("SQLITE:" + file).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, driver.data(), nullptr, nullptr));
}

/// Whether GDAL decodes all of an encoded picture without complaint.
bool decodes(QByteArray bytes) {
    static std::atomic<int> count = 0;
    const QByteArray name = "/vsimem/strikeatlas-tile-" + QByteArray::number(++count);
    VSIFCloseL(VSIFileFromMemBuffer(name.constData(), reinterpret_cast<GByte*>(bytes.data()),
                                    static_cast<vsi_l_offset>(bytes.size()), FALSE));
    const GdalCall gdal;
    const std::array<const char*, 4> drivers{"PNG", "JPEG", "WEBP", nullptr};
    GDALDatasetUniquePtr picture(GDALDataset::Open(name.constData(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                                   drivers.data(), nullptr, nullptr));
    bool good = picture != nullptr;
    if (picture) {
        const int width = picture->GetRasterXSize();
        const int height = picture->GetRasterYSize();
        GDALChecksumImage(picture->GetRasterBand(1), 0, 0, width, height);
        good = !gdal.failed();
    }
    picture.reset();
    VSIUnlink(name.constData());
    return good;
}

} // namespace

struct MbtilesDatabase::Private {
    QByteArray file;
    GDALDatasetUniquePtr dataset;

    GDALDataset* open() {
        if (!dataset) dataset = openDatabase(file);
        return dataset.get();
    }

    /// The tile's row, or null.
    OGRFeatureUniquePtr row(TileId id);

    /// The first row of a query, or null.
    OGRFeatureUniquePtr first(const QByteArray& sql) {
        GDALDataset* database = open();
        if (!database) return nullptr;
        OGRLayer* rows = database->ExecuteSQL(sql.constData(), nullptr, nullptr);
        OGRFeatureUniquePtr row(rows ? rows->GetNextFeature() : nullptr);
        if (rows) database->ReleaseResultSet(rows);
        return row;
    }
};

MbtilesDatabase::MbtilesDatabase(QByteArray file) : d_(new Private{std::move(file), nullptr}) {}

MbtilesDatabase::~MbtilesDatabase() = default;
MbtilesDatabase::MbtilesDatabase(MbtilesDatabase&&) noexcept = default;
MbtilesDatabase& MbtilesDatabase::operator=(MbtilesDatabase&&) noexcept = default;

OGRFeatureUniquePtr MbtilesDatabase::Private::row(TileId id) {
    const int tmsRow = (1 << id.zoom) - 1 - id.y;
    const auto sql =
        QStringLiteral("SELECT tile_data FROM tiles WHERE zoom_level=%1 AND tile_column=%2 AND tile_row=%3")
            .arg(id.zoom)
            .arg(id.x)
            .arg(tmsRow);
    return first(sql.toUtf8());
}

std::optional<QByteArray> MbtilesDatabase::bytes(TileId id) {
    const auto row = d_->row(id);
    if (!row || row->GetFieldCount() < 1 || !row->IsFieldSetAndNotNull(0)) return std::nullopt;
    int size = 0;
    const GByte* bytes = row->GetFieldAsBinary(0, &size);
    if (!bytes || size <= 0) return std::nullopt;
    return QByteArray(reinterpret_cast<const char*>(bytes), size);
}

StoredTile MbtilesDatabase::look(TileId id) {
    const GdalCall gdal;
    const auto row = d_->row(id);
    if (!row) return gdal.failed() || !d_->dataset ? StoredTile::Unreadable : StoredTile::Absent;
    const auto picture = bytes(id);
    return picture && decodes(*picture) ? StoredTile::Picture : StoredTile::Unreadable;
}

QString MbtilesDatabase::metadata(const char* name) {
    const GdalCall gdal;
    const auto row = d_->first(QByteArray("SELECT value FROM metadata WHERE name='") + name + '\'');
    if (!row || row->GetFieldCount() < 1) return {};
    return QString::fromUtf8(row->GetFieldAsString(0));
}

GeoBox statedBounds(const QString& text) {
    const QStringList parts = text.split(u',');
    if (parts.size() != 4) return {};
    const GeoPoint southWest{parts[0].toDouble(), parts[1].toDouble()};
    const GeoPoint northEast{parts[2].toDouble(), parts[3].toDouble()};
    const bool ordered = southWest.lon < northEast.lon && southWest.lat < northEast.lat;
    if (!southWest.valid() || !northEast.valid() || !ordered) return {};
    GeoBox box;
    box.extend(southWest);
    box.extend(northEast);
    return box;
}

} // namespace atlas
