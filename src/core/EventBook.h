#pragma once

#include "core/DataStore.h"

#include <QDateTime>
#include <QObject>

#include <set>
#include <tuple>

namespace atlas {

/// One line of the list of changes that a project keeps. Never taken back: an undone change is one line more.
struct ChangeNote {
    QDateTime at;       ///< UTC
    QString what;       ///< "Join 2 events", in the language of the user who did it
    QStringList events; ///< ids of those it touched
};

/// One event becoming another: a step of a change.
struct EventStep {
    EventKey key;
    std::optional<Event> event; ///< nothing: it is gone
};

/// Two events that may be taken for one and that the user keeps apart, by Event::id, the smaller first.
struct KeptApart {
    QString a;
    QString b;

    [[nodiscard]] static KeptApart of(const QString& one, const QString& other) {
        return one < other ? KeptApart{one, other} : KeptApart{other, one};
    }

    bool operator==(const KeptApart&) const = default;

    bool operator<(const KeptApart& other) const { return std::tie(a, b) < std::tie(other.a, other.b); }
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

    /// Another project: its files, nothing changed yet, and what it brings along.
    void open(std::vector<std::shared_ptr<const Loaded>> loaded, std::vector<ChangeNote> notes,
              std::set<KeptApart> keptApart);

    /// The event as it is now; nothing where there is none of this key, or not any more.
    [[nodiscard]] std::optional<Event> event(EventKey key) const;

    /// A key that was never used before, for an event that no file brought.
    [[nodiscard]] EventKey nextKey() noexcept { return {EventKey::made, ++lastMade_}; }

    /// All of it at once, and one changed().
    void apply(const std::vector<EventStep>& steps);
    /// Adds to the list of changes, dated now.
    void note(const QString& what, const QStringList& events);
    /// Whether the two are known to be two; see KeptApart.
    void keepApart(const KeptApart& pair, bool apart);

    [[nodiscard]] const std::set<KeptApart>& keptApart() const noexcept { return keptApart_; }

    [[nodiscard]] std::shared_ptr<const EventChanges> changes() const { return changes_; }

    [[nodiscard]] const std::vector<ChangeNote>& notes() const noexcept { return notes_; }

    /// Grows with each change, so that a save can say what it has saved.
    [[nodiscard]] quint64 revision() const noexcept { return revision_; }

  Q_SIGNALS:
    /// Some event is another one now.
    void changed();
    void keptApartChanged();

  private:
    std::vector<std::shared_ptr<const Loaded>> loaded_;
    std::shared_ptr<const EventChanges> changes_;
    std::vector<ChangeNote> notes_;
    std::set<KeptApart> keptApart_;
    std::uint32_t lastMade_ = 0;
    quint64 revision_ = 0;
};

} // namespace atlas
