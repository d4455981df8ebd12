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

void EventBook::open(std::vector<std::shared_ptr<const Loaded>> loaded, std::vector<ChangeNote> notes,
                     std::set<KeptApart> keptApart) {
    loaded_ = std::move(loaded);
    changes_ = std::make_shared<EventChanges>();
    notes_ = std::move(notes);
    keptApart_ = std::move(keptApart);
}

std::optional<Event> EventBook::event(EventKey key) const {
    if (const auto changed = changes_->find(key)) return *changed ? std::optional(**changed) : std::nullopt;
    const auto file =
        std::find_if(loaded_.begin(), loaded_.end(), [key](const auto& l) { return l->serial == key.file; });
    if (file == loaded_.end() || key.row >= (*file)->events.size()) return std::nullopt;
    return (*file)->events.event(key.row);
}

void EventBook::apply(const std::vector<EventStep>& steps) {
    auto changes = std::make_shared<EventChanges>(*changes_);
    for (const EventStep& step : steps) {
        if (step.event)
            changes->put(step.key, *step.event);
        else
            changes->remove(step.key);
    }
    changes_ = std::move(changes);
    ++revision_;
    Q_EMIT changed();
}

void EventBook::note(const QString& what, const QStringList& events) {
    notes_.push_back({QDateTime::currentDateTimeUtc(), what, events});
}

void EventBook::keepApart(const KeptApart& pair, bool apart) {
    if (apart)
        keptApart_.insert(pair);
    else
        keptApart_.erase(pair);
    ++revision_;
    Q_EMIT keptApartChanged();
}

} // namespace atlas
