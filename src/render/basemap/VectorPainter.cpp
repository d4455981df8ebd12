#include "render/basemap/VectorPainter.h"

#include "render/PointLines.h"
#include "render/basemap/FittedDashes.h"

#include <QPainterPath>

#include <algorithm>

namespace atlas {
namespace {

/// A layer's points on the paper.
struct Placing {
    QPointF origin;
    double scale; ///< pixels of a unit of the layer's extent

    [[nodiscard]] QPointF at(VectorTile::Point p) const {
        return {origin.x() + p.x * scale, origin.y() + p.y * scale};
    }
};

using Part = std::span<const VectorTile::Point>;

bool touches(Part part, const Placing& placing, const QRectF& room) {
    std::int32_t west = part[0].x;
    std::int32_t east = west;
    std::int32_t north = part[0].y;
    std::int32_t south = north;
    for (const VectorTile::Point p : part) {
        west = std::min(west, p.x);
        east = std::max(east, p.x);
        north = std::min(north, p.y);
        south = std::max(south, p.y);
    }
    const QPointF from = placing.at({west, north});
    const QPointF to = placing.at({east, south});
    return from.x() <= room.right() && to.x() >= room.left() && from.y() <= room.bottom()
           && to.y() >= room.top();
}

void add(QPainterPath& path, Part part, const Placing& placing, bool closed) {
    path.moveTo(placing.at(part[0]));
    for (const VectorTile::Point p : part.subspan(1))
        path.lineTo(placing.at(p));
    if (closed) path.closeSubpath();
}

void addDashes(QPainterPath& path, Part part, const Placing& placing, bool closed, const DrawRule& rule,
               const QRectF& tile) {
    PointLine line;
    for (const VectorTile::Point p : part)
        line.push_back(placing.at(p));
    if (closed) line.push_back(line.front());
    for (PointLine& run : cutTo(line, tile))
        addFittedDashes(path, std::move(run), rule.dash, tile);
}

/// All that one rule draws of a tile, in one path: roads of one kind run into each other without a seam.
QPainterPath pathOf(const DrawRule& rule, const VectorTile::Layer& layer, const Placing& placing,
                    const QRectF& tile, const QRectF& room) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // rings inside run the other way round
    const TileMatch match(rule.filter, layer);
    for (const VectorTile::Feature& feature : layer.features) {
        const bool area = feature.shape == VectorTile::Shape::Area;
        if (feature.shape == VectorTile::Shape::Point || (rule.fill && !area) || !match.takes(feature))
            continue;
        for (std::uint32_t nth = 0; nth < feature.parts; ++nth) {
            const Part part = layer.part(feature, nth);
            if (!touches(part, placing, room)) continue;
            if (rule.dash.isEmpty())
                add(path, part, placing, area);
            else
                addDashes(path, part, placing, area, rule, tile);
        }
    }
    return path;
}

QPen penOf(const DrawRule& rule, QColor colour, double width) {
    const bool flat = rule.flat || !rule.dash.isEmpty();
    return {colour, width, Qt::SolidLine, flat ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void VectorPainter::paint(QPainter& painter, const VectorTile& content, const QRectF& tile,
                          const QRectF& shown, double zoom) const {
    const auto theme = static_cast<std::size_t>(theme_);
    for (const DrawRule& rule : style_->rules) {
        if (!rule.filter.showsAt(zoom)) continue;
        const VectorTile::Layer* layer = content.layer(rule.filter.layer);
        if (!layer) continue;
        const double width = rule.width.at(zoom);
        const double reach = rule.stroke ? width / 2 + 1 : 1;
        const Placing placing{tile.topLeft(), tile.width() / layer->extent};
        const QPainterPath path =
            pathOf(rule, *layer, placing, tile, shown.adjusted(-reach, -reach, reach, reach));
        if (path.isEmpty()) continue;
        if (rule.fill) painter.fillPath(path, (*rule.fill)[theme]);
        if (rule.stroke) painter.strokePath(path, penOf(rule, (*rule.stroke)[theme], width));
    }
}

} // namespace atlas
