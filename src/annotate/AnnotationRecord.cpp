#include "annotate/AnnotationRecord.h"

#include <utility>

namespace atlas {
namespace {

const QString arrow = QStringLiteral("arrow");
const QString text = QStringLiteral("text");
const QString callout = QStringLiteral("callout");

void put(const ArrowShape& shape, ProjectAnnotation& record) {
    record.shape = arrow;
    record.points = {shape.tail, shape.tip};
}

void put(const TextShape& shape, ProjectAnnotation& record) {
    record.shape = text;
    record.points = {shape.at};
}

void put(const CalloutShape& shape, ProjectAnnotation& record) {
    record.shape = callout;
    record.points = {shape.target};
    record.offsetX = shape.offset.x();
    record.offsetY = shape.offset.y();
    record.eventId = shape.eventId;
}

} // namespace

ProjectAnnotation annotationRecord(const Annotation& annotation) {
    ProjectAnnotation record;
    record.id = annotation.id;
    record.text = annotation.text();
    std::visit([&](const auto& shape) { put(shape, record); }, annotation.shape);
    return record;
}

std::optional<Annotation> annotationFrom(const ProjectAnnotation& record) {
    const auto& points = record.points;
    if (record.shape == arrow && points.size() >= 2)
        return Annotation{record.id, ArrowShape{points[0], points[1], record.text}};
    if (record.shape == text && !points.empty())
        return Annotation{record.id, TextShape{points[0], record.text}};
    if (record.shape == callout && !points.empty())
        return Annotation{
            record.id,
            CalloutShape{points[0], {record.offsetX, record.offsetY}, record.text, record.eventId}};
    return std::nullopt;
}

} // namespace atlas
