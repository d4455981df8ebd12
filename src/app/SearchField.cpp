#include "app/SearchField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace atlas {

namespace {

// Together they fit above the fold of the popup: places first, they are what most people look for.
constexpr int mostPlaces = 6;
constexpr int mostEvents = 8;
// A pause between two keys of a quick typist.
constexpr int pauseMilliseconds = 120;
// Shorter words are in nearly every title.
constexpr int shortestEventText = 3;

bool speaksOf(const Event& event, const QString& text) {
    const auto has = [&](const QString& where) { return where.contains(text, Qt::CaseInsensitive); };
    if (has(event.headline) || has(event.where.name) || has(event.id)) return true;
    return std::any_of(event.claims.begin(), event.claims.end(),
                       [&](const Claim& claim) { return has(claim.target) || has(claim.source); });
}

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
    connect(this, &QLineEdit::textEdited, this, [this] { pause_.start(); });
}

void SearchField::look() {
    found_->clear();
    const QString wanted = text().trimmed();
    if (!wanted.isEmpty()) listPlaces(wanted);
    if (wanted.size() >= shortestEventText) listEvents(wanted);
    if (found_->rowCount() > 0)
        popup_->complete();
    else
        popup_->popup()->hide();
}

void SearchField::listPlaces(const QString& text) {
    if (!gazetteer_) return;
    for (const GazetteerPlace* place : gazetteer_->search(text, mostPlaces)) {
        QString line = place->name;
        for (const QString& other : {place->nameAr, place->country})
            if (!other.isEmpty()) line += QStringLiteral(" · ") + other;
        auto* item = new QStandardItem(line);
        item->setData(QVariant::fromValue(place->at), PlaceRole);
        found_->appendRow(item);
    }
}

void SearchField::listEvents(const QString& text) {
    if (!events_) return;
    int listed = 0;
    for (std::uint32_t i = 0; i < events_->table.size() && listed < mostEvents; ++i) {
        const Event& event = events_->event(i);
        if (!speaksOf(event, text)) continue;
        auto* item = new QStandardItem(formatSpan(event.when, event.where.zone) + QStringLiteral(" · ")
                                       + eventTitle(event));
        item->setData(i, EventRole);
        found_->appendRow(item);
        ++listed;
    }
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
    if (found_->rowCount() > 0) choose(found_->index(0, 0));
}

} // namespace atlas
