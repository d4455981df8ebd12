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

    /// Whether the map brings names of its own: the embedded one leaves them to the atlas's towns and rivers.
    [[nodiscard]] bool hasNames() const noexcept { return !style->names.empty(); }
};

} // namespace atlas
