#pragma once

#include "core/TileSource.h"

#include <QByteArray>
#include <QColor>

namespace atlas::test {

/// A colour that no other tile of zooms 0 to 4 has, so that a tile in the wrong place is seen.
[[nodiscard]] QColor tileColor(TileId id);

/// A PNG of one colour, with a lighter top left quarter: turned or mirrored, it is another.
[[nodiscard]] QByteArray tilePng(QColor color, int size = 256);

/// What a pyramid of such tiles says of itself.
[[nodiscard]] TileSourceInfo tileInfo(int minZoom, int maxZoom, int tileSize = 256);

} // namespace atlas::test
