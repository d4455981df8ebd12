#include "render/furniture/GridPainter.h"

#include "geo/MapGrid.h"
#include "render/PixelStamp.h"
#include "render/furniture/FurnitureLayout.h"
#include "render/labels/MapNames.h"
#include "render/labels/Occupancy.h"

#include <QPolygonF>

#include <algorithm>

namespace atlas {
namespace {

constexpr double apart = 110;  // logical pixels of two lines, at least: a label fits between
constexpr double fromEdge = 9; // of a label's middle
constexpr int squareSize = 12; // letters of the names of MGRS's squares
constexpr int opacity = 110;   // of 255: events stand out from it

QPolygonF onScreen(const GridLine& line, const Viewport& view) {
    QPolygonF points;
    for (const GeoPoint p : line.points)
        points << view.toScreen(p);
    return points;
}

/// Where a line crosses the upper edge, or the right one.
std::optional<QPointF> crossing(const QPolygonF& line, const Viewport& view, bool northward) {
    const double edge = northward ? fromEdge : view.size().width() - 2 * fromEdge;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double a = northward ? line[i - 1].y() : line[i - 1].x();
        const double b = northward ? line[i].y() : line[i].x();
        if (a == b || std::min(a, b) > edge || std::max(a, b) < edge) continue;
        return line[i - 1] + (line[i] - line[i - 1]) * ((edge - a) / (b - a));
    }
    return std::nullopt;
}

} // namespace

void GridPainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << frame.request.grid << std::shared_ptr<const void>(frame.request.vectors);
    if (frame.request.grid == MapGrid::None) return;
    for (const QRectF& box : frame.furniture.boxes())
        key << box.x() << box.y() << box.width() << box.height();
}

void GridPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token /*stop*/) {
    const FrameRequest& request = frame.request;
    if (request.grid == MapGrid::None) return;
    const Viewport& view = request.viewport;
    const GridLines grid =
        GridLines::of(request.grid, view.box(), apart * view.metresPerPixel(view.centre().lat));
    const NameInks& inks = NameInks::of(request);
    QColor ink = QColor::fromRgb(inks.other);
    ink.setAlpha(opacity);
    painter.setPen(QPen(ink, 1));
    std::vector<QPolygonF> lines;
    for (const GridLine& line : grid.lines) {
        lines.push_back(onScreen(line, view));
        painter.drawPolyline(lines.back());
    }
    Occupancy occupied(view.size());
    for (const QRectF& box : frame.furniture.boxes())
        occupied.take(box);
    const double ratio = view.pixelRatio();
    const PixelStamp stamp(painter, ratio);
    const auto say = [&](const QString& text, QPointF at, const TextStyle& style) {
        const TextSprites::Sprite& sprite = text_.sprite(text, style, ratio);
        at.setX(std::min(at.x(), view.size().width() - fromEdge / 2 - sprite.size.width() / 2));
        const QRectF box(at - QPointF(sprite.size.width(), sprite.size.height()) / 2, sprite.size);
        if (!occupied.isFree(box)) return;
        occupied.take(box);
        stamp.centred(at, sprite.image);
    };
    const TextStyle small{11, false, inks.other, inks.halo, 0};
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const auto at = crossing(lines[i], view, grid.lines[i].northward);
            at && !grid.lines[i].label.isEmpty())
            say(grid.lines[i].label, *at, small);
    const TextStyle name{squareSize, false, inks.country, inks.halo, 0};
    for (const GridName& one : grid.names)
        say(one.text, view.toScreen(one.at), name);
}

} // namespace atlas
