#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

namespace atlas {

using PointLine = std::vector<QPointF>;

/// The parts of a line inside a box, cut where it crosses the edge (Liang and Barsky 1984).
[[nodiscard]] std::vector<PointLine> cutTo(std::span<const QPointF> line, const QRectF& box);

/// Pieces of lines of one name, joined where they meet: a street is many ways, and each is cut at the edges
/// of tiles. Screen points; `reach`: ends so near are one.
[[nodiscard]] std::vector<PointLine> joined(std::vector<PointLine> pieces, double reach);

} // namespace atlas
