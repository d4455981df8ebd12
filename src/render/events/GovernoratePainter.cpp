#include "render/events/GovernoratePainter.h"

#include "render/PictureCache.h"
#include "render/PixelStamp.h"

#include "render/events/EventLayout.h"

#include <QPainterPath>

#include <cmath>

namespace atlas {
namespace {

constexpr double largestImage =
    1200; // logical pixels: beyond it few fit on a screen, and they cut it in long lines

double edgeOnScreen(const MapFeature& feature, const Viewport& viewport) {
    const double degree = viewport.worldSize() / 360;
    constexpr double mercator = 1.35; // of a degree of latitude at 40° N, against one of longitude
    return degree
           * std::max(feature.box.east - feature.box.west,
                      mercator * (feature.box.north - feature.box.south));
}

const MapLayer* governoratesOf(const FrameRequest& request) {
    return request.atlas ? request.atlas->map.layer(QStringLiteral("governorates")) : nullptr;
}

/// The rings of a governorate in logical pixels of the whole world, thinned: dashing is slow, and points
/// nearer than this are not seen. On the world and not on the screen, so that a pan changes nothing about it.
QPainterPath outlinePath(const MapFeature& feature, double worldSize) {
    constexpr double closest = 1;
    const double unit = worldSize / 4294967296.0; // a WorldPoint counts fractions of 2³²
    QPainterPath path;
    for (const auto& ring : feature.parts) {
        QPolygonF points;
        for (const GeoPoint p : ring) {
            const WorldPoint world = toWorld(p);
            const QPointF at(world.x * unit, world.y * unit);
            if (points.isEmpty() || (at - points.last()).manhattanLength() >= closest) points << at;
        }
        path.addPolygon(points);
        path.closeSubpath();
    }
    return path;
}

void drawOutline(QPainter& painter, const QPainterPath& path) {
    painter.strokePath(path,
                       QPen(QColor(255, 255, 255, 140), 2.6, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    QPen dashes(QColor(34, 38, 43, 160), 1, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
    dashes.setDashPattern({5, 3});
    painter.strokePath(path, dashes);
}

} // namespace

void GovernoratePainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << std::shared_ptr<const void>(frame.request.atlas) << frame.glyphs.governorates.size();
    for (const GovernorateCount& count : frame.glyphs.governorates)
        key << count.governorate;
}

void GovernoratePainter::forgetOthers(const FrameRequest& request) {
    const Viewport& viewport = request.viewport;
    if (atlas_ == request.atlas && zoom_ == viewport.zoom() && pixelRatio_ == viewport.pixelRatio()) return;
    atlas_ = request.atlas;
    zoom_ = viewport.zoom();
    pixelRatio_ = viewport.pixelRatio();
    outlines_.clear();
}

const GovernoratePainter::Outline& GovernoratePainter::outline(int governorate, const MapFeature& feature,
                                                               const Viewport& viewport) {
    auto found = outlines_.find(governorate);
    if (found != outlines_.end()) return *found;
    const QPainterPath path = outlinePath(feature, viewport.worldSize());
    const double ratio = viewport.pixelRatio();
    const auto wholePixel = [ratio](double at) { return std::floor(at * ratio) / ratio; };
    QRectF box = path.boundingRect().adjusted(-2, -2, 2, 2);
    box.setTopLeft({wholePixel(box.left()), wholePixel(box.top())});
    QImage image = drawPicture(box.size(), ratio, [&](QPainter& painter) {
        painter.translate(-box.topLeft());
        drawOutline(painter, path);
    });
    return *outlines_.insert(governorate, {std::move(image), box.topLeft()});
}

void GovernoratePainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const Viewport& viewport = frame.request.viewport;
    const MapLayer* layer = governoratesOf(frame.request);
    if (!layer) return;
    forgetOthers(frame.request);
    const QPointF origin = viewport.toScreen(WorldPoint{0, 0});
    const GeoBox view = viewport.box();
    for (const GovernorateCount& count : frame.glyphs.governorates) {
        if (stop.stop_requested()) return;
        if (count.governorate < 0) continue;
        const MapFeature& feature = layer->features[static_cast<std::size_t>(count.governorate)];
        if (!feature.box.touches(view)) continue;
        if (edgeOnScreen(feature, viewport) > largestImage) {
            painter.save();
            painter.translate(origin);
            drawOutline(painter, outlinePath(feature, viewport.worldSize()));
            painter.restore();
        } else {
            const Outline& kept = outline(count.governorate, feature, viewport);
            const PixelStamp stamp(painter, viewport.pixelRatio());
            stamp.at(origin + kept.corner, kept.image);
        }
    }
}

} // namespace atlas
