#include "edit/JoinEvents.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {
namespace {

void takeIn(Event& whole, const Event& part) {
    whole.claims.insert(whole.claims.end(), part.claims.begin(), part.claims.end());
    whole.tags += part.tags;
    whole.tags.removeDuplicates();
    if (part.notes.isEmpty() || part.notes == whole.notes) return;
    whole.notes = whole.notes.isEmpty() ? part.notes : whole.notes + u'\n' + part.notes;
}

} // namespace

JoinEvents::JoinEvents(EventBook& book, const std::vector<EventKey>& keys)
    : EventCommand(book, QCoreApplication::translate("atlas::JoinEvents", "Join events")) {
    std::optional<Event> whole;
    std::vector<EventKey> parts;
    for (const EventKey key : keys) {
        auto part = book.event(key);
        if (!part || std::find(parts.begin(), parts.end(), key) != parts.end()) continue;
        parts.push_back(key);
        settleClaims(*part);
        if (!whole)
            whole = std::move(part);
        else
            takeIn(*whole, *part);
    }
    if (parts.size() < 2) return;
    change(parts.front(), std::move(whole));
    for (auto part = std::next(parts.begin()); part != parts.end(); ++part)
        change(*part, std::nullopt);
}

} // namespace atlas
