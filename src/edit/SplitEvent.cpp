#include "edit/SplitEvent.h"

#include "edit/ClaimBasis.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

SplitEvent::SplitEvent(EventBook& book, EventKey key, const std::vector<int>& claims)
    : EventCommand(book, QCoreApplication::translate("atlas::SplitEvent", "Split event")) {
    auto rest = book.event(key);
    if (!rest) return;
    settleClaims(*rest);
    Event part = *rest;
    std::vector<int> others;
    for (int i = 0; i < static_cast<int>(rest->claims.size()); ++i)
        if (std::find(claims.begin(), claims.end(), i) == claims.end()) others.push_back(i);
    if (!keepClaims(part, claims) || !keepClaims(*rest, others)) return;
    restAllOn(part, 0);
    part.dataset = part.claims.front().dataset;
    const QString record = part.claims.front().record;
    part.id = record.isEmpty() || record == rest->id ? newEventId() : record;
    part.headline.clear();
    part.identicalRows = 1;
    change(key, std::move(rest));
    change(nextKey(), std::move(part));
}

} // namespace atlas
