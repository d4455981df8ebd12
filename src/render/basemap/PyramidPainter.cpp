#include "render/basemap/PyramidPainter.h"

#include "render/basemap/TileGeometry.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <map>
#include <mutex>

namespace atlas {
namespace {

using Level = std::vector<RuleGeometry>;

constexpr double logicalTile = 256;
constexpr double slack =
    4; // pixels around a tile: a line's cap and the antialiasing of an edge reach no farther

Level buildLevel(const VectorMap& map, const BasemapStyle& style, int zoom, int tileSize) {
    Level level;
    for (const StyleRule& rule : style.rules) {
        const MapLayer* layer = map.layer(rule.layer);
        if (layer && rule.showsAt(zoom))
            level.push_back(
                ruleGeometry(rule, *layer, zoom, tileSize * std::exp2(zoom), tileSize / logicalTile));
    }
    return level;
}

void fill(QPainter& painter, const RuleGeometry& geometry, const QRectF& tile) {
    const QRectF near = tile.adjusted(-slack, -slack, slack, slack);
    for (const FilledShape& shape : geometry.fills) {
        if (!shape.box.intersects(near)) continue;
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const QPolygonF& ring : shape.rings) {
            const QPolygonF inside = clippedRing(ring, near);
            if (inside.size() < 3) continue;
            path.addPolygon(inside.translated(-tile.topLeft()));
            path.closeSubpath();
        }
        painter.fillPath(path, *geometry.rule->fill);
    }
}

void stroke(QPainter& painter, const RuleGeometry& geometry, const QRectF& tile) {
    const double reach = geometry.width + slack;
    const QRectF near = tile.adjusted(-reach, -reach, reach, reach);
    const bool dashed = !geometry.rule->dash.isEmpty();
    painter.setPen(QPen(*geometry.rule->stroke, geometry.width, Qt::SolidLine,
                        dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin));
    for (const StrokedShape& shape : geometry.strokes) {
        // A box of no height is empty to QRectF: it is made a little higher to be found.
        if (!shape.box.adjusted(-1, -1, 1, 1).intersects(near)) continue;
        for (const QPolygonF& run : runsNear(shape.points, near))
            painter.drawPolyline(run.translated(-tile.topLeft()));
    }
}

void fillOutside(QPainter& painter, const BasemapStyle& style, const QRectF& tile, double worldPixels) {
    if (style.box.empty()) return;
    const QRectF box(toPixels({style.box.west, style.box.north}, worldPixels),
                     toPixels({style.box.east, style.box.south}, worldPixels));
    QPainterPath beyond;
    beyond.addRect(QRectF(0, 0, tile.width(), tile.height()));
    beyond.addRect(box.translated(-tile.topLeft()).intersected(beyond.boundingRect()));
    painter.fillPath(beyond, style.outside);
}

} // namespace

class PyramidPainter::Levels {
  public:
    std::shared_ptr<const Level> level(const VectorMap& map, const BasemapStyle& style, int zoom,
                                       int tileSize) {
        const std::lock_guard lock(mutex_);
        auto& kept = levels_[{zoom, tileSize}];
        if (!kept) kept = std::make_shared<const Level>(buildLevel(map, style, zoom, tileSize));
        return kept;
    }

  private:
    std::mutex mutex_;
    std::map<std::pair<int, int>, std::shared_ptr<const Level>> levels_;
};

PyramidPainter::PyramidPainter(std::shared_ptr<const AtlasSnapshot> atlas,
                               std::shared_ptr<const BasemapStyle> style)
    : atlas_(std::move(atlas)), style_(std::move(style)), levels_(std::make_shared<Levels>()) {}

Result<PyramidPainter> PyramidPainter::create(std::shared_ptr<const AtlasSnapshot> atlas,
                                              const QByteArray& styleJson) {
    auto style = BasemapStyle::parse(styleJson);
    if (!style) return style.error();
    return PyramidPainter(std::move(atlas), std::make_shared<const BasemapStyle>(std::move(style).value()));
}

QImage PyramidPainter::paintTile(TileId id, int tileSize) const {
    QImage image(tileSize, tileSize, QImage::Format_RGB32);
    image.fill(style_->land);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile(static_cast<double>(tileSize) * id.x, static_cast<double>(tileSize) * id.y, tileSize,
                      tileSize);
    const auto level = levels_->level(atlas_->map, *style_, id.zoom, tileSize);
    for (const RuleGeometry& geometry : *level) {
        if (geometry.rule->fill) fill(painter, geometry, tile);
        if (geometry.rule->stroke) stroke(painter, geometry, tile);
    }
    fillOutside(painter, *style_, tile, tileSize * std::exp2(id.zoom));
    return image;
}

} // namespace atlas
