#include "core/EventCollection.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

EventCollection EventCollection::ofPart() {
    EventCollection part;
    part.details_ = EventDetails::ofPart();
    return part;
}

void EventCollection::add(const Event& event) {
    full_ = full_ || !details_->add(event);
    if (full_) return;
    EventRecord record = recordOf(event);
    record.row = static_cast<std::uint32_t>(records_.size());
    record.source = sourceId(sourcesOf(event));
    records_.push_back(record);
}

void EventCollection::append(const EventCollection& part, std::span<const std::uint32_t> leftOut) {
    std::vector<std::uint16_t> ids; // of the part's sources, here
    ids.reserve(part.sources_.size());
    for (const QString& source : part.sources_)
        ids.push_back(sourceId(source));
    std::size_t first = 0;
    for (const std::uint32_t row : leftOut) {
        appendRows(part, first, row, ids);
        first = row + std::size_t{1};
    }
    appendRows(part, first, part.size(), ids);
}

void EventCollection::appendRows(const EventCollection& part, std::size_t first, std::size_t end,
                                 std::span<const std::uint16_t> sourceIds) {
    full_ = full_ || part.full_ || !details_->append(*part.details_, first, end);
    if (full_) return;
    for (; first < end; ++first) {
        EventRecord& record = records_.emplace_back(part.records_[first]);
        record.row = static_cast<std::uint32_t>(records_.size() - 1);
        record.source = sourceIds[record.source];
    }
}

Event EventCollection::event(std::size_t row) const {
    Event event = details_->event(row);
    event.identicalRows += copies_.value(static_cast<std::uint32_t>(row));
    return event;
}

std::uint16_t EventCollection::sourceId(const QString& name) {
    const auto known = sourceIds_.constFind(name);
    if (known != sourceIds_.cend()) return *known;
    if (sources_.size() == mostSources)
        sources_.push_back(QCoreApplication::translate("atlas", "other sources"));
    if (sources_.size() > mostSources) return mostSources;
    const auto id = static_cast<std::uint16_t>(sources_.size());
    sources_.push_back(name);
    sourceIds_.insert(name, id);
    return id;
}

TimeSpan EventCollection::extent() const noexcept {
    std::optional<TimeSpan> all;
    for (const EventRecord& r : records_) {
        const TimeSpan when = r.when();
        if (!when.dated()) continue;
        all = all ? TimeSpan{std::min(all->from, when.from), std::max(all->to, when.to)}
                  : TimeSpan{when.from, when.to};
    }
    return all.value_or(TimeSpan{});
}

} // namespace atlas
