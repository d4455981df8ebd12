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
    if (records_.empty()) return {};
    TimeSpan all{fromMillis(records_.front().begin), fromMillis(records_.front().end)};
    for (const EventRecord& r : records_)
        all = {std::min(all.from, fromMillis(r.begin)), std::max(all.to, fromMillis(r.end))};
    return all;
}

} // namespace atlas
