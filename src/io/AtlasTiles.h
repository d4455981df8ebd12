#pragma once

#include "core/DataStore.h"
#include "core/VectorTile.h"

#include <memory>

namespace atlas {

/// The embedded atlas as a vector map: its sea, lakes, rivers, roads and borders are cut into tiles as they
/// are asked for, at any zoom. A layer is named as in the atlas, and its features have their "rank". Where
/// the atlas ends, the layer "beyond" begins.
[[nodiscard]] std::shared_ptr<VectorTileSource> atlasTiles(std::shared_ptr<const AtlasSnapshot> atlas);

} // namespace atlas
