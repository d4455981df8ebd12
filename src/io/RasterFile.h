#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas {

/// One handle on a picture of the ground that GDAL reads: GeoTIFF (cloud-optimised too), VRT, JPEG 2000, a
/// GeoPackage of tiles, a scan with a world file. Warped to Web Mercator as it is read, whatever its
/// projection; what has no data is transparent; values of more than eight bits are stretched between two
/// standard deviations around their mean. Used by one thread at a time, within a GdalCall.
class RasterFile {
  public:
    /// From and to which value a band is stretched.
    struct Stretch {
        double from = 0;
        double to = 255;
    };

    /// Error when GDAL cannot read it, when it does not say where it lies, or when it asks for the network.
    /// Blocking. `known`: the stretches of an earlier handle on the same file, which are not worked out
    /// again.
    [[nodiscard]] static Result<std::unique_ptr<RasterFile>>
    open(const QString& path, const std::vector<Stretch>* known = nullptr);
    ~RasterFile();
    RasterFile(const RasterFile&) = delete;
    RasterFile& operator=(const RasterFile&) = delete;

    [[nodiscard]] const TileSourceInfo& info() const noexcept;
    [[nodiscard]] const std::vector<Stretch>& stretches() const noexcept;

    /// Blocking; never Pending. Missing where the picture does not reach.
    [[nodiscard]] TileReply read(TileId id);

  private:
    struct Private;
    explicit RasterFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
