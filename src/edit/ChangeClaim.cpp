#include "edit/ChangeClaim.h"

#include "edit/ClaimBasis.h"

#include <QCoreApplication>

namespace atlas {

ChangeClaim::ChangeClaim(EventBook& book, EventKey key, int position, Claim claim)
    : EventCommand(book, QCoreApplication::translate("atlas::ChangeClaim", "Change claim")) {
    auto event = book.event(key);
    if (!event || position < 0 || position >= static_cast<int>(event->claims.size())) return;
    settleClaims(*event); // what other claims left to the event must not follow
    event->claims[static_cast<std::size_t>(position)] = std::move(claim);
    followClaims(*event);
    change(key, std::move(event));
}

} // namespace atlas
