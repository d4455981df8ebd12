#pragma once

#include "core/Result.h"
#include "core/VectorMap.h"

#include <QString>

namespace atlas {

/// Reads a GeoJSON layer of lines or polygons through OGR; properties name, name_ar, name_fr, rank and
/// country where it has them. Points are passed over. Blocking, any thread.
[[nodiscard]] Result<MapLayer> readMapLayer(const QString& path, const QString& name);

} // namespace atlas
