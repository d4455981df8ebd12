#include "core/EventBook.h"

#include <algorithm>

namespace atlas {

EventBook::EventBook(QObject* parent) : QObject(parent), changes_(std::make_shared<EventChanges>()) {}

void EventBook::setLoaded(std::vector<std::shared_ptr<const Loaded>> loaded) {
    loaded_ = std::move(loaded);
    const auto known = [this](std::uint32_t file) {
        return file == EventKey::made || std::any_of(loaded_.begin(), loaded_.end(), [file](const auto& l) {
                   return l->serial == file;
               });
    };
    auto kept = std::make_shared<EventChanges>();
    for (const auto& [key, event] : changes_->all()) {
        if (!known(key.file)) continue;
        if (event)
            kept->put(key, *event);
        else
            kept->remove(key);
    }
    changes_ = std::move(kept);
}

void EventBook::open(std::vector<std::shared_ptr<const Loaded>> loaded, std::vector<ChangeNote> notes) {
    loaded_ = std::move(loaded);
    changes_ = std::make_shared<EventChanges>();
    notes_ = std::move(notes);
}

std::optional<Event> EventBook::event(EventKey key) const {
    if (const auto changed = changes_->find(key)) return *changed ? std::optional(**changed) : std::nullopt;
    const auto file =
        std::find_if(loaded_.begin(), loaded_.end(), [key](const auto& l) { return l->serial == key.file; });
    if (file == loaded_.end() || key.row >= (*file)->events.size()) return std::nullopt;
    return (*file)->events.event(key.row);
}

void EventBook::put(EventKey key, Event event) {
    auto changes = std::make_shared<EventChanges>(*changes_);
    changes->put(key, std::move(event));
    publish(changes);
}

void EventBook::remove(EventKey key) {
    auto changes = std::make_shared<EventChanges>(*changes_);
    changes->remove(key);
    publish(changes);
}

void EventBook::note(const QString& what, const QStringList& events) {
    notes_.push_back({QDateTime::currentDateTimeUtc(), what, events});
}

void EventBook::publish(const std::shared_ptr<EventChanges>& changes) {
    changes_ = changes;
    ++revision_;
    Q_EMIT changed();
}

} // namespace atlas
