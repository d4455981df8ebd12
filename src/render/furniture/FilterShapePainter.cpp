#include "render/furniture/FilterShapePainter.h"

#include "render/Palette.h"

namespace atlas {
namespace {

constexpr double lineWidth = 1.5;
constexpr double haloWidth = 3.5;
constexpr QRgb halo = 0xbeffffff; // the line is read on any ground

} // namespace

void drawFilterRings(QPainter& painter, const std::vector<std::vector<GeoPoint>>& rings,
                     const Viewport& viewport) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& ring : rings) {
        QPolygonF line;
        for (const GeoPoint& corner : ring)
            line << viewport.toScreen(corner);
        painter.setPen(QPen(QColor::fromRgba(halo), haloWidth));
        painter.drawPolygon(line);
        painter.setPen(QPen(QColor::fromRgb(ink::accent), lineWidth, Qt::DashLine));
        painter.drawPolygon(line);
    }
    painter.restore();
}

} // namespace atlas
