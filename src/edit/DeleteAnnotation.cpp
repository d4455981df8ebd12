#include "edit/DeleteAnnotation.h"

#include <QCoreApplication>

namespace atlas {

DeleteAnnotation::DeleteAnnotation(AnnotationStore& store, AnnotationId id)
    : QUndoCommand(QCoreApplication::translate("DeleteAnnotation", "Delete annotation")), store_(store) {
    if (const Annotation* found = store.find(id))
        annotation_ = *found;
    else
        setObsolete(true);
}

void DeleteAnnotation::redo() {
    position_ = store_.remove(annotation_.id);
}

void DeleteAnnotation::undo() {
    if (position_ >= 0) store_.insert(annotation_, position_);
}

} // namespace atlas
