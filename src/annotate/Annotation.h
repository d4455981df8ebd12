#pragma once

#include "core/Place.h"

#include <QPointF>
#include <QString>

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace atlas {

using AnnotationId = quint64;

/// From `tail` to `tip`, both on the ground.
struct ArrowShape {
    GeoPoint tail;
    GeoPoint tip;
    QString text; ///< beside the tail; may be empty
    bool operator==(const ArrowShape&) const = default;
};

/// Words whose top left corner lies at a point.
struct TextShape {
    GeoPoint at;
    QString text;
    bool operator==(const TextShape&) const = default;
};

/// A box with a pointer to a point, tied to an event where `eventId` is set.
struct CalloutShape {
    GeoPoint target;
    QPointF
        offset; ///< of the box's centre from the target, logical pixels: it keeps its distance at every zoom
    QString text;
    QString eventId;
    bool operator==(const CalloutShape&) const = default;
};

/// Something the user drew on the map. A value.
struct Annotation {
    AnnotationId id = 0;
    std::variant<ArrowShape, TextShape, CalloutShape> shape;

    [[nodiscard]] const QString& text() const;
    void setText(const QString& text);
    bool operator==(const Annotation&) const = default;
};

using AnnotationList = std::vector<Annotation>;

} // namespace atlas
