#include "core/EventCollection.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

void EventCollection::add(const Event& event) {
    full_ = full_ || !details_->add(event);
    if (full_) return;
    EventRecord record = recordOf(event);
    record.row = static_cast<std::uint32_t>(records_.size());
    record.source = sourceId(sourcesOf(event));
    records_.push_back(record);
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
