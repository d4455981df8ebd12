#pragma once

#include "core/VectorTile.h"
#include "render/basemap/MapStyle.h"

#include <memory>

namespace atlas {

/// A vector map and how it is drawn. Immutable; any thread.
struct VectorMapLook {
    std::shared_ptr<VectorTileSource> source;
    std::shared_ptr<const MapStyle> style;
    MapTheme theme = MapTheme::Standard;
};

} // namespace atlas
