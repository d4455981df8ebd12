#include "annotate/AnnotationStore.h"

#include <algorithm>

namespace atlas {

AnnotationStore::AnnotationStore(QObject* parent)
    : QObject(parent), list_(std::make_shared<const AnnotationList>()) {}

int AnnotationStore::positionOf(AnnotationId id) const {
    const auto found =
        std::find_if(list_->begin(), list_->end(), [id](const Annotation& a) { return a.id == id; });
    return found == list_->end() ? -1 : static_cast<int>(std::distance(list_->begin(), found));
}

const Annotation* AnnotationStore::find(AnnotationId id) const {
    const int position = positionOf(id);
    return position < 0 ? nullptr : &(*list_)[static_cast<std::size_t>(position)];
}

void AnnotationStore::open(AnnotationList annotations) {
    for (const Annotation& annotation : annotations)
        lastId_ = std::max(lastId_, annotation.id);
    publish(std::move(annotations));
}

void AnnotationStore::insert(Annotation annotation, int position) {
    AnnotationList next = *list_;
    const bool inside = position >= 0 && static_cast<std::size_t>(position) < next.size();
    lastId_ = std::max(lastId_, annotation.id);
    next.insert(inside ? next.begin() + position : next.end(), std::move(annotation));
    publish(std::move(next));
}

bool AnnotationStore::replace(const Annotation& annotation) {
    const int position = positionOf(annotation.id);
    if (position < 0) return false;
    AnnotationList next = *list_;
    next[static_cast<std::size_t>(position)] = annotation;
    publish(std::move(next));
    return true;
}

int AnnotationStore::remove(AnnotationId id) {
    const int position = positionOf(id);
    if (position < 0) return -1;
    AnnotationList next = *list_;
    next.erase(next.begin() + position);
    publish(std::move(next));
    return position;
}

void AnnotationStore::publish(AnnotationList next) {
    list_ = std::make_shared<const AnnotationList>(std::move(next));
    ++revision_;
    Q_EMIT changed();
}

} // namespace atlas
