#pragma once

#include "annotate/Annotation.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace atlas {

/// The event and the annotation that the user has taken hold of. GUI thread.
class Selection : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// A table index of the store's current events.
    [[nodiscard]] std::optional<std::uint32_t> event() const noexcept { return event_; }

    [[nodiscard]] std::optional<AnnotationId> annotation() const noexcept { return annotation_; }

    void chooseEvent(std::optional<std::uint32_t> tableIndex);
    void chooseAnnotation(std::optional<AnnotationId> id);
    /// Lets go of the annotation, or of the event when there is none: what Esc does.
    void release();

  Q_SIGNALS:
    void eventChanged();
    void annotationChanged();

  private:
    std::optional<std::uint32_t> event_;
    std::optional<AnnotationId> annotation_;
};

} // namespace atlas
