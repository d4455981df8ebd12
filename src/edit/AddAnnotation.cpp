#include "edit/AddAnnotation.h"

#include <QCoreApplication>

namespace atlas {

AddAnnotation::AddAnnotation(AnnotationStore& store, Annotation annotation)
    : QUndoCommand(QCoreApplication::translate("AddAnnotation", "Add annotation"))
    , store_(store)
    , annotation_(std::move(annotation)) {}

void AddAnnotation::redo() {
    store_.insert(annotation_);
}

void AddAnnotation::undo() {
    store_.remove(annotation_.id);
}

} // namespace atlas
