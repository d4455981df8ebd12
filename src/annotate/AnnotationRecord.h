#pragma once

#include "annotate/Annotation.h"
#include "core/Project.h"

#include <optional>

namespace atlas {

/// As a project file holds it.
[[nodiscard]] ProjectAnnotation annotationRecord(const Annotation& annotation);

/// What is drawn; nothing where the shape has another name or too few points.
[[nodiscard]] std::optional<Annotation> annotationFrom(const ProjectAnnotation& record);

} // namespace atlas
