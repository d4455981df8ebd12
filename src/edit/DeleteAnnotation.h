#pragma once

#include "annotate/AnnotationStore.h"

#include <QUndoCommand>

namespace atlas {

/// Takes an annotation off the map; undo puts it back at its place in the drawing order. Of an unknown id
/// nothing comes, not even a step to undo. The store must outlive the undo stack.
class DeleteAnnotation : public QUndoCommand {
  public:
    DeleteAnnotation(AnnotationStore& store, AnnotationId id);
    void redo() override;
    void undo() override;

  private:
    AnnotationStore& store_;
    Annotation annotation_;
    int position_ = -1;
};

} // namespace atlas
