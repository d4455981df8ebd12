#pragma once

#include "render/FrameRequest.h"
#include "render/events/EventLayout.h"

#include <optional>
#include <vector>

namespace atlas {

/// A part of an annotation that can be taken hold of.
enum class AnnotationPart : std::uint8_t { Body, Tail, Tip, Target };

struct AnnotationHit {
    AnnotationId id = 0;
    AnnotationPart part = AnnotationPart::Body;
};

/// The events (table indices) whose glyph lies under a point of the screen (logical pixels), nearest first,
/// then in time order; empty when none. Uses the same layout as the painter, so what is seen is what is hit.
[[nodiscard]] std::vector<std::uint32_t> eventsAt(const FrameRequest& request, QPointF screen);

/// The circle of a crowd of events that lies under a point.
[[nodiscard]] std::optional<PlacedCluster> clusterAt(const FrameRequest& request, QPointF screen);

/// The topmost annotation under a point.
[[nodiscard]] std::optional<AnnotationHit> annotationAt(const FrameRequest& request, QPointF screen);

} // namespace atlas
