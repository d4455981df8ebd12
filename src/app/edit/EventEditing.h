#pragma once

#include "core/EventBook.h"

#include <QObject>

class QUndoStack;
class QWidget;

namespace atlas {

class DuplicatesPanel;
class EventPanel;
class MapCanvas;

/// What the user wants done with events and their claims: asks what has to be asked and puts one command on
/// the undo stack. GUI thread.
class EventEditing : public QObject {
    Q_OBJECT
  public:
    /// All of them outlive it; `window` is the parent of its dialogs.
    EventEditing(EventBook& book, QUndoStack& undo, const MapCanvas& canvas, QWidget& window);

    /// Listens to these panels from now on, until they are gone.
    void attach(EventPanel& panel);
    void attach(DuplicatesPanel& panel);

    /// Asks for a new event and the claim that it rests on.
    void create();
    void edit(EventKey key);
    void addClaim(EventKey key);
    void editClaim(EventKey key, int position);
    void split(EventKey key);

    /// The next event that is chosen joins this one.
    void startJoin(EventKey key);
    /// An event was chosen. Whether it was taken for a join.
    bool choose(EventKey key);
    /// Whether there was a join to give up.
    bool giveUpJoin();
    /// One event of both, which keeps the first one's values.
    void join(EventKey kept, EventKey other);
    void keepApart(const QString& one, const QString& other);

  Q_SIGNALS:
    /// Two events are one, which stands for this key.
    void joined(atlas::EventKey kept);
    /// One line for the user.
    void said(const QString& line);

  private:
    EventBook& book_;
    QUndoStack& undo_;
    const MapCanvas& canvas_;
    QWidget& window_;
    std::optional<EventKey> joining_;
};

} // namespace atlas
