#pragma once

#include "render/events/EventLayout.h"

#include <QLineF>
#include <QPainter>
#include <QRectF>

#include <vector>

namespace atlas {

/// The thin line from a town to its name, where events crowd around it, logical pixels: its parts from the
/// town on, without what would cross a circle and its number.
[[nodiscard]] std::vector<QLineF> leadLine(QPointF town, const QRectF& name,
                                           const std::vector<PlacedCluster>& circles);

void drawLead(QPainter& painter, const std::vector<QLineF>& parts);

} // namespace atlas
