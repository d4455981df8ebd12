#include "edit/DeleteEvent.h"

#include <QCoreApplication>

namespace atlas {

DeleteEvent::DeleteEvent(EventBook& book, EventKey key)
    : EventCommand(book, QCoreApplication::translate("atlas::DeleteEvent", "Delete event")) {
    change(key, std::nullopt);
}

} // namespace atlas
