#include "filter/EventSieve.h"

#include "filter/FilterArguments.h"
#include "filter/FilterWords.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>

namespace atlas {
namespace {

// A criterion that was taken away may come back; a mask of ten million events is 1.2 MB.
constexpr std::size_t mostKnown = 24;
// Steps of a progress bar that the eye can tell apart.
constexpr double progressStep = 0.01;

bool has(const EventFilter& filter, const FilterCriterion& criterion) {
    return std::find(filter.criteria.begin(), filter.criteria.end(), criterion) != filter.criteria.end();
}

/// Nothing passes as long as it is not known what does.
std::shared_ptr<const FilteredRows> nothingOf(const EventSnapshot& events) {
    auto rows = std::make_shared<FilteredRows>();
    rows->rows = RowMask(events.table.size(), false);
    return rows;
}

/// The criteria in the order of the options that ask for them.
std::vector<FilterCriterion> inOrder(const EventFilter& filter) {
    const auto options = filterOptions();
    const auto rank = [&](const FilterCriterion& criterion) {
        const QString option = filterArgument(criterion).section(u'=', 0, 0).mid(2);
        return std::find_if(options.begin(), options.end(),
                            [&](const FilterOption& each) { return each.name == option; });
    };
    std::vector<FilterCriterion> criteria = filter.criteria;
    std::stable_sort(criteria.begin(), criteria.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return criteria;
}

} // namespace

std::shared_ptr<const FilteredRows> filteredRows(const EventFilter& filter,
                                                 const std::vector<std::shared_ptr<const RowMask>>& masks) {
    if (filter.empty()) return nullptr;
    auto rows = std::make_shared<FilteredRows>();
    rows->rows = *masks.front();
    for (const auto& mask : masks)
        rows->rows &= *mask;
    for (const FilterCriterion& criterion : inOrder(filter)) {
        rows->words << filterWords(criterion);
        rows->arguments << filterArgument(criterion);
    }
    return rows;
}

std::optional<std::shared_ptr<const FilteredRows>> filteredRows(const EventSnapshot& events,
                                                                const EventFilter& filter,
                                                                const std::stop_token& stop,
                                                                const FilterProgress& progress) {
    std::vector<std::shared_ptr<const RowMask>> masks;
    for (const FilterCriterion& criterion : filter.criteria) {
        auto mask = rowsPassing(events, criterion, stop, progress);
        if (!mask) return std::nullopt;
        masks.push_back(std::make_shared<RowMask>(std::move(*mask)));
    }
    return filteredRows(filter, masks);
}

EventSieve::EventSieve(QObject* parent) : QObject(parent), events_(std::make_shared<EventSnapshot>()) {}

EventSieve::~EventSieve() {
    // Both at once: each is waited for when its lane goes.
    columns_.worker.cancel();
    texts_.worker.cancel();
}

void EventSieve::setEvents(std::shared_ptr<const EventSnapshot> events) {
    if (events == events_) return;
    events_ = std::move(events);
    known_.clear();
    for (Lane* lane : {&columns_, &texts_}) {
        lane->worker.cancel();
        lane->criterion.reset();
    }
    rows_ = filter_.empty() ? nullptr : nothingOf(*events_);
    combine();
}

void EventSieve::setFilter(const EventFilter& filter) {
    if (filter == filter_) return;
    filter_ = filter;
    combine();
    Q_EMIT changed();
}

std::shared_ptr<const RowMask> EventSieve::rowsOf(const FilterCriterion& criterion) const {
    const auto found = std::find_if(known_.begin(), known_.end(),
                                    [&](const Known& known) { return known.criterion == criterion; });
    return found == known_.end() ? nullptr : found->rows;
}

/// Puts together what is known, or has what is missing worked out.
void EventSieve::combine() {
    std::vector<std::shared_ptr<const RowMask>> masks;
    for (const FilterCriterion& criterion : filter_.criteria)
        masks.push_back(rowsOf(criterion));
    busy_ = std::find(masks.begin(), masks.end(), nullptr) != masks.end();
    if (!busy_) rows_ = filteredRows(filter_, masks);
    workOn();
}

void EventSieve::workOn() {
    workOn(columns_, false);
    workOn(texts_, true);
}

void EventSieve::workOn(Lane& lane, bool texts) {
    if (lane.criterion && has(filter_, *lane.criterion)) return; // it is still wanted
    lane.worker.cancel();
    lane.criterion.reset();
    for (const FilterCriterion& criterion : filter_.criteria)
        if (readsTexts(criterion) == texts && !rowsOf(criterion)) return start(lane, criterion);
}

void EventSieve::start(Lane& lane, const FilterCriterion& criterion) {
    lane.criterion = criterion;
    lane.worker.run([this, events = events_, criterion](const std::stop_token& stop) {
        workOut(events, criterion, stop);
    });
}

/// On a lane's worker.
void EventSieve::workOut(const std::shared_ptr<const EventSnapshot>& events, const FilterCriterion& criterion,
                         const std::stop_token& stop) {
    std::atomic<int> shown = 0;
    const auto progress = [&](double share) {
        const int step = static_cast<int>(share / progressStep);
        if (shown.exchange(step) == step || stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
    };
    auto rows = rowsPassing(*events, criterion, stop, progress);
    if (!rows) return; // given up: something else is on its way
    QMetaObject::invokeMethod(
        this,
        [this, events, criterion, mask = std::make_shared<const RowMask>(std::move(*rows))] {
            take(events, criterion, mask);
        },
        Qt::QueuedConnection);
}

void EventSieve::take(const std::shared_ptr<const EventSnapshot>& of, const FilterCriterion& criterion,
                      const std::shared_ptr<const RowMask>& rows) {
    if (of != events_) return;
    Lane& lane = readsTexts(criterion) ? texts_ : columns_;
    if (lane.criterion == criterion) lane.criterion.reset();
    if (!rowsOf(criterion)) known_.push_front({criterion, rows});
    if (known_.size() > mostKnown) known_.pop_back();
    combine();
    Q_EMIT changed();
}

} // namespace atlas
