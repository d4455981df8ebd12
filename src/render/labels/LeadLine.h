#pragma once

#include "render/events/EventLayout.h"

#include <QLineF>
#include <QPainter>
#include <QRectF>

#include <vector>

namespace atlas {

/// The thin line from a town to the nearest edge of its name, where events crowd around it. Logical pixels.
[[nodiscard]] QLineF leadLine(QPointF town, const QRectF& name);

[[nodiscard]] bool crosses(const QLineF& line, const QRectF& box);

/// Its parts from the town on, without what would cross a circle and its number, or the plate of a count.
[[nodiscard]] std::vector<QLineF> partsOf(const QLineF& line, const std::vector<PlacedCluster>& circles,
                                          const std::vector<QRectF>& plates);

void drawLead(QPainter& painter, const std::vector<QLineF>& parts);

} // namespace atlas
