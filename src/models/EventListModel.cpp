#include "models/EventListModel.h"

#include <algorithm>

namespace atlas {

namespace {

/// A box in the table's own units, so that a row is tested without projecting it.
struct WorldBox {
    WorldPoint topLeft;
    WorldPoint bottomRight;

    explicit WorldBox(const GeoBox& box)
        : topLeft(toWorld({box.west, box.north})), bottomRight(toWorld({box.east, box.south})) {}

    [[nodiscard]] bool contains(const EventRecord& record) const noexcept {
        return record.precision <= PlacePrecision::Governorate && record.at.x >= topLeft.x
               && record.at.x <= bottomRight.x && record.at.y >= topLeft.y && record.at.y <= bottomRight.y;
    }
};

QString placeOf(const Event& event) {
    const Location& where = event.where;
    for (const QString* name : {&where.name, &where.district, &where.governorate})
        if (!name->isEmpty()) return name->simplified();
    return {};
}

QString whenOf(const Event& event) {
    return formatSpan(event.when, event.where.zone);
}

/// The row as it is read aloud.
QString spoken(const Event& event) {
    QStringList parts{whenOf(event), eventTitle(event), placeOf(event)};
    if (const auto killed = event.killedAcrossClaims())
        parts << EventListModel::tr("killed: %1").arg(formatRange(killed));
    parts.removeAll(QString());
    return parts.join(EventListModel::tr(", ", "between parts of a row read aloud"));
}

} // namespace

EventListModel::EventListModel(QObject* parent) : QAbstractListModel(parent) {}

void EventListModel::setEvents(std::shared_ptr<const EventSnapshot> events) {
    beginResetModel(); // the same table indices are other events now
    events_ = std::move(events);
    rows_.clear();
    inWindow_ = 0;
    endResetModel();
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
    refresh();
}

void EventListModel::refresh() {
    auto inWindow =
        events_ ? events_->index.rowsIn(events_->table, window_.span) : std::vector<std::uint32_t>();
    inWindow_ = static_cast<int>(inWindow.size());
    std::vector<std::uint32_t> rows = box_ ? listed(inWindow) : std::move(inWindow);
    if (rows == rows_) return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

std::vector<std::uint32_t> EventListModel::listed(const std::vector<std::uint32_t>& inWindow) const {
    std::vector<std::uint32_t> rows;
    if (box_->empty()) return rows;
    const WorldBox box(*box_);
    std::copy_if(inWindow.begin(), inWindow.end(), std::back_inserter(rows),
                 [&](std::uint32_t row) { return box.contains(events_->table[row]); });
    return rows;
}

std::optional<std::uint32_t> EventListModel::tableIndex(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) return std::nullopt;
    return rows_[static_cast<std::size_t>(index.row())];
}

QModelIndex EventListModel::indexOf(std::uint32_t tableIndex) const {
    const auto found = std::lower_bound(rows_.begin(), rows_.end(), tableIndex);
    if (found == rows_.end() || *found != tableIndex) return {};
    return index(static_cast<int>(std::distance(rows_.begin(), found)));
}

int EventListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant EventListModel::data(const QModelIndex& index, int role) const {
    const auto row = tableIndex(index);
    if (!row) return {};
    const EventRecord& record = events_->table[*row];
    const Event& event = events_->event(*row);
    switch (role) {
    case TableIndexRole:
        return QVariant::fromValue(*row);
    case Qt::DisplayRole:
    case TitleRole:
        return eventTitle(event);
    case WhenRole:
        return whenOf(event);
    case PlaceRole:
        return placeOf(event);
    case KilledRole:
        return formatRange(event.killedAcrossClaims());
    case ActorRole:
        return static_cast<int>(record.actor);
    case SecondActorRole:
        return static_cast<int>(record.second);
    case KindRole:
        return static_cast<int>(record.kind);
    case Qt::AccessibleTextRole:
        return spoken(event);
    default:
        return {};
    }
}

} // namespace atlas
