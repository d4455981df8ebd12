#include "core/DataStore.h"

#include <algorithm>
#include <atomic>

namespace atlas {

namespace {

/// One list of sources for all files.
class SourceList {
  public:
    explicit SourceList(std::vector<QString>& all) : all_(all) {}

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

std::shared_ptr<const EventSnapshot>
EventSnapshot::build(const std::vector<std::shared_ptr<const Loaded>>& loaded) {
    static std::atomic<quint64> revisions{0};
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->revision = ++revisions;
    SourceList list(snapshot->sources);
    std::vector<EventRecord> records;
    for (const auto& file : loaded) {
        snapshot->files.push_back(file->file);
        snapshot->texts_.push_back({records.size(), file->events.details()});
        const auto firstRow = static_cast<std::uint32_t>(records.size());
        const auto sources = list.places(file->events.sources());
        records.reserve(records.size() + file->events.size());
        for (EventRecord record : file->events.records()) {
            record.row += firstRow;
            record.source = sources[record.source];
            records.push_back(record);
        }
    }
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

Event EventSnapshot::eventOfRow(std::size_t row) const {
    if (texts_.empty()) return {}; // a table alone, as benchmarks make it
    const auto after = std::upper_bound(texts_.begin(), texts_.end(), row,
                                        [](std::size_t r, const Texts& t) { return r < t.firstRow; });
    const Texts& texts = *std::prev(after);
    return texts.details->event(row - texts.firstRow);
}

void EventSnapshot::visitTexts(std::span<const std::uint32_t> rows, const EventDetails::Visit& visit) const {
    auto left = rows.begin();
    for (const auto& file : texts_) {
        const std::size_t firstRow = file.firstRow;
        const std::size_t endRow = firstRow + file.details->size();
        std::vector<std::uint32_t> ofFile;
        for (; left != rows.end() && *left < endRow; ++left)
            ofFile.push_back(static_cast<std::uint32_t>(*left - firstRow));
        file.details->visit(ofFile, [&](std::uint32_t row, QByteArrayView bytes) {
            visit(static_cast<std::uint32_t>(row + firstRow), bytes);
        });
    }
    for (; left != rows.end(); ++left)
        visit(*left, {}); // a table alone, as benchmarks make it
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
