#include "core/DataStore.h"

#include <atomic>

namespace atlas {

std::shared_ptr<const EventSnapshot>
EventSnapshot::build(const std::vector<std::shared_ptr<const Loaded>>& loaded) {
    static std::atomic<quint64> revisions{0};
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->revision = ++revisions;
    for (const auto& file : loaded) {
        snapshot->files.push_back(file->file);
        snapshot->details.insert(snapshot->details.end(), file->events.begin(), file->events.end());
    }
    snapshot->table = EventTable::build(snapshot->details);
    snapshot->index = EventIndex(snapshot->table);
    return snapshot;
}

DataStore::DataStore(QObject* parent)
    : QObject(parent), events_(EventSnapshot::build({})), atlas_(std::make_shared<AtlasSnapshot>()) {}

void DataStore::setAtlas(std::shared_ptr<const AtlasSnapshot> atlas) {
    atlas_ = std::move(atlas);
    Q_EMIT atlasChanged();
}

void DataStore::setEvents(std::vector<std::shared_ptr<const Loaded>> loaded,
                          std::shared_ptr<const EventSnapshot> events) {
    loaded_ = std::move(loaded);
    events_ = std::move(events);
    Q_EMIT eventsChanged();
}

} // namespace atlas
