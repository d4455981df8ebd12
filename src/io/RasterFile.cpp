#include "io/RasterFile.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/WebMercator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <gdal_priv.h>
#include <gdal_utils.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::RasterFile)
};

constexpr int tileSize = 256;
constexpr int deepestZoom = 20;
constexpr int bandsOfTile = 4;

Error unreadable(const QString& path, const QString& why) {
    return {why.isEmpty() ? Text::tr("this picture cannot be read")
                          : Text::tr("this picture cannot be read (%1)").arg(why),
            path, Text::tr("choose a GeoTIFF, or another picture that says where it lies")};
}

/// A VRT is a text that names other files. Those may lie beside it; nothing in a file opens an address.
bool asksForNetwork(const QString& path) {
    QFile file(path);
    constexpr qint64 mostText = 16L * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.peek(512);
    if (!head.contains("<VRTDataset")) return false;
    const QByteArray text = file.read(mostText);
    return text.contains("://") || text.contains("/vsi") || text.contains("WMS")
           || text.contains("PixelFunction");
}

GDALDatasetUniquePtr openSource(const QByteArray& file) {
    const std::array<const char*, 10> drivers{"GTiff", "VRT", "JP2OpenJPEG", "HFA",  "PNG",
                                              "JPEG",  "GIF", "WEBP",        "GPKG", nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(file.constData(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                                  drivers.data(), nullptr, nullptr));
}

bool isPlaced(GDALDataset& source) {
    std::array<double, 6> transform{};
    return source.GetGCPCount() > 0 || source.GetGeoTransform(transform.data()) == CE_None;
}

bool hasPalette(GDALDataset& source) {
    return source.GetRasterCount() == 1 && source.GetRasterBand(1)->GetColorTable();
}

/// The bands that are shown: grey, or red, green and blue.
int shownBands(GDALDataset& source) {
    return source.GetRasterCount() >= 3 ? 3 : 1;
}

std::vector<RasterFile::Stretch> stretchesOf(GDALDataset& source) {
    std::vector<RasterFile::Stretch> stretches;
    for (int band = 1; band <= shownBands(source); ++band) {
        GDALRasterBand& one = *source.GetRasterBand(band);
        RasterFile::Stretch stretch;
        double least = 0;
        double most = 255;
        double mean = 0;
        double deviation = 0;
        const bool wide = one.GetRasterDataType() != GDT_Byte;
        if (wide
            && one.ComputeStatistics(TRUE, &least, &most, &mean, &deviation, nullptr, nullptr) == CE_None) {
            constexpr double reach = 2; // standard deviations: what lies beyond would leave the rest grey
            stretch = {std::max(least, mean - reach * deviation), std::min(most, mean + reach * deviation)};
            if (stretch.to <= stretch.from) stretch.to = stretch.from + 1;
        }
        stretches.push_back(stretch);
    }
    return stretches;
}

class Arguments {
  public:
    Arguments& add(std::initializer_list<QByteArray> words) {
        for (const QByteArray& word : words)
            list_.AddString(word.constData());
        return *this;
    }

    [[nodiscard]] char** list() { return list_.List(); }

  private:
    CPLStringList list_;
};

/// Bytes, with what is no data as an alpha band of its own. The source must outlive it.
GDALDatasetUniquePtr asBytes(GDALDataset& source, const std::vector<RasterFile::Stretch>& stretches) {
    Arguments arguments;
    arguments.add({"-of", "VRT"});
    if (hasPalette(source)) {
        arguments.add({"-expand", "rgba"});
    } else {
        arguments.add({"-ot", "Byte", "-a_nodata", "none"});
        const int bands = static_cast<int>(stretches.size());
        for (int band = 1; band <= bands; ++band) {
            const RasterFile::Stretch& s = stretches[static_cast<std::size_t>(band - 1)];
            arguments.add({"-b", QByteArray::number(band)});
            if (source.GetRasterBand(band)->GetRasterDataType() != GDT_Byte)
                arguments.add({"-scale_" + QByteArray::number(band), QByteArray::number(s.from, 'g', 12),
                               QByteArray::number(s.to, 'g', 12), "0", "255"});
        }
        arguments.add({"-b", "mask,1"});
    }
    GDALTranslateOptions* options = GDALTranslateOptionsNew(arguments.list(), nullptr);
    auto* bytes = GDALTranslate("", GDALDataset::ToHandle(&source), options, nullptr);
    GDALTranslateOptionsFree(options);
    GDALDatasetUniquePtr result(GDALDataset::FromHandle(bytes));
    if (result && !hasPalette(source)) // the program's option for it is passed over for a mask
        result->GetRasterBand(result->GetRasterCount())->SetColorInterpretation(GCI_AlphaBand);
    return result;
}

/// In Web Mercator, as a description of what is to be done when it is read. The source must outlive it.
GDALDatasetUniquePtr warped(GDALDataset& bytes) {
    Arguments arguments;
    arguments.add({"-of", "VRT", "-t_srs", "EPSG:3857", "-r", "bilinear", "-dstalpha"});
    GDALWarpAppOptions* options = GDALWarpAppOptionsNew(arguments.list(), nullptr);
    GDALDatasetH source = GDALDataset::ToHandle(&bytes);
    auto* result = GDALWarp("", nullptr, 1, &source, options, nullptr);
    GDALWarpAppOptionsFree(options);
    return GDALDatasetUniquePtr(GDALDataset::FromHandle(result));
}

/// A stretch of pixels along one axis: where it lies in the raster, and in the tile.
struct Reach {
    double from = 0; ///< raster pixels
    double length = 0;
    int first = 0; ///< pixels of the tile
    int count = 0;

    /// Of a tile that begins at `begin` and is `edge` long, in raster pixels; the raster is `size` long.
    static Reach of(double begin, double edge, int size) {
        const double step = edge / tileSize;
        const int first = std::clamp(static_cast<int>(std::round(-begin / step)), 0, tileSize);
        const int last = std::clamp(static_cast<int>(std::round((size - begin) / step)), 0, tileSize);
        Reach reach;
        reach.first = first;
        reach.count = std::max(0, last - first);
        reach.from = std::max(0.0, begin + first * step);
        reach.length = std::min<double>(size, begin + last * step) - reach.from;
        return reach;
    }

    [[nodiscard]] bool empty() const { return count == 0 || length <= 0; }
};

} // namespace

struct RasterFile::Private {
    TileSourceInfo info;
    std::vector<Stretch> stretches;
    // In the order of their making: each is read through the one before.
    GDALDatasetUniquePtr source;
    GDALDatasetUniquePtr bytes;
    GDALDatasetUniquePtr map;
    std::array<double, 6> transform{};

    ~Private() {
        map.reset();
        bytes.reset();
    }

    void describe(const QString& path);
    [[nodiscard]] bool readPlanes(const Reach& x, const Reach& y, std::vector<std::uint8_t>& planes) const;
};

void RasterFile::Private::describe(const QString& path) {
    info.name = QFileInfo(path).completeBaseName();
    info.format = QString::fromUtf8(source->GetDriverName());
    info.tileSize = tileSize;
    const double metres = std::abs(transform[1]);
    const double zoom = std::log2(2 * mercatorEdge / (tileSize * metres));
    info.maxZoom = std::clamp(static_cast<int>(std::ceil(zoom - 0.1)), 0, deepestZoom); // a tenth is not seen
    info.bounds.extend(fromMercator(transform[0], transform[3]));
    info.bounds.extend(fromMercator(transform[0] + transform[1] * map->GetRasterXSize(),
                                    transform[3] + transform[5] * map->GetRasterYSize()));
    if (const char* text = source->GetMetadataItem("TIFFTAG_COPYRIGHT"))
        info.attribution = QString::fromUtf8(text).simplified();
}

/// Red, green, blue and alpha, or grey in their place, one after the other.
bool RasterFile::Private::readPlanes(const Reach& x, const Reach& y,
                                     std::vector<std::uint8_t>& planes) const {
    const int bands = map->GetRasterCount();
    const auto plane = static_cast<std::size_t>(x.count) * static_cast<std::size_t>(y.count);
    planes.resize(plane * bandsOfTile);
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    extra.eResampleAlg = x.length > 2 * x.count ? GRIORA_Average : GRIORA_Bilinear;
    extra.bFloatingPointWindowValidity = TRUE;
    extra.dfXOff = x.from;
    extra.dfYOff = y.from;
    extra.dfXSize = x.length;
    extra.dfYSize = y.length;
    const auto within = [](double from, double length, int size) {
        const int first = std::clamp(static_cast<int>(std::floor(from)), 0, size - 1);
        return std::pair(first,
                         std::clamp(static_cast<int>(std::ceil(from + length)) - first, 1, size - first));
    };
    const auto [left, width] = within(x.from, x.length, map->GetRasterXSize());
    const auto [top, height] = within(y.from, y.length, map->GetRasterYSize());
    for (int i = 0; i < bandsOfTile; ++i) {
        const bool alpha = i == bandsOfTile - 1;
        const int band = alpha ? bands : bands >= bandsOfTile ? i + 1 : 1;
        if (map->GetRasterBand(band)->RasterIO(GF_Read, left, top, width, height,
                                               planes.data() + plane * static_cast<std::size_t>(i), x.count,
                                               y.count, GDT_Byte, 0, 0, &extra)
            != CE_None)
            return false;
    }
    return true;
}

RasterFile::RasterFile(std::unique_ptr<Private> d) : d_(std::move(d)) {}

RasterFile::~RasterFile() = default;

Result<std::unique_ptr<RasterFile>> RasterFile::open(const QString& path, const std::vector<Stretch>* known) {
    useRasterDrivers();
    if (asksForNetwork(path))
        return Error{Text::tr("it asks for files of the network or for code to be run"), path,
                     Text::tr("choose the pictures themselves")};
    const GdalCall gdal;
    auto d = std::make_unique<Private>();
    d->source = openSource(QFile::encodeName(QFileInfo(path).absoluteFilePath()));
    if (!d->source || d->source->GetRasterCount() < 1) return unreadable(path, gdal.message());
    if (!isPlaced(*d->source) || !d->source->GetSpatialRef())
        return Error{Text::tr("this picture does not say where on earth it lies"), path,
                     Text::tr("give it a place in a GIS (georeference it), and save it as GeoTIFF")};
    d->stretches = known ? *known : stretchesOf(*d->source);
    d->bytes = asBytes(*d->source, d->stretches);
    if (d->bytes) d->map = warped(*d->bytes);
    if (!d->map || d->map->GetGeoTransform(d->transform.data()) != CE_None)
        return unreadable(path, gdal.message());
    d->describe(path);
    return std::unique_ptr<RasterFile>(new RasterFile(std::move(d)));
}

const TileSourceInfo& RasterFile::info() const noexcept {
    return d_->info;
}

const std::vector<RasterFile::Stretch>& RasterFile::stretches() const noexcept {
    return d_->stretches;
}

TileReply RasterFile::read(TileId id) {
    const double edge = 2 * mercatorEdge / (1 << id.zoom);
    const auto& t = d_->transform;
    const Reach x =
        Reach::of((id.x * edge - mercatorEdge - t[0]) / t[1], edge / t[1], d_->map->GetRasterXSize());
    const Reach y =
        Reach::of((mercatorEdge - id.y * edge - t[3]) / t[5], edge / -t[5], d_->map->GetRasterYSize());
    if (x.empty() || y.empty()) return {TileState::Missing, nullptr};
    std::vector<std::uint8_t> planes;
    if (!d_->readPlanes(x, y, planes)) return {TileState::Broken, nullptr};
    auto tile = std::make_shared<TilePixels>();
    tile->width = tile->height = tileSize;
    tile->argb.resize(std::size_t{tileSize} * tileSize);
    const auto plane = planes.size() / bandsOfTile;
    const auto times = [](std::uint32_t value, std::uint32_t alpha) { return (value * alpha + 127) / 255; };
    bool any = false;
    for (int row = 0; row < y.count; ++row)
        for (int column = 0; column < x.count; ++column) {
            const auto from = static_cast<std::size_t>(row) * static_cast<std::size_t>(x.count)
                              + static_cast<std::size_t>(column);
            const std::uint32_t a = planes[3 * plane + from];
            const auto to = static_cast<std::size_t>(y.first + row) * tileSize
                            + static_cast<std::size_t>(x.first + column);
            tile->argb[to] = a << 24U | times(planes[from], a) << 16U | times(planes[plane + from], a) << 8U
                             | times(planes[2 * plane + from], a);
            any = any || a > 0;
        }
    return any ? TileReply{TileState::Ready, std::move(tile)} : TileReply{TileState::Missing, nullptr};
}

} // namespace atlas
