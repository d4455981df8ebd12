#pragma once

#include "annotate/AnnotationStore.h"

#include <QUndoCommand>

namespace atlas {

/// Puts an annotation on the map. The store must outlive the undo stack.
class AddAnnotation : public QUndoCommand {
  public:
    AddAnnotation(AnnotationStore& store, Annotation annotation);
    void redo() override;
    void undo() override;

  private:
    AnnotationStore& store_;
    Annotation annotation_;
};

} // namespace atlas
