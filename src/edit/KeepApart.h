#pragma once

#include "core/EventBook.h"

#include <QUndoCommand>

namespace atlas {

/// Two events that may be taken for one are two: they are not proposed again. The book must outlive the undo
/// stack.
class KeepApart : public QUndoCommand {
  public:
    /// By Event::id.
    KeepApart(EventBook& book, const QString& one, const QString& other);
    void redo() override;
    void undo() override;

  private:
    EventBook& book_;
    KeptApart pair_;
};

} // namespace atlas
