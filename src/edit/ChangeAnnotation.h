#pragma once

#include "annotate/AnnotationStore.h"

#include <QUndoCommand>

namespace atlas {

/// Moves, reshapes or rewords an annotation: one value for another of the same id.
/// Consecutive moves of one drag merge into one step (same `gesture`, not 0). `label` is what the user reads
/// after "Undo": "Move arrow". The store must outlive the undo stack.
class ChangeAnnotation : public QUndoCommand {
  public:
    ChangeAnnotation(AnnotationStore& store, Annotation before, Annotation after, const QString& label,
                     int gesture = 0);
    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

  private:
    AnnotationStore& store_;
    Annotation before_;
    Annotation after_;
    int gesture_;
};

} // namespace atlas
