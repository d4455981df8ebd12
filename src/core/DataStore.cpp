#include "core/DataStore.h"

#include "core/EventCodec.h"

#include <algorithm>
#include <atomic>

namespace atlas {

namespace {

/// One list of sources for all files.
class SourceList {
  public:
    explicit SourceList(std::vector<QString>& all) : all_(all) {
        for (std::size_t i = 0; i < all_.size(); ++i)
            ids_.insert(all_[i], static_cast<std::uint16_t>(i));
    }

    /// Where each source of a file stands in the list.
    std::vector<std::uint16_t> places(const std::vector<QString>& sources) {
        std::vector<std::uint16_t> places;
        for (const QString& source : sources) {
            auto known = ids_.find(source);
            if (known == ids_.end() && all_.size() <= EventCollection::mostSources) {
                known = ids_.insert(source, static_cast<std::uint16_t>(all_.size()));
                all_.push_back(source);
            }
            places.push_back(known == ids_.end() ? EventCollection::mostSources : *known);
        }
        return places;
    }

  private:
    std::vector<QString>& all_;
    QHash<QString, std::uint16_t> ids_;
};

} // namespace

std::uint32_t Loaded::nextSerial() noexcept {
    static std::atomic<std::uint32_t> serials{EventKey::made};
    return ++serials;
}

std::shared_ptr<const EventSnapshot>
EventSnapshot::build(const std::vector<std::shared_ptr<const Loaded>>& loaded,
                     std::shared_ptr<const EventChanges> changes) {
    static std::atomic<quint64> revisions{0};
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->revision = ++revisions;
    snapshot->changes_ = changes ? std::move(changes) : std::make_shared<const EventChanges>();
    std::vector<EventRecord> records;
    snapshot->takeRead(loaded, records);
    snapshot->takeMade(records);
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

void EventSnapshot::takeRead(const std::vector<std::shared_ptr<const Loaded>>& loaded,
                             std::vector<EventRecord>& records) {
    SourceList list(sources);
    for (const auto& file : loaded) {
        files.push_back(file->file);
        texts_.push_back({readRows_, file});
        const auto places = list.places(file->events.sources());
        records.reserve(records.size() + file->events.size());
        for (EventRecord record : file->events.records()) {
            record.row += static_cast<std::uint32_t>(readRows_);
            record.source = places[record.source];
            records.push_back(record);
        }
        readRows_ += file->events.size();
    }
}

/// Changed events in the place of those that were read, and new ones at the end.
void EventSnapshot::takeMade(std::vector<EventRecord>& records) {
    SourceList list(sources);
    std::vector<bool> gone(records.size());
    for (const auto& [key, event] : changes_->all()) {
        auto row = rowOf(key);
        if (!row && key.file != EventKey::made) continue;
        if (!row) {
            row = static_cast<std::uint32_t>(readRows_ + made_.size());
            made_.push_back(key);
        }
        if (!event) {
            gone[*row] = true;
            continue;
        }
        EventRecord record = recordOf(*event);
        record.row = *row;
        record.source = list.places({sourcesOf(*event)}).front();
        if (*row < gone.size())
            records[*row] = record;
        else
            records.push_back(record);
    }
    std::erase_if(records, [&](const EventRecord& r) { return r.row < gone.size() && gone[r.row]; });
}

std::optional<std::uint32_t> EventSnapshot::rowOf(EventKey key) const {
    if (key.file == EventKey::made) {
        const auto found = std::lower_bound(made_.begin(), made_.end(), key);
        if (found == made_.end() || *found != key) return std::nullopt;
        return static_cast<std::uint32_t>(readRows_ + static_cast<std::size_t>(found - made_.begin()));
    }
    for (const Texts& texts : texts_)
        if (texts.loaded->serial == key.file && key.row < texts.loaded->events.size())
            return static_cast<std::uint32_t>(texts.firstRow + key.row);
    return std::nullopt;
}

EventKey EventSnapshot::keyOfRow(std::size_t row) const {
    if (row >= readRows_) return row - readRows_ < made_.size() ? made_[row - readRows_] : EventKey{};
    const auto after = std::upper_bound(texts_.begin(), texts_.end(), row,
                                        [](std::size_t r, const Texts& t) { return r < t.firstRow; });
    const Texts& texts = *std::prev(after);
    return {texts.loaded->serial, static_cast<std::uint32_t>(row - texts.firstRow)};
}

std::optional<std::uint32_t> EventSnapshot::find(EventKey key) const {
    const auto row = rowOf(key);
    if (!row) return std::nullopt;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table.row(i) == *row) return static_cast<std::uint32_t>(i);
    return std::nullopt;
}

Event EventSnapshot::eventOfRow(std::size_t row) const {
    if (texts_.empty() && made_.empty()) return {}; // a table alone, as benchmarks make it
    const EventKey key = keyOfRow(row);
    if (const auto changed = changes_->find(key)) return *changed ? **changed : Event{};
    const auto after = std::upper_bound(texts_.begin(), texts_.end(), row,
                                        [](std::size_t r, const Texts& t) { return r < t.firstRow; });
    if (after == texts_.begin()) return {};
    const Texts& texts = *std::prev(after);
    return texts.loaded->events.event(row - texts.firstRow);
}

void EventSnapshot::visitTexts(std::span<const std::uint32_t> rows, const EventDetails::Visit& visit) const {
    auto left = rows.begin();
    for (const auto& file : texts_) {
        const std::size_t firstRow = file.firstRow;
        const std::size_t endRow = firstRow + file.loaded->events.size();
        std::vector<std::uint32_t> ofFile;
        for (; left != rows.end() && *left < endRow; ++left)
            ofFile.push_back(static_cast<std::uint32_t>(*left - firstRow));
        file.loaded->events.details()->visit(ofFile, [&](std::uint32_t row, QByteArrayView bytes) {
            const auto ofAll = static_cast<std::uint32_t>(row + firstRow);
            const auto changed =
                changes_->empty() ? std::nullopt : changes_->find({file.loaded->serial, row});
            if (changed && *changed)
                visit(ofAll, encode(**changed));
            else
                visit(ofAll, bytes);
        });
    }
    for (; left != rows.end(); ++left) {
        const auto made = changes_->find(keyOfRow(*left));
        visit(*left, made && *made ? encode(**made) : QByteArray()); // a table alone has no texts
    }
}

void EventSnapshot::visitEvents(std::span<const std::uint32_t> rows,
                                const std::function<void(std::uint32_t, Event)>& visit) const {
    visitTexts(rows, [&](std::uint32_t row, QByteArrayView bytes) {
        Event event = decodeEvent(bytes);
        if (row < readRows_) {
            const EventKey key = keyOfRow(row);
            const auto after = std::upper_bound(texts_.begin(), texts_.end(), row,
                                                [](std::size_t r, const Texts& t) { return r < t.firstRow; });
            // A changed event holds the number of its rows itself.
            if (!changes_->find(key))
                event.identicalRows += std::prev(after)->loaded->events.copies().value(key.row);
        }
        visit(row, std::move(event));
    });
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
