#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "core/TileSource.h"
#include "render/basemap/VectorMapLook.h"

#include <memory>

namespace atlas {

/// A base map as a frame takes it: its pixels, and for a vector map what its names are drawn from.
struct Basemap {
    std::shared_ptr<TileSource> tiles;
    std::shared_ptr<const VectorMapLook> vectors; ///< null for a map of pixels
};

/// How a base map is to be drawn.
struct BasemapLook {
    MapTheme theme = MapTheme::Standard;
    double pixelRatio = 1; ///< device pixels of a logical one: vector maps are painted so finely
};

/// Opens a file of tiles. `folder`: the atlas's, where the style lies. Error says what is wrong with the
/// file, or with the style. Blocking, any thread.
[[nodiscard]] Result<Basemap> openBasemap(const QString& path, const QString& folder, BasemapLook look);

/// The map that the atlas itself has. Error says what is wrong with its style. Any thread.
[[nodiscard]] Result<Basemap> embeddedBasemap(std::shared_ptr<const AtlasSnapshot> atlas,
                                              const QString& folder, BasemapLook look);

/// The same map in another look.
[[nodiscard]] Basemap drawnAs(const Basemap& basemap, BasemapLook look);

} // namespace atlas
