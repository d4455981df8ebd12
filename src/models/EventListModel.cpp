#include "models/EventListModel.h"

#include "models/EventLine.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenAnswers = 50ms; // twenty a second: no eye reads a list that changes faster
constexpr int linesKept = 400;        // some screens of them, so that scrolling back reads nothing twice
constexpr double progressStep = 0.01;

int toInt(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

EventListModel::EventListModel(QObject* parent)
    : QAbstractListModel(parent)
    , language_(QLocale().name())
    , read_(linesKept)
    , lister_(LatestTask::Overtaken::Finishes, betweenAnswers)
    , reader_(LatestTask::Overtaken::Stops) {}

void EventListModel::setEvents(std::shared_ptr<const EventSnapshot> events) {
    beginResetModel();
    events_ = std::move(events);
    filter_.reset();
    listing_.reset();
    texts_.clear();
    read_.clear();
    endResetModel();
    reading_.reset();
    listBy({}); // until the texts of the new ones are read
    arrange();
}

void EventListModel::setFilter(std::shared_ptr<const FilteredRows> filter) {
    if (filter == filter_) return;
    filter_ = std::move(filter);
    refresh();
}

void EventListModel::setWindow(const TimeWindow& window) {
    if (window == window_) return;
    window_ = window;
    refresh();
}

void EventListModel::setBox(std::optional<GeoBox> box) {
    if (box == box_) return;
    box_ = box;
    if (scope_ == ListScope::View) refresh();
}

void EventListModel::setScope(ListScope scope) {
    if (scope == scope_) return;
    scope_ = scope;
    refresh();
}

void EventListModel::setSort(EventSort sort) {
    if (sort == sort_) return;
    sort_ = sort;
    arrange();
}

void EventListModel::retranslate() {
    const QString language = QLocale().name();
    if (language == language_) return;
    language_ = language;
    texts_.clear();
    reading_.reset();
    if (needsTexts(sort_.by)) arrange();
}

/// Lists by sort_, at once or as soon as the texts that it needs are there.
void EventListModel::arrange() {
    const bool lacking = events_ && needsTexts(sort_.by) && !texts_.contains(sort_.by);
    if (lacking && reading_ == sort_.by) return;
    reader_.cancel();
    reading_.reset();
    setSorting(lacking ? std::optional(0.0) : std::nullopt);
    if (lacking)
        readTexts(sort_.by);
    else
        listBy(sort_);
}

void EventListModel::listBy(EventSort sort) {
    listedSort_ = sort;
    listedTexts_ = needsTexts(sort.by) && events_ ? texts_.at(sort.by) : nullptr;
    refresh();
}

void EventListModel::readTexts(SortColumn column) {
    reading_ = column;
    reader_.run([this, events = events_, column, language = language_](const std::stop_token& stop) {
        double said = 0;
        const auto tell = [&](double part) {
            if (part < said + progressStep) return;
            said = part;
            QMetaObject::invokeMethod(this, [=, this] {
                if (reading_ == column) setSorting(part);
            });
        };
        auto texts = TextOrder::of(*events, column, stop, tell);
        if (!texts) return;
        QMetaObject::invokeMethod(this, [=, this, texts = std::move(texts)] {
            if (events == events_ && language == language_) takeTexts(column, texts);
        });
    });
}

void EventListModel::takeTexts(SortColumn column, std::shared_ptr<const TextOrder> texts) {
    texts_[column] = std::move(texts);
    if (reading_ == column) reading_.reset();
    if (column == sort_.by) arrange();
}

void EventListModel::setSorting(std::optional<double> part) {
    if (part == sorting_) return;
    sorting_ = part;
    Q_EMIT sortingChanged();
}

void EventListModel::refresh() {
    if (!events_) {
        lister_.cancel();
        answered_ = asked_;
        return;
    }
    // A filter of other events would point beyond the table.
    const bool fits = filter_ && filter_->rows.rows() == events_->table.size();
    ListQuery query{events_, fits ? filter_ : nullptr, window_.span, box_, scope_, listedSort_, listedTexts_};
    lister_.run(
        [this, query = std::move(query), number = ++asked_, shown = listing_](const std::stop_token& stop) {
            auto listing = EventListing::of(query, stop);
            if (!listing) return;
            const bool same = shown && listing->sameAs(*shown);
            QMetaObject::invokeMethod(this, [=, this] { take(listing, number, !same || shown != listing_); });
        });
}

void EventListModel::take(std::shared_ptr<const EventListing> listing, quint64 number, bool differs) {
    answered_ = number;
    if (listing->query().events != events_) return;
    if (differs) {
        beginResetModel();
        listing_ = std::move(listing);
        endResetModel();
    } else {
        listing_ = std::move(listing); // the same lines, another count of the window
    }
    Q_EMIT updated();
}

int EventListModel::inWindow() const noexcept {
    return listing_ ? toInt(listing_->inWindow()) : 0;
}

std::optional<std::uint32_t> EventListModel::tableIndex(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) return std::nullopt;
    return (*listing_)[static_cast<std::size_t>(index.row())];
}

QModelIndex EventListModel::indexOf(std::uint32_t tableIndex) const {
    const auto line = listing_ ? listing_->find(tableIndex) : std::nullopt;
    return line ? index(toInt(*line)) : QModelIndex();
}

int EventListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !listing_ ? 0 : toInt(listing_->size());
}

const Event& EventListModel::eventAt(std::uint32_t tableIndex) const {
    if (const Event* known = read_.object(tableIndex)) return *known;
    auto* event = new Event(events_->event(tableIndex)); // the cache owns it
    read_.insert(tableIndex, event);
    return *event;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const {
    const auto row = tableIndex(index);
    if (!row) return {};
    const EventTable& table = events_->table;
    switch (role) {
    case TableIndexRole:
        return QVariant::fromValue(*row);
    case Qt::DisplayRole:
    case TitleRole:
        return eventTitle(eventAt(*row));
    case WhenRole:
        return dateText(eventAt(*row));
    case PlaceRole:
        return placeText(eventAt(*row));
    case KilledRole:
        return formatRange(eventAt(*row).killedAcrossClaims());
    case ActorRole:
        return static_cast<int>(table.actor(*row));
    case SecondActorRole:
        return static_cast<int>(table.second(*row));
    case KindRole:
        return static_cast<int>(table.kind(*row));
    case Qt::AccessibleTextRole:
        return spokenText(eventAt(*row));
    default:
        return {};
    }
}

} // namespace atlas
