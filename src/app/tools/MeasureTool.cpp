#include "app/tools/MeasureTool.h"

#include "app/MapCanvas.h"
#include "geo/Geodesic.h"
#include "render/Palette.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr double nearness = 9; // as far as a hand misses a point it means, logical pixels
constexpr double cornerRadius = 3.5;
constexpr int veil = 34;          // of 255: what lies inside is still read
constexpr int circlePoints = 180; // every second degree: its corners are not seen
constexpr int piecesOfLeg = 32;   // a geodesic is no straight line on a map

/// Three figures and a little more: as precise as a hand is.
QString metresText(double metres) {
    constexpr double kilometre = 1000;
    const QLocale locale;
    if (metres < kilometre)
        return MeasureTool::tr("%1 m").arg(locale.toString(metres, 'f', metres < 10 ? 1 : 0));
    const double kilometres = metres / kilometre;
    return MeasureTool::tr("%1 km").arg(locale.toString(kilometres, 'f',
                                                        kilometres < 10     ? 2
                                                        : kilometres < 1000 ? 1
                                                                            : 0));
}

QString areaText(double squareMetres) {
    constexpr double squareKilometre = 1e6;
    const QLocale locale;
    if (squareMetres < squareKilometre / 10)
        return MeasureTool::tr("%1 m²").arg(locale.toString(squareMetres, 'f', 0));
    const double squares = squareMetres / squareKilometre;
    return MeasureTool::tr("%1 km²").arg(locale.toString(squares, 'f', squares < 100 ? 2 : 0));
}

/// A line with the points between, along geodesics.
std::vector<GeoPoint> along(const std::vector<GeoPoint>& corners, bool closed) {
    std::vector<GeoPoint> line;
    const std::size_t legs = closed ? corners.size() : corners.size() - 1;
    for (std::size_t i = 0; i < legs; ++i) {
        const GeoPoint from = corners[i];
        const GeoPoint to = corners[(i + 1) % corners.size()];
        const double metres = distanceMetres(from, to);
        const double direction = bearing(from, to);
        line.push_back(from);
        for (int piece = 1; piece < piecesOfLeg; ++piece)
            line.push_back(pointAt(from, direction, metres * piece / piecesOfLeg));
    }
    line.push_back(closed ? corners.front() : corners.back());
    return line;
}

} // namespace

MeasureTool::MeasureTool(const ToolDesk& desk, QObject* parent) : MapTool(desk, parent) {
    desk.canvas.installEventFilter(this);
}

GeoPoint MeasureTool::ground(QPointF at) const {
    return desk().canvas.viewport().toGeo(at);
}

bool MeasureTool::onFirst(QPointF at) const {
    const QPointF way = desk().canvas.viewport().toScreen(points_.front()) - at;
    return std::hypot(way.x(), way.y()) <= nearness;
}

void MeasureTool::press(const MapPointer& pointer) {
    if (std::exchange(ended_, false)) points_.clear();
    if (points_.empty()) {
        shape_ = Shape::Line;
        held_ = true;
        pressed_ = pointer.at;
    }
    follow(pointer.at);
    if (points_.size() >= 3 && onFirst(pointer.at)) {
        shape_ = Shape::Area;
        ended_ = true;
        return;
    }
    points_.push_back(ground(pointer.at));
}

void MeasureTool::move(const MapPointer& pointer) {
    const QPointF way = pointer.at - pressed_;
    if (held_ && std::hypot(way.x(), way.y()) > nearness) shape_ = Shape::Circle;
    follow(pointer.at);
}

void MeasureTool::release(const MapPointer& pointer) {
    held_ = false;
    if (shape_ != Shape::Circle || ended_ || points_.size() != 1) return;
    points_.push_back(ground(pointer.at));
    ended_ = true;
    follow(pointer.at);
}

/// Its first press has set the last point.
void MeasureTool::doubleClick(const MapPointer& /*pointer*/) {
    ended_ = points_.size() > 1;
    desk().canvas.update();
}

bool MeasureTool::cancel() {
    if (points_.empty()) return false;
    points_.clear();
    ended_ = held_ = false;
    desk().canvas.update();
    return true;
}

void MeasureTool::follow(QPointF pointer) {
    pointer_ = pointer;
    desk().canvas.update();
}

bool MeasureTool::eventFilter(QObject* watched, QEvent* event) {
    if (points_.empty() || ended_) return false;
    if (event->type() == QEvent::MouseMove) follow(static_cast<QMouseEvent*>(event)->position());
    if (event->type() != QEvent::KeyPress) return MapTool::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        ended_ = points_.size() > 1;
    } else if (key == Qt::Key_Backspace) {
        points_.pop_back();
    } else {
        return false;
    }
    desk().canvas.update();
    return true;
}

/// The points with where the pointer is.
std::vector<GeoPoint> MeasureTool::drawn() const {
    std::vector<GeoPoint> all = points_;
    if (!ended_) all.push_back(ground(pointer_));
    return all;
}

QStringList MeasureTool::words() const {
    if (points_.empty()) return {};
    const std::vector<GeoPoint> all = drawn();
    if (all.size() < 2) return {};
    QStringList lines;
    if (shape_ == Shape::Circle) {
        const double radius = distanceMetres(all[0], all[1]);
        lines << tr("Radius %1").arg(metresText(radius))
              << tr("Area %1").arg(areaText(areaSquareMetres(circle(all[0], radius, 4 * circlePoints))));
        return lines;
    }
    if (shape_ == Shape::Area) {
        std::vector<GeoPoint> ring = all;
        ring.push_back(all.front());
        lines << tr("Area %1").arg(areaText(areaSquareMetres(all)))
              << tr("Edge %1").arg(metresText(lineMetres(ring)));
        return lines;
    }
    const GeoPoint from = all[all.size() - 2];
    lines << metresText(lineMetres(all));
    if (all.size() > 2) lines << tr("Last leg %1").arg(metresText(distanceMetres(from, all.back())));
    lines << tr("Bearing %1°")
                 .arg(QLocale().toString(std::fmod(std::round(bearing(from, all.back()) * 10) / 10, 360), 'f',
                                         1));
    return lines;
}

/// The edge of what is drawn, on the screen.
QPolygonF MeasureTool::figure(const std::vector<GeoPoint>& corners) const {
    const bool round = shape_ == Shape::Circle;
    const std::vector<GeoPoint> edge =
        round ? along(circle(corners[0], distanceMetres(corners[0], corners[1]), circlePoints), true)
              : along(corners, shape_ == Shape::Area);
    QPolygonF line;
    for (const GeoPoint p : edge)
        line << desk().canvas.viewport().toScreen(p);
    return line;
}

void MeasureTool::paintOver(QPainter& painter) const {
    const std::vector<GeoPoint> corners = drawn();
    if (points_.empty() || corners.size() < 2) return;
    const QPolygonF line = figure(corners);
    painter.setRenderHint(QPainter::Antialiasing);
    if (shape_ != Shape::Line) {
        QColor inside = QColor::fromRgb(ink::accent);
        inside.setAlpha(veil);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inside);
        painter.drawPolygon(line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(QColor::fromRgb(ink::accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(Qt::white);
    for (const GeoPoint p : points_)
        painter.drawEllipse(desk().canvas.viewport().toScreen(p), cornerRadius, cornerRadius);
    paintWords(painter, desk().canvas.viewport().toScreen(corners.back()));
}

/// On a plate beside a point, on the side where there is room.
void MeasureTool::paintWords(QPainter& painter, QPointF at) const {
    constexpr double padding = 6;
    constexpr double off = 14; // from the pointer, which would cover it
    const QString text = words().join(u'\n');
    const QSizeF size = QFontMetricsF(painter.font()).size(0, text) + QSizeF(2 * padding, 2 * padding);
    const QSizeF room = desk().canvas.viewport().size();
    const double x = at.x() + off + size.width() > room.width() ? at.x() - off - size.width() : at.x() + off;
    const double y =
        at.y() + off + size.height() > room.height() ? at.y() - off - size.height() : at.y() + off;
    const QRectF plate(QPointF(x, y), size);
    painter.setPen(QColor::fromRgb(ink::line));
    painter.setBrush(QColor::fromRgb(ink::paper));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(QColor::fromRgb(ink::text));
    painter.drawText(plate.adjusted(padding, padding, -padding, -padding), Qt::AlignLeft | Qt::AlignTop,
                     text);
}

} // namespace atlas
