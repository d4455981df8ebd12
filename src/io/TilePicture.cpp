#include "io/TilePicture.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/PixelPlanes.h"

#include <cpl_vsi.h>
#include <gdal_priv.h>

#include <atomic>

namespace atlas {
namespace {

constexpr int largest = 2048; // pixels of an edge

using Plane = std::vector<std::uint8_t>;

/// Bytes as a file of GDAL's own in memory.
class MemoryFile {
  public:
    explicit MemoryFile(const QByteArray& bytes) : name_("/vsimem/tile-" + QByteArray::number(next_++)) {
        auto* data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.constData())); // only read
        VSIFCloseL(
            VSIFileFromMemBuffer(name_.constData(), data, static_cast<vsi_l_offset>(bytes.size()), FALSE));
    }

    ~MemoryFile() { VSIUnlink(name_.constData()); }

    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] const char* name() const { return name_.constData(); }

  private:
    inline static std::atomic<int> next_{0};
    QByteArray name_;
};

Plane planeOf(GDALDataset& picture, int band) {
    const int width = picture.GetRasterXSize();
    const int height = picture.GetRasterYSize();
    Plane plane(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const CPLErr read = picture.GetRasterBand(band)->RasterIO(GF_Read, 0, 0, width, height, plane.data(),
                                                              width, height, GDT_Byte, 0, 0, nullptr);
    return read == CE_None ? plane : Plane();
}

/// Numbers of colours to their four planes.
void expand(const GDALColorTable& colours, std::array<Plane, 4>& planes) {
    const Plane numbers = planes[0];
    for (Plane& plane : planes)
        plane.resize(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const GDALColorEntry* entry = colours.GetColorEntry(numbers[i]);
        const GDALColorEntry colour = entry ? *entry : GDALColorEntry{0, 0, 0, 0};
        planes[0][i] = static_cast<std::uint8_t>(colour.c1);
        planes[1][i] = static_cast<std::uint8_t>(colour.c2);
        planes[2][i] = static_cast<std::uint8_t>(colour.c3);
        planes[3][i] = static_cast<std::uint8_t>(colour.c4);
    }
}

std::array<Plane, 4> planesOf(GDALDataset& picture) {
    const int bands = picture.GetRasterCount();
    std::array<Plane, 4> planes;
    if (bands >= 3) {
        for (int band = 1; band <= std::min(bands, 4); ++band)
            planes[static_cast<std::size_t>(band - 1)] = planeOf(picture, band);
    } else {
        planes[0] = planeOf(picture, 1);
        if (const GDALColorTable* colours = picture.GetRasterBand(1)->GetColorTable()) {
            expand(*colours, planes);
            return planes;
        }
        planes[1] = planes[2] = planes[0];
        if (bands == 2) planes[3] = planeOf(picture, 2);
    }
    if (bands == 1 || bands == 3) planes[3].assign(planes[0].size(), 255);
    return planes;
}

} // namespace

std::shared_ptr<const TilePixels> decodePicture(const QByteArray& bytes) {
    if (bytes.isEmpty()) return nullptr;
    useTileDrivers();
    const GdalCall gdal;
    const MemoryFile file(bytes);
    const std::array<const char*, 4> drivers{"PNG", "JPEG", "WEBP", nullptr};
    const GDALDatasetUniquePtr picture(
        GDALDataset::Open(file.name(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers.data(), nullptr, nullptr));
    if (!picture || picture->GetRasterCount() < 1) return nullptr;
    auto tile = std::make_shared<TilePixels>();
    tile->width = picture->GetRasterXSize();
    tile->height = picture->GetRasterYSize();
    if (tile->width < 1 || tile->height < 1 || tile->width > largest || tile->height > largest)
        return nullptr;
    tile->argb.resize(static_cast<std::size_t>(tile->width) * static_cast<std::size_t>(tile->height));
    const std::array<Plane, 4> planes = planesOf(*picture);
    for (const Plane& plane : planes)
        if (plane.size() != tile->argb.size()) return nullptr;
    if (gdal.failed()) return nullptr;
    combine({planes[0].data(), planes[1].data(), planes[2].data(), planes[3].data()}, tile->argb);
    return tile;
}

} // namespace atlas
