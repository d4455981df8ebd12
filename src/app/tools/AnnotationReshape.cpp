#include "app/tools/AnnotationReshape.h"

#include "render/annotations/AnnotationShape.h"

#include <QCoreApplication>

namespace atlas {

namespace {

GeoPoint shifted(GeoPoint point, const Viewport& viewport, QPointF by) {
    return viewport.toGeo(viewport.toScreen(point) + by);
}

void move(ArrowShape& arrow, AnnotationPart part, const Viewport& viewport, QPointF by) {
    if (part != AnnotationPart::Tip) arrow.tail = shifted(arrow.tail, viewport, by);
    if (part != AnnotationPart::Tail) arrow.tip = shifted(arrow.tip, viewport, by);
}

void move(TextShape& text, AnnotationPart, const Viewport& viewport, QPointF by) {
    text.at = shifted(text.at, viewport, by);
}

void move(CalloutShape& callout, AnnotationPart part, const Viewport& viewport, QPointF by) {
    if (part != AnnotationPart::Target) {
        callout.offset += by;
        return;
    }
    callout.target = shifted(callout.target, viewport, by);
    callout.offset -= by; // the box stays where it is
    callout.eventId.clear();
}

} // namespace

Annotation moved(Annotation annotation, AnnotationPart part, const Viewport& viewport, QPointF by) {
    std::visit([&](auto& shape) { move(shape, part, viewport, by); }, annotation.shape);
    return annotation;
}

QPointF textAnchor(const Annotation& annotation, const Viewport& viewport) {
    const AnnotationShape shape = AnnotationShape::of(annotation, viewport);
    return shape.plate.isNull() ? shape.line.p1() : shape.plate.topLeft();
}

CalloutShape calloutFor(const Event& event) {
    QString text = eventTitle(event) + QLatin1Char('\n') + formatSpan(event.when, event.where.zone);
    if (const auto killed = event.killedAcrossClaims()) {
        text += QStringLiteral(" · ");
        text += QCoreApplication::translate("AnnotationReshape", "%1 killed").arg(formatRange(killed));
    }
    return {event.where.point.value_or(GeoPoint{}), calloutOffset, text, event.id};
}

} // namespace atlas
