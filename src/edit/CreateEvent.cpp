#include "edit/CreateEvent.h"

#include <QCoreApplication>

namespace atlas {

CreateEvent::CreateEvent(EventBook& book, Event event)
    : EventCommand(book, QCoreApplication::translate("atlas::CreateEvent", "Create event")) {
    if (event.claims.empty()) return;
    if (event.id.isEmpty()) event.id = newEventId();
    change(nextKey(), std::move(event));
}

} // namespace atlas
