#include "app/Selection.h"

namespace atlas {

void Selection::chooseEvent(std::optional<std::uint32_t> tableIndex) {
    if (event_ == tableIndex) return;
    event_ = tableIndex;
    Q_EMIT eventChanged();
}

void Selection::chooseAnnotation(std::optional<AnnotationId> id) {
    if (annotation_ == id) return;
    annotation_ = id;
    Q_EMIT annotationChanged();
}

void Selection::release() {
    if (annotation_)
        chooseAnnotation(std::nullopt);
    else
        chooseEvent(std::nullopt);
}

} // namespace atlas
