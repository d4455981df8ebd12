#include "edit/EventCommand.h"

#include <QCoreApplication>
#include <QUuid>

namespace atlas {

EventCommand::EventCommand(EventBook& book, const QString& text) : QUndoCommand(text), book_(book) {
    setObsolete(true); // until there is something to change
}

void EventCommand::change(EventKey key, std::optional<Event> event) {
    auto before = book_.event(key);
    if (before == event) return;
    before_.push_back({key, std::move(before)});
    after_.push_back({key, std::move(event)});
    setObsolete(false);
}

QStringList EventCommand::ids() const {
    QStringList ids;
    for (const auto* steps : {&before_, &after_})
        for (const EventStep& step : *steps)
            if (step.event && !ids.contains(step.event->id)) ids << step.event->id;
    return ids;
}

void EventCommand::redo() {
    if (after_.empty()) return;
    book_.note(text(), ids());
    book_.apply(after_);
}

void EventCommand::undo() {
    if (before_.empty()) return;
    book_.note(QCoreApplication::translate("atlas::EventCommand", "Undone: %1").arg(text()), ids());
    book_.apply(before_);
}

QString newEventId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace atlas
