#pragma once

#include "annotate/Annotation.h"
#include "geo/Viewport.h"
#include "render/HitTester.h"
#include "render/TextBlock.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace atlas {

/// An annotation as it stands on a screen, in logical pixels: what is drawn is what is hit.
struct AnnotationShape {
    /// A point that can be taken hold of.
    struct Handle {
        AnnotationPart part;
        QPointF at;
    };

    AnnotationId id = 0;
    QLineF line;          ///< an arrow's shaft, from tail to tip, or a callout's pointer, from box to target
    bool arrow = false;   ///< the line ends in a head
    bool callout = false; ///< the text stands in a bordered box
    QRectF plate;         ///< under the text; null when there is none
    TextBlock text;
    std::vector<Handle> handles;

    [[nodiscard]] static AnnotationShape of(const Annotation& annotation, const Viewport& viewport);

    /// The part under a point, or nothing.
    [[nodiscard]] std::optional<AnnotationPart> partAt(QPointF screen) const;
    /// The triangle at an arrow's tip.
    [[nodiscard]] QPolygonF head() const;
    /// An arrow's line up to its head, so that the tip stays sharp.
    [[nodiscard]] QLineF shaft() const;

    [[nodiscard]] QPointF textCorner() const { return plate.topLeft() + QPointF(padding, padding * 0.6); }

    static constexpr double padding = 8; ///< logical pixels between a plate's edge and its text
    static constexpr double handleRadius = 4.5;
};

} // namespace atlas
