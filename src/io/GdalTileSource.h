#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <memory>

namespace atlas {

/// Tiles of an MBTiles file through GDAL's MBTiles driver. Two workers, each with a GDAL handle of its own;
/// newest requests first; decoded tiles are kept in a bounded cache.
class GdalTileSource : public TileSource {
  public:
    /// Opens and checks the file; Error when it is not a raster MBTiles that GDAL reads. Blocking, any
    /// thread.
    [[nodiscard]] static Result<std::shared_ptr<TileSource>> open(const QString& path);
};

} // namespace atlas
