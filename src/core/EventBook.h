#pragma once

#include "core/DataStore.h"

#include <QDateTime>
#include <QObject>

namespace atlas {

/// One line of the list of changes that a project keeps. Never taken back: an undone change is one line more.
struct ChangeNote {
    QDateTime at;       ///< UTC
    QString what;       ///< "Join 2 events", in the language of the user who did it
    QStringList events; ///< ids of those it touched
};

/// The events of a project as the user may change them: what was read, what was changed upon it, and the list
/// of changes. Changed only through the commands in edit. GUI thread; what it hands out may go anywhere.
class EventBook : public QObject {
    Q_OBJECT
  public:
    explicit EventBook(QObject* parent = nullptr);

    /// The files that the events come from. Changes to events of files that are gone are forgotten.
    void setLoaded(std::vector<std::shared_ptr<const Loaded>> loaded);

    [[nodiscard]] const std::vector<std::shared_ptr<const Loaded>>& loaded() const { return loaded_; }

    /// Another project: its files, nothing changed yet, and the list of changes it brings along.
    void open(std::vector<std::shared_ptr<const Loaded>> loaded, std::vector<ChangeNote> notes);

    /// The event as it is now; nothing where there is none of this key, or not any more.
    [[nodiscard]] std::optional<Event> event(EventKey key) const;

    /// A key that was never used before, for an event that no file brought.
    [[nodiscard]] EventKey nextKey() noexcept { return {EventKey::made, ++lastMade_}; }

    void put(EventKey key, Event event);
    void remove(EventKey key);
    /// Adds to the list of changes, dated now.
    void note(const QString& what, const QStringList& events);

    [[nodiscard]] std::shared_ptr<const EventChanges> changes() const { return changes_; }

    [[nodiscard]] const std::vector<ChangeNote>& notes() const noexcept { return notes_; }

    /// Grows with each change, so that a save can say what it has saved.
    [[nodiscard]] quint64 revision() const noexcept { return revision_; }

  Q_SIGNALS:
    /// Some event is another one now. Sent once for each put() and remove(): who builds tables gathers them.
    void changed();

  private:
    void publish(const std::shared_ptr<EventChanges>& changes);

    std::vector<std::shared_ptr<const Loaded>> loaded_;
    std::shared_ptr<const EventChanges> changes_;
    std::vector<ChangeNote> notes_;
    std::uint32_t lastMade_ = 0;
    quint64 revision_ = 0;
};

} // namespace atlas
