#pragma once

#include "render/PointLines.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace atlas {

/// Adds the dashes of a line that was cut to a tile, to be stroked with flat ends. `pattern`: pixels on, off,
/// …
///
/// A tile knows its own part of a line only. So that dashes go on in the next tile as they end in this one,
/// each crossing of the tile's edge is the middle of a dash; between two of them the pattern is stretched or
/// pressed a little until it fits.
void addFittedDashes(QPainterPath& path, PointLine run, const QList<double>& pattern, const QRectF& tile);

} // namespace atlas
