#include "app/tools/ShapeTool.h"

#include "app/MapCanvas.h"
#include "render/Palette.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

// As far as a hand misses a point it means, logical pixels.
constexpr double nearness = 9;
constexpr double cornerRadius = 3.5;
constexpr int veil = 34; // of 255: what lies inside is still read

GeoPoint rounded(GeoPoint p) {
    constexpr double steps = 1e5;
    return {std::round(p.lon * steps) / steps, std::round(p.lat * steps) / steps};
}

} // namespace

ShapeTool::ShapeTool(const ToolDesk& desk, QObject* parent) : MapTool(desk, parent) {
    desk.canvas.installEventFilter(this);
}

void ShapeTool::press(const MapPointer& pointer) {
    pointer_ = pointer.at;
    if (corners_.size() >= 3 && onFirst(pointer.at)) return close();
    corners_.push_back(rounded(desk().canvas.viewport().toGeo(pointer.at)));
    desk().canvas.update();
}

void ShapeTool::move(const MapPointer& pointer) {
    follow(pointer.at);
}

/// Its first press has set the last corner.
void ShapeTool::doubleClick(const MapPointer& /*pointer*/) {
    close();
}

bool ShapeTool::onFirst(QPointF at) const {
    const QPointF way = desk().canvas.viewport().toScreen(corners_.front()) - at;
    return std::hypot(way.x(), way.y()) <= nearness;
}

void ShapeTool::close() {
    if (corners_.size() < 3) return; // two corners enclose nothing: the next ones are waited for
    const std::vector<GeoPoint> ring = std::exchange(corners_, {});
    desk().canvas.update();
    Q_EMIT drawn(ring);
    Q_EMIT finished();
}

bool ShapeTool::cancel() {
    if (corners_.empty()) return false;
    corners_.clear();
    desk().canvas.update();
    return true;
}

void ShapeTool::follow(QPointF pointer) {
    pointer_ = pointer;
    desk().canvas.update();
}

bool ShapeTool::eventFilter(QObject* watched, QEvent* event) {
    if (corners_.empty()) return false;
    if (event->type() == QEvent::MouseMove) follow(static_cast<QMouseEvent*>(event)->position());
    if (event->type() != QEvent::KeyPress) return MapTool::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        close();
        return true;
    }
    if (key != Qt::Key_Backspace) return false;
    corners_.pop_back();
    desk().canvas.update();
    return true;
}

void ShapeTool::paintOver(QPainter& painter) const {
    if (corners_.empty()) return;
    QPolygonF line;
    for (const GeoPoint& corner : corners_)
        line << desk().canvas.viewport().toScreen(corner);
    QColor inside = QColor::fromRgb(ink::accent);
    inside.setAlpha(veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inside);
    painter.drawPolygon(line + QPolygonF{pointer_});
    painter.setPen(QPen(QColor::fromRgb(ink::accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line + QPolygonF{pointer_});
    painter.setBrush(Qt::white);
    for (const QPointF& corner : line)
        painter.drawEllipse(corner, cornerRadius, cornerRadius);
}

} // namespace atlas
