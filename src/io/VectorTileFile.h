#pragma once

#include "core/Result.h"
#include "core/VectorTile.h"

#include <memory>

namespace atlas {

/// The vector tiles of an MBTiles file, in whatever schema they are; one GDAL handle a thread at a time.
/// Error when it is none. Blocking, any thread.
[[nodiscard]] Result<std::shared_ptr<VectorTileSource>> openVectorTiles(const QString& path);

/// Whether an MBTiles file says that it holds vector tiles.
[[nodiscard]] bool holdsVectorTiles(const QString& path);

} // namespace atlas
