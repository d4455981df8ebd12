#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <memory>

namespace atlas {

/// Tiles of an MBTiles file of pictures, or of any picture of the ground (see RasterFile), through GDAL, one
/// handle a thread. Error when it is none that GDAL reads. Blocking, any thread.
[[nodiscard]] Result<std::shared_ptr<TileSource>> openGdalTiles(const QString& path);

} // namespace atlas
