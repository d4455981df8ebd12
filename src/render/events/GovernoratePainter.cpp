#include "render/events/GovernoratePainter.h"

#include "render/Palette.h"
#include "render/events/EventLayout.h"

#include <QPainterPath>

namespace atlas {
namespace {

const MapLayer* governoratesOf(const FrameRequest& request) {
    return request.atlas ? request.atlas->map.layer(QStringLiteral("governorates")) : nullptr;
}

QPainterPath outline(const MapFeature& feature, const Viewport& viewport) {
    constexpr double closest = 0.7; // pixels: what is nearer than this is not seen, and dashing it is slow
    QPainterPath path;
    for (const auto& ring : feature.parts) {
        QPolygonF points;
        for (const GeoPoint p : ring) {
            const QPointF screen = viewport.toScreen(p);
            if (points.isEmpty() || (screen - points.last()).manhattanLength() >= closest) points << screen;
        }
        path.addPolygon(points);
        path.closeSubpath();
    }
    return path;
}

} // namespace

void GovernoratePainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << std::shared_ptr<const void>(frame.request.atlas) << frame.glyphs.governorates.size();
    for (const GovernorateCount& count : frame.glyphs.governorates)
        key << count.governorate;
}

void GovernoratePainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const MapLayer* layer = governoratesOf(frame.request);
    if (!layer) return;
    const GeoBox view = frame.request.viewport.box();
    for (const GovernorateCount& count : frame.glyphs.governorates) {
        if (stop.stop_requested()) return;
        if (count.governorate < 0) continue;
        const MapFeature& feature = layer->features[static_cast<std::size_t>(count.governorate)];
        if (!feature.box.touches(view)) continue;
        const QPainterPath path = outline(feature, frame.request.viewport);
        painter.strokePath(path, QPen(QColor(255, 255, 255, 150), 3));
        QPen dashes(QColor(34, 38, 43, 150), 1.2);
        dashes.setDashPattern({4, 3});
        painter.strokePath(path, dashes);
    }
}

} // namespace atlas
