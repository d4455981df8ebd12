#include "edit/ChangeAnnotation.h"

namespace atlas {

namespace {

constexpr int commandId = 1; // QUndoStack only tries to merge commands of the same id

} // namespace

ChangeAnnotation::ChangeAnnotation(AnnotationStore& store, Annotation before, Annotation after,
                                   const QString& label, int gesture)
    : QUndoCommand(label)
    , store_(store)
    , before_(std::move(before))
    , after_(std::move(after))
    , gesture_(gesture) {}

void ChangeAnnotation::redo() {
    store_.replace(after_);
}

void ChangeAnnotation::undo() {
    store_.replace(before_);
}

int ChangeAnnotation::id() const {
    return commandId;
}

bool ChangeAnnotation::mergeWith(const QUndoCommand* next) {
    const auto* change = dynamic_cast<const ChangeAnnotation*>(next);
    if (!change || gesture_ == 0 || change->gesture_ != gesture_ || change->after_.id != after_.id)
        return false;
    after_ = change->after_;
    setObsolete(after_ == before_); // dragged back to where it was: nothing to undo
    return true;
}

} // namespace atlas
