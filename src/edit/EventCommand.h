#pragma once

#include "core/EventBook.h"

#include <QUndoCommand>

namespace atlas {

/// A change to events: what they are before and after it. Each thing a user can do is a class of its own that
/// works these out once, in its constructor; without a difference there is not even a step to undo. Doing and
/// undoing are both written into the book's list of changes. The book must outlive the undo stack.
class EventCommand : public QUndoCommand {
  public:
    void redo() override;
    void undo() override;

  protected:
    /// `text` is what the user reads after "Undo": "Join events".
    EventCommand(EventBook& book, const QString& text);

    /// To be called by constructors alone: `event` (nothing: none) will stand for the key.
    void change(EventKey key, std::optional<Event> event);

    [[nodiscard]] const EventBook& book() const noexcept { return book_; }

    [[nodiscard]] EventKey nextKey() noexcept { return book_.nextKey(); }

  private:
    [[nodiscard]] QStringList ids() const;

    EventBook& book_;
    std::vector<EventStep> before_;
    std::vector<EventStep> after_;
};

/// An id for an event that no file brought, which no other event in the world has.
[[nodiscard]] QString newEventId();

} // namespace atlas
