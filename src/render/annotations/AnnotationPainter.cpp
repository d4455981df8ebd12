#include "render/annotations/AnnotationPainter.h"

#include "render/Palette.h"
#include "render/annotations/AnnotationShape.h"

namespace atlas {
namespace {

constexpr double arrowWidth = 2.2; // logical pixels
constexpr double casing = 1.8;     // white around dark lines: they cross every colour of the map

QColor white(int alpha) {
    return {255, 255, 255, alpha};
}

void drawArrow(QPainter& painter, const AnnotationShape& shape) {
    const QPolygonF head = shape.head();
    painter.setPen(QPen(white(230), arrowWidth + 2 * casing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(shape.shaft());
    painter.setPen(QPen(white(230), 2 * casing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(head);
    painter.setPen(QPen(QColor::fromRgb(ink::text), arrowWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(shape.shaft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(ink::text));
    painter.drawPolygon(head);
}

void drawPointer(QPainter& painter, const AnnotationShape& shape) {
    if (shape.plate.contains(shape.line.p2())) return;
    painter.setPen(QPen(white(210), 1.3 + 2 * casing, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(shape.line);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(shape.line);
}

void drawPlate(QPainter& painter, const AnnotationShape& shape) {
    if (shape.plate.isNull()) return;
    painter.setPen(shape.callout ? QPen(QColor::fromRgb(ink::text), 1) : QPen(Qt::NoPen));
    painter.setBrush(shape.callout ? white(255)
                                   : QColor(251, 250, 248, 225)); // a text's: paper, let through a little
    painter.drawRoundedRect(shape.plate, 4, 4);
    shape.text.draw(painter, shape.textCorner(), ink::text);
}

void drawHandles(QPainter& painter, const AnnotationShape& shape) {
    QPen dashes(QColor::fromRgb(ink::accent), 1.2);
    dashes.setDashPattern({3, 2});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashes);
    if (!shape.plate.isNull()) painter.drawRoundedRect(shape.plate.adjusted(-3, -3, 3, 3), 5, 5);
    painter.setPen(QPen(QColor::fromRgb(ink::accent), 1.6));
    painter.setBrush(Qt::white);
    for (const auto& handle : shape.handles)
        painter.drawEllipse(handle.at, AnnotationShape::handleRadius, AnnotationShape::handleRadius);
}

void draw(QPainter& painter, const AnnotationShape& shape) {
    painter.setBrush(Qt::NoBrush);
    if (shape.arrow) drawArrow(painter, shape);
    if (shape.callout) drawPointer(painter, shape);
    drawPlate(painter, shape);
}

} // namespace

void AnnotationPainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FrameRequest& request = frame.request;
    key << std::shared_ptr<const void>(request.annotations) << request.annotationsRevision
        << request.selectedAnnotation.has_value() << request.selectedAnnotation.value_or(0);
}

void AnnotationPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    if (!frame.request.annotations) return;
    for (const Annotation& annotation : *frame.request.annotations) {
        if (stop.stop_requested()) return;
        const AnnotationShape shape = AnnotationShape::of(annotation, frame.request.viewport);
        draw(painter, shape);
        if (annotation.id == frame.request.selectedAnnotation) drawHandles(painter, shape);
    }
}

} // namespace atlas
