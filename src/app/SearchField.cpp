#include "app/SearchField.h"

#include "core/BidiText.h"
#include "geo/GridReference.h"
#include "io/WrittenPlace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScreen>
#include <QStandardItemModel>

#include <algorithm>

namespace atlas {

namespace {

// Together they fit above the fold of the popup: places first, they are what most people look for.
constexpr int mostPlaces = 6;
constexpr int mostEvents = 8;
// A date and most of a title.
constexpr int narrowestList = 360;
// A pause between two keys of a quick typist.
constexpr int pauseMilliseconds = 120;
// Shorter words are in nearly every title.
constexpr int shortestEventText = 3;

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), found_(new QStandardItemModel(this)), popup_(new QCompleter(found_, this)) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Find a place, an event or a source: Raqa …"));
    setAccessibleName(tr("Find a place, an event or a source"));
    setClearButtonEnabled(true);
    popup_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    popup_->setMaxVisibleItems(mostPlaces + mostEvents);
    popup_->setWidget(this);
    popup_->popup()->setObjectName(QStringLiteral("searchPopup"));
    popup_->popup()->setTextElideMode(Qt::ElideRight);
    connect(popup_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index); });
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&pause_, &QTimer::timeout, this, &SearchField::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        chooseFirst_ = false;
        pause_.start();
    });
    connect(&search_, &EventSearch::found, this, &SearchField::listEvents);
    connect(&search_, &EventSearch::finished, this, &SearchField::endSearch);
}

void SearchField::setEvents(std::shared_ptr<const EventSnapshot> events) {
    search_.cancel();
    found_->clear(); // indices of the old ones
    popup_->popup()->hide();
    chooseFirst_ = false;
    events_ = std::move(events);
}

void SearchField::look() {
    search_.cancel();
    found_->clear();
    const QString wanted = text().trimmed();
    if (!wanted.isEmpty()) {
        listPosition(wanted);
        listPlaces(wanted);
    }
    if (wanted.size() >= shortestEventText && events_) {
        auto* waiting = new QStandardItem(tr("Searching the events …"));
        waiting->setFlags(Qt::NoItemFlags);
        found_->appendRow(waiting);
        search_.start(events_, wanted, mostEvents);
    }
    showFound();
}

void SearchField::showFound() {
    QAbstractItemView& list = *popup_->popup();
    if (found_->rowCount() == 0) return list.hide();
    if (!list.isVisible()) popup_->complete();
    placeList(list);
}

/// QCompleter makes its list as narrow as the field, and each line as high as the first, which an Arabic name
/// makes higher than the others.
void SearchField::placeList(QAbstractItemView& list) const {
    int wanted = 2 * list.frameWidth();
    for (int row = 0; row < found_->rowCount(); ++row)
        wanted += list.sizeHintForIndex(list.model()->index(row, 0)).height();
    const QRect room = screen()->availableGeometry();
    const int wide = std::max(width(), narrowestList);
    const QPoint leading = mapToGlobal(QPoint(isRightToLeft() ? width() - wide : 0, height()));
    const int left = std::clamp(leading.x(), room.left(), std::max(room.left(), room.right() - wide));
    list.setGeometry(left, leading.y(), wide, std::min(wanted, room.bottom() - leading.y()));
}

/// Written back in two ways, so that it is seen how it was understood.
void SearchField::listPosition(const QString& text) {
    const auto position = writtenPosition(text);
    if (!position) return;
    const QString grid = formatMgrs(position->at, position->metres);
    auto* item = new QStandardItem(dotted(
        {tr("Go to %1").arg(leftToRight(formatDegrees(position->at, position->metres))), leftToRight(grid)}));
    item->setData(QVariant::fromValue(position->at), PlaceRole);
    found_->appendRow(item);
}

void SearchField::listPlaces(const QString& text) {
    if (!gazetteer_) return;
    for (const GazetteerPlace* place : gazetteer_->search(text, mostPlaces)) {
        auto* item = new QStandardItem(dotted({place->name, place->nameAr, place->country}));
        item->setData(QVariant::fromValue(place->at), PlaceRole);
        found_->appendRow(item);
    }
}

void SearchField::listEvents(const std::vector<EventSearch::Hit>& hits) {
    for (const EventSearch::Hit& hit : hits) {
        auto* item = new QStandardItem(hit.line);
        item->setData(hit.tableIndex, EventRole);
        found_->insertRow(found_->rowCount() - 1, item); // above the line that says that more may come
    }
    if (chooseFirst_) return choose(firstChoice());
    showFound();
}

void SearchField::endSearch() {
    found_->removeRow(found_->rowCount() - 1);
    chooseFirst_ = false;
    showFound();
}

QModelIndex SearchField::firstChoice() const {
    const QModelIndex first = found_->index(0, 0);
    return first.flags().testFlag(Qt::ItemIsEnabled) ? first : QModelIndex();
}

void SearchField::choose(const QModelIndex& index) {
    // The popup's rows are those of a proxy with the same data.
    const QVariant place = index.data(PlaceRole);
    const QVariant event = index.data(EventRole);
    leave();
    if (place.isValid())
        Q_EMIT placeChosen(place.value<GeoPoint>());
    else if (event.isValid())
        Q_EMIT eventChosen(event.toUInt());
}

void SearchField::leave() {
    pause_.stop();
    search_.cancel();
    chooseFirst_ = false;
    popup_->popup()->hide();
    clear();
    Q_EMIT left();
}

bool SearchField::event(QEvent* event) {
    // Esc leaves the field before it may mean anything to the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    const QModelIndex current =
        popup_->popup()->isVisible() ? popup_->popup()->currentIndex() : QModelIndex();
    if (current.isValid()) return choose(current);
    look();
    const QModelIndex first = firstChoice();
    chooseFirst_ = !first.isValid();
    if (first.isValid()) choose(first);
}

} // namespace atlas
