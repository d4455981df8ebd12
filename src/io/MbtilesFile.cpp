#include "io/MbtilesFile.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/MbtilesDatabase.h"
#include "io/PixelPlanes.h"
#include "io/WebMercator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <gdal_priv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MbtilesFile)
};

/// With the whole world as its extent, a raster's blocks are the tiles, at every zoom: block (x, y) is tile
/// (x, y). The file's own extent would begin anywhere, and each tile be put together from pieces of four.
GDALDatasetUniquePtr openWorld(const QByteArray& file) {
    CPLStringList options;
    options.SetNameValue("BAND_COUNT", "4");
    options.SetNameValue("USE_BOUNDS", "NO");
    const QByteArray edge = QByteArray::number(mercatorEdge, 'f', 9);
    const QByteArray minus = '-' + edge;
    options.SetNameValue("MINX", minus.constData());
    options.SetNameValue("MINY", minus.constData());
    options.SetNameValue("MAXX", edge.constData());
    options.SetNameValue("MAXY", edge.constData());
    const std::array<const char*, 2> driver{"MBTiles", nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(file.constData(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                                  driver.data(), options.List(), nullptr));
}

/// The extent of the tiles at the largest zoom, where the file states none.
GeoBox tileExtent(const QByteArray& file) {
    CPLStringList options;
    options.SetNameValue("USE_BOUNDS", "NO");
    const std::array<const char*, 2> driver{"MBTiles", nullptr};
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.constData(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                                         driver.data(), options.List(), nullptr));
    std::array<double, 6> t{};
    GeoBox box;
    if (!dataset || dataset->GetGeoTransform(t.data()) != CE_None) return box;
    box.extend(fromMercator(t[0], t[3]));
    box.extend(
        fromMercator(t[0] + t[1] * dataset->GetRasterXSize(), t[3] + t[5] * dataset->GetRasterYSize()));
    return box;
}

QString metadata(GDALDataset& dataset, const char* name) {
    return QString::fromUtf8(dataset.GetMetadataItem(name)).simplified();
}

TileSourceInfo describe(GDALDataset& dataset, const QString& path) {
    TileSourceInfo info;
    info.name = metadata(dataset, "name");
    if (info.name.isEmpty()) info.name = QFileInfo(path).completeBaseName();
    info.attribution = metadata(dataset, "attribution");
    info.accurateToZoom = metadata(dataset, "accurate_to_zoom").toInt();
    info.accuracyNote = metadata(dataset, "accuracy_note");
    int height = 0;
    GDALRasterBand* band = dataset.GetRasterBand(1);
    band->GetBlockSize(&info.tileSize, &height);
    info.maxZoom = std::bit_width(static_cast<unsigned>(dataset.GetRasterXSize() / info.tileSize)) - 1;
    info.minZoom = info.maxZoom - band->GetOverviewCount();
    bool stated = false;
    const int minZoom = metadata(dataset, "minzoom").toInt(&stated);
    if (stated) info.minZoom = std::clamp(minZoom, info.minZoom, info.maxZoom);
    info.bounds = statedBounds(metadata(dataset, "bounds"));
    return info;
}

/// A decoded block of one band, held in GDAL's own cache: read from there, it is copied once, not twice.
class HeldBlock {
  public:
    HeldBlock(GDALDataset& level, int band, TileId id)
        : block_(level.GetRasterBand(band)->GetLockedBlockRef(id.x, id.y)) {}

    ~HeldBlock() {
        if (block_) block_->DropLock();
    }

    HeldBlock(const HeldBlock&) = delete;
    HeldBlock& operator=(const HeldBlock&) = delete;

    /// A byte a pixel, rows from the top; null when GDAL could not read it.
    [[nodiscard]] const std::uint8_t* bytes() const {
        return block_ ? static_cast<const std::uint8_t*>(block_->GetDataRef()) : nullptr;
    }

  private:
    GDALRasterBlock* block_;
};

bool transparent(const std::vector<std::uint32_t>& pixels) {
    return std::all_of(pixels.begin(), pixels.end(), [](std::uint32_t p) { return p >> 24 == 0; });
}

} // namespace

struct MbtilesFile::Private {
    TileSourceInfo info;
    GDALDatasetUniquePtr dataset;
    std::vector<GDALDataset*> byZoom; // from minZoom on; the dataset's own or its overviews'
    MbtilesDatabase database;

    [[nodiscard]] bool collectZooms();
    [[nodiscard]] std::shared_ptr<TilePixels> pixels(TileId id) const;
};

/// False when GDAL did not make the pyramid of blocks that read() relies on.
bool MbtilesFile::Private::collectZooms() {
    GDALRasterBand* band = dataset->GetRasterBand(1);
    for (int zoom = info.minZoom; zoom <= info.maxZoom; ++zoom) {
        const int overview = info.maxZoom - zoom - 1;
        GDALDataset* level = overview < 0 ? dataset.get() : band->GetOverview(overview)->GetDataset();
        const std::int64_t edge = std::int64_t{info.tileSize} << zoom;
        if (!level || level->GetRasterCount() != 4 || level->GetRasterXSize() != edge
            || level->GetRasterYSize() != edge)
            return false;
        byZoom.push_back(level);
    }
    return true;
}

/// Null when GDAL cannot read it; fully transparent when it is missing, and sometimes when it is broken.
std::shared_ptr<TilePixels> MbtilesFile::Private::pixels(TileId id) const {
    const int size = info.tileSize;
    auto tile = std::make_shared<TilePixels>();
    tile->width = size;
    tile->height = size;
    tile->argb.resize(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    GDALDataset& level = *byZoom[static_cast<std::size_t>(id.zoom - info.minZoom)];
    // Reading the first makes the driver decode the tile and fill the others.
    const HeldBlock red(level, 1, id);
    const HeldBlock green(level, 2, id);
    const HeldBlock blue(level, 3, id);
    const HeldBlock alpha(level, 4, id);
    const std::array planes{red.bytes(), green.bytes(), blue.bytes(), alpha.bytes()};
    if (std::find(planes.begin(), planes.end(), nullptr) != planes.end()) return nullptr;
    combine(planes, tile->argb);
    return tile;
}

MbtilesFile::MbtilesFile(std::unique_ptr<Private> d) : d_(std::move(d)) {}

MbtilesFile::~MbtilesFile() = default;

Result<std::unique_ptr<MbtilesFile>> MbtilesFile::open(const QString& path) {
    if (QFileInfo(path).suffix().compare(u"mbtiles", Qt::CaseInsensitive) != 0)
        return Error{Text::tr("these are map tiles under another name"), path,
                     Text::tr("rename the file so that it ends in .mbtiles")}; // GDAL's driver insists on it
    useTileDrivers();
    GdalCall gdal;
    const QByteArray file = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    auto d = std::unique_ptr<Private>(new Private{{}, openWorld(file), {}, MbtilesDatabase(file)});
    const QString remedy = Text::tr("choose an MBTiles file of PNG, JPEG or WebP tiles");
    if (!d->dataset) {
        const bool vector = d->database.metadata("format") == u"pbf";
        return Error{vector ? Text::tr("these are vector tiles, not pictures")
                            : Text::tr("these map tiles cannot be read; the file may be damaged"),
                     path, remedy};
    }
    d->info = describe(*d->dataset, path);
    if (d->info.bounds.empty()) d->info.bounds = tileExtent(file);
    if (!d->collectZooms())
        return Error{Text::tr("the tiles are not a pyramid of Web Mercator"), path, remedy};
    return std::unique_ptr<MbtilesFile>(new MbtilesFile(std::move(d)));
}

const TileSourceInfo& MbtilesFile::info() const noexcept {
    return d_->info;
}

TileReply MbtilesFile::read(TileId id) {
    const TileSourceInfo& info = d_->info;
    if (id.zoom < info.minZoom || id.zoom > info.maxZoom) return {TileState::Missing, nullptr};
    const int edge = 1 << id.zoom;
    if (id.x < 0 || id.y < 0 || id.x >= edge || id.y >= edge) return {TileState::Missing, nullptr};
    const GdalCall gdal;
    auto tile = d_->pixels(id);
    if (!tile || gdal.failed()) return {TileState::Broken, nullptr};
    if (!transparent(tile->argb)) return {TileState::Ready, std::move(tile)};
    // GDAL gives the same empty pixels for a tile that is not there, a NULL one and one it cannot decode.
    switch (d_->database.look(id)) {
    case StoredTile::Absent:
        return {TileState::Missing, nullptr};
    case StoredTile::Picture:
        return {TileState::Ready, std::move(tile)};
    case StoredTile::Unreadable:
        break;
    }
    return {TileState::Broken, nullptr};
}

} // namespace atlas
