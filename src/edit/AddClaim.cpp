#include "edit/AddClaim.h"

#include <QCoreApplication>

namespace atlas {

AddClaim::AddClaim(EventBook& book, EventKey key, Claim claim)
    : EventCommand(book, QCoreApplication::translate("atlas::AddClaim", "Add claim")) {
    auto event = book.event(key);
    if (!event) return;
    event->claims.push_back(std::move(claim));
    change(key, std::move(event));
}

} // namespace atlas
