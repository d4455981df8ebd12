#include "render/annotations/AnnotationShape.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr double handReach = 7; // logical pixels: a finger's width more or less than what is drawn
constexpr double lineReach = 5;

QRectF plateFor(const TextBlock& text) {
    if (text.empty()) return {};
    const double padding = AnnotationShape::padding;
    return {0, 0, text.size().width() + 2 * padding, text.size().height() + 1.2 * padding};
}

double distance(QPointF p, const QLineF& line) {
    const QPointF along = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double t =
        squared == 0 ? 0 : std::clamp(QPointF::dotProduct(p - line.p1(), along) / squared, 0.0, 1.0);
    return QLineF(p, line.p1() + along * t).length();
}

/// Where the line from a box's middle to a point leaves the box.
QPointF edgeTowards(const QRectF& box, QPointF target) {
    const QPointF way = target - box.center();
    const double across = std::abs(way.x()) / (box.width() / 2);
    const double down = std::abs(way.y()) / (box.height() / 2);
    const double most = std::max(across, down);
    return most <= 1 ? target : box.center() + way / most;
}

void set(AnnotationShape& shape, const ArrowShape& arrow, const Viewport& viewport) {
    shape.arrow = true;
    shape.line = QLineF(viewport.toScreen(arrow.tail), viewport.toScreen(arrow.tip));
    shape.text = TextBlock(arrow.text, {});
    shape.plate = plateFor(shape.text);
    // Beyond the tail, so that the words do not lie on the shaft.
    const double length = std::max(shape.line.length(), 1.0);
    const QPointF away = (shape.line.p1() - shape.line.p2()) / length;
    const QPointF half(shape.plate.width() / 2 + 4, shape.plate.height() / 2 + 4);
    shape.plate.moveCenter(shape.line.p1() + QPointF(away.x() * half.x(), away.y() * half.y()));
    shape.handles = {{AnnotationPart::Tip, shape.line.p2()}, {AnnotationPart::Tail, shape.line.p1()}};
}

void set(AnnotationShape& shape, const TextShape& words, const Viewport& viewport) {
    shape.text = TextBlock(words.text, {13, 320, false});
    shape.plate = plateFor(shape.text);
    shape.plate.moveTopLeft(viewport.toScreen(words.at));
}

void set(AnnotationShape& shape, const CalloutShape& callout, const Viewport& viewport) {
    const QPointF target = viewport.toScreen(callout.target);
    shape.callout = true;
    shape.text = TextBlock(callout.text, {12, 240, true});
    shape.plate = plateFor(shape.text);
    if (shape.plate.isNull()) shape.plate = QRectF(0, 0, 40, 22); // an empty box can still be seen and moved
    shape.plate.moveCenter(target + callout.offset);
    shape.line = QLineF(edgeTowards(shape.plate, target), target);
    shape.handles = {{AnnotationPart::Target, target}};
}

} // namespace

AnnotationShape AnnotationShape::of(const Annotation& annotation, const Viewport& viewport) {
    AnnotationShape shape;
    shape.id = annotation.id;
    std::visit([&](const auto& drawn) { set(shape, drawn, viewport); }, annotation.shape);
    return shape;
}

std::optional<AnnotationPart> AnnotationShape::partAt(QPointF screen) const {
    const auto handle = std::find_if(handles.begin(), handles.end(), [&](const Handle& h) {
        return QLineF(h.at, screen).length() <= handReach;
    });
    if (handle != handles.end() && !(callout && plate.contains(screen))) return handle->part;
    if (plate.contains(screen)) return AnnotationPart::Body;
    if (!line.isNull() && distance(screen, line) <= lineReach) return AnnotationPart::Body;
    return std::nullopt;
}

QPolygonF AnnotationShape::head() const {
    // In proportion to the arrow, within what is seen and what looks like a head.
    const double length = std::clamp(line.length() * 0.16, 9.0, 22.0);
    const QPointF along = (line.p2() - line.p1()) / std::max(line.length(), 1.0);
    const QPointF across(-along.y(), along.x());
    const QPointF base = line.p2() - along * length;
    return QPolygonF({line.p2(), base + across * length * 0.42, base - across * length * 0.42});
}

QLineF AnnotationShape::shaft() const {
    const QPolygonF triangle = head();
    return {line.p1(), (triangle[1] + triangle[2]) / 2};
}

} // namespace atlas
