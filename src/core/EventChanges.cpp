#include "core/EventChanges.h"

namespace atlas {

std::optional<std::shared_ptr<const Event>> EventChanges::find(EventKey key) const {
    const auto found = events_.find(key);
    if (found == events_.end()) return std::nullopt;
    return found->second;
}

void EventChanges::put(EventKey key, Event event) {
    events_[key] = std::make_shared<const Event>(std::move(event));
}

void EventChanges::remove(EventKey key) {
    if (key.file == EventKey::made)
        events_.erase(key); // nothing was read that would have to be hidden
    else
        events_[key] = nullptr;
}

void EventChanges::forget(EventKey key) {
    events_.erase(key);
}

} // namespace atlas
