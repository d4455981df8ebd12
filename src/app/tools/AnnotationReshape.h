#pragma once

#include "geo/Viewport.h"
#include "render/HitTester.h"

#include <QPointF>
#include <QRectF>

namespace atlas {

/// Where a new callout's box stands from its target: up and to the right, clear of the largest glyph.
inline constexpr QPointF calloutOffset(90, -80);

/// `annotation` with one part moved by so many logical pixels of the screen; Body moves all of it, except for
/// a callout, whose pointer stays on its target. A callout whose target is moved lets go of its event.
[[nodiscard]] Annotation moved(Annotation annotation, AnnotationPart part, const Viewport& viewport,
                               QPointF by);

/// Where an editor of an annotation's words opens: the top left corner of the words, or an arrow's tail
/// before it has any.
[[nodiscard]] QPointF textAnchor(const Annotation& annotation, const Viewport& viewport);

/// A callout for an event: title, date and killed as its claims give them. Its box stands above the place.
/// The event must be mappable.
[[nodiscard]] CalloutShape calloutFor(const Event& event);

} // namespace atlas
