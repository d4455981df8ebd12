#include "edit/DeleteClaim.h"

#include "edit/ClaimBasis.h"

#include <QCoreApplication>

namespace atlas {

DeleteClaim::DeleteClaim(EventBook& book, EventKey key, int position)
    : EventCommand(book, QCoreApplication::translate("atlas::DeleteClaim", "Delete claim")) {
    auto event = book.event(key);
    if (!event) return;
    settleClaims(*event);
    std::vector<int> kept;
    for (int i = 0; i < static_cast<int>(event->claims.size()); ++i)
        if (i != position) kept.push_back(i);
    if (keepClaims(*event, kept)) change(key, std::move(event));
}

} // namespace atlas
