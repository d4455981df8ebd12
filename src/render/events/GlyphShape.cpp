#include "render/events/GlyphShape.h"

#include "render/Palette.h"

#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr double smallest = 4.5;    // logical pixels: the least at which a star is told from a pentagon
constexpr double perRoot = 0.72;    // 100 killed: 11.7 pixels, 10 killed: 6.8
constexpr double glyphCap = 14;     // about 170 killed; larger ones would bury a town
constexpr double ringCap = 20;      // about 460 killed
constexpr double clearlyMore = 1.5; // pixels that a ring must stand off, to be seen as one
constexpr double halo = 1.4;

QPainterPath polygon(std::initializer_list<QPointF> points) {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// `corners` points on the unit circle, from the top; every second one at `inner` when that is not 1.
QPainterPath star(int corners, double inner, double scale) {
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double r = scale * (i % 2 == 0 ? 1 : inner);
        points << QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath disc(double radius) {
    QPainterPath path;
    path.addEllipse({}, radius, radius);
    return path;
}

QPainterPath box(double half, double rounding = 0) {
    QPainterPath path;
    path.addRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), rounding, rounding);
    return path;
}

QPainterPath bar(double halfWidth, double halfHeight) {
    QPainterPath path;
    path.addRect(QRectF(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight));
    return path;
}

QPainterPath cross(double half, double thickness) {
    return bar(half, thickness).united(bar(thickness, half));
}

/// An arrow to the right with a broad head, readable at nine pixels.
QPainterPath arrow() {
    return polygon({{-1, -0.36}, {0, -0.36}, {0, -0.95}, {1.1, 0}, {0, 0.95}, {0, 0.36}, {-1, 0.36}});
}

/// A canopy, and the load below it.
QPainterPath parachute() {
    QPainterPath path;
    path.moveTo(-1.1, 0.1);
    path.arcTo(QRectF(-1.1, -1, 2.2, 2.2), 180, -180);
    path.lineTo(0.25, 0.95);
    path.lineTo(-0.25, 0.95);
    path.closeSubpath();
    return path;
}

GlyphShape shapeOf(EventKind kind) {
    switch (kind) {
    case EventKind::Airstrike:
        return {disc(1), disc(0.34), false};
    case EventKind::DroneStrike:
        return {disc(1), cross(0.66, 0.19), false};
    case EventKind::Missile:
        return {polygon({{0, -1.25}, {0.85, 1}, {0, 0.5}, {-0.85, 1}}), {}, false};
    case EventKind::Shelling:
        return {star(16, 0.55, 1.2), {}, false};
    case EventKind::Ground:
        return {box(0.88), box(0.3), false};
    case EventKind::AirAssault:
        return {polygon({{0, -1.1}, {1.1, 0.1}, {1.1, 1}, {0, 0}, {-1.1, 1}, {-1.1, 0.1}}), {}, false};
    case EventKind::Raid:
        return {polygon({{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}), {}, false};
    case EventKind::Demolition:
        return {box(0.92), QTransform().rotate(45).map(cross(0.88, 0.17)), false};
    case EventKind::AircraftLoss:
        return {polygon({{0, 1.25},
                         {-0.32, 0.2},
                         {-1.2, -0.45},
                         {-1.2, -0.9},
                         {0, -0.5},
                         {1.2, -0.9},
                         {1.2, -0.45},
                         {0.32, 0.2}}),
                {},
                false};
    case EventKind::Airdrop:
        return {parachute(), {}, false};
    case EventKind::Displacement:
        return {arrow(), {}, false};
    case EventKind::Movement:
        return {arrow(), {}, true};
    case EventKind::Political:
        return {star(5, 1, 1.1).simplified(), {}, false};
    case EventKind::StateBased:
        return {star(6, 1, 1.08), {}, false};
    case EventKind::NonState:
        return {box(0.94, 0.5), {}, false};
    case EventKind::OneSided:
        return {star(10, 0.48, 1.28), {}, false};
    case EventKind::Other:
        break;
    }
    return {disc(0.9), {}, true};
}

QPainterPath scaled(const QPainterPath& path, double radius) {
    return QTransform::fromScale(radius, radius).map(path);
}

/// The body in the colours of its actors: one, or the left and right half where claims name two.
void fillBody(QPainter& painter, const QPainterPath& body, const GlyphKey& key) {
    painter.fillPath(body, classColor(key.by, key.colour));
    if (key.second == key.colour) return;
    painter.save();
    painter.setClipRect(QRectF(0, -64, 64, 128), Qt::IntersectClip);
    painter.fillPath(body, classColor(key.by, key.second));
    painter.restore();
}

/// Hollow kinds carry their colours in the line.
void strokeBody(QPainter& painter, const QPainterPath& body, const GlyphKey& key) {
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(1.8, key.radius() * 0.34));
    stroker.setJoinStyle(Qt::MiterJoin);
    painter.fillPath(body, Qt::white);
    fillBody(painter, stroker.createStroke(body), key);
}

/// The better an event is attested, the firmer its line; most data sets grade nothing.
QPen outline(Grade grade) {
    const QColor ink(34, 38, 43);
    switch (grade) {
    case Grade::Confirmed:
        return {ink, 1.8};
    case Grade::Fair:
        return {ink, 1.1};
    case Grade::Weak: {
        QPen dashes(ink, 1.1);
        dashes.setDashPattern({2.2, 1.6});
        return dashes;
    }
    case Grade::Contested: {
        QPen dots(ink, 1.3);
        dots.setDashPattern({0.9, 1.3});
        return dots;
    }
    case Grade::Discounted:
        return {Qt::white, 1.6};
    case Grade::Ungraded:
        break;
    }
    return {QColor(34, 38, 43, 150), 0.7};
}

void drawRing(QPainter& painter, const GlyphKey& key) {
    const double radius = key.ringHalfPixels / 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 2.6));
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(QPen(classColor(key.by, key.colour), 1.2));
    painter.drawEllipse(QPointF(), radius, radius);
}

} // namespace

double GlyphKey::reach() const noexcept {
    const double widest = 1.28; // of the shapes above, in radii
    return std::max(radius() * widest + halo, ringHalfPixels == 0 ? 0.0 : ringHalfPixels / 2.0 + 1.3);
}

quint64 GlyphKey::packed() const noexcept {
    return static_cast<quint64>(kind) | static_cast<quint64>(colour) << 8 | static_cast<quint64>(second) << 12
           | static_cast<quint64>(halfPixels) << 16 | static_cast<quint64>(ringHalfPixels) << 24
           | static_cast<quint64>(by) << 32 | static_cast<quint64>(grade) << 36
           | static_cast<quint64>(pale) << 40;
}

const GlyphShape& glyphShape(EventKind kind) {
    static const std::array<GlyphShape, eventKindCount> shapes = [] {
        std::array<GlyphShape, eventKindCount> all;
        for (int i = 0; i < eventKindCount; ++i)
            all[static_cast<std::size_t>(i)] = shapeOf(static_cast<EventKind>(i));
        return all;
    }();
    return shapes[static_cast<std::size_t>(kind)];
}

std::uint8_t glyphHalfPixels(int killed, double cap) {
    const double radius = std::min(smallest + perRoot * std::sqrt(killed), cap);
    return static_cast<std::uint8_t>(std::lround(2 * radius));
}

GlyphKey glyphKey(const EventRecord& record, ColourBy by, std::uint8_t colour) {
    GlyphKey key;
    key.kind = record.kind;
    key.by = by;
    key.colour = key.second = colour;
    if (by == ColourBy::Actor) key.second = static_cast<std::uint8_t>(record.second);
    key.grade = record.grade;
    key.halfPixels = glyphHalfPixels(record.killedMin, glyphCap);
    const std::uint8_t ring = glyphHalfPixels(record.killedMax, ringCap);
    if (ring >= key.halfPixels + 2 * clearlyMore) key.ringHalfPixels = ring;
    return key;
}

std::uint8_t paleness(const TimeSpan& when) noexcept {
    using std::chrono::days;
    if (when.meaning == TimeMeaning::Duration) return 0;
    // An hour more than a day: the day on which the clocks go back.
    if (when.length() <= days(1) + std::chrono::hours(1)) return 0;
    if (when.length() <= days(8)) return 1;
    return when.length() <= days(32) ? 2 : GlyphKey::mostPale;
}

void drawGlyph(QPainter& painter, const GlyphKey& key) {
    const GlyphShape& shape = glyphShape(key.kind);
    const QPainterPath body = scaled(shape.body, key.radius());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (key.ringHalfPixels != 0) drawRing(painter, key);
    painter.strokePath(
        body, QPen(QColor(255, 255, 255, 235), 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (shape.hollow) {
        strokeBody(painter, body, key);
    } else {
        fillBody(painter, body, key);
        painter.strokePath(body, outline(key.grade));
    }
    if (!shape.mark.isEmpty()) painter.fillPath(scaled(shape.mark, key.radius()), Qt::white);
    painter.restore();
}

} // namespace atlas
