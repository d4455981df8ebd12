#pragma once

#include "annotate/Annotation.h"

#include <QObject>

namespace atlas {

/// Owns the annotations in drawing order. Changed only through the commands in edit. GUI thread;
/// the list it hands out is immutable and may go anywhere.
class AnnotationStore : public QObject {
    Q_OBJECT
  public:
    explicit AnnotationStore(QObject* parent = nullptr);

    [[nodiscard]] std::shared_ptr<const AnnotationList> list() const { return list_; }

    /// Nullptr when there is none; valid until the next change.
    [[nodiscard]] const Annotation* find(AnnotationId id) const;

    [[nodiscard]] quint64 revision() const noexcept { return revision_; }

    /// An id that was never used before.
    [[nodiscard]] AnnotationId nextId() noexcept { return ++lastId_; }

    /// Another project's annotations in the place of all that are there.
    void open(AnnotationList annotations);
    /// Adds at `position` in drawing order (or at the end when negative or beyond it). Its id must not be in
    /// the list.
    void insert(Annotation annotation, int position = -1);
    /// Replaces the annotation of the same id; false when there is none.
    bool replace(const Annotation& annotation);
    /// The position it had, or -1 when there was none.
    int remove(AnnotationId id);

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] int positionOf(AnnotationId id) const;
    void publish(AnnotationList next);

    std::shared_ptr<const AnnotationList> list_;
    quint64 revision_ = 0;
    AnnotationId lastId_ = 0;
};

} // namespace atlas
