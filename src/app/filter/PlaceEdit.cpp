#include "app/filter/PlaceEdit.h"

#include "core/BidiText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QStyle>

namespace atlas {

namespace {

constexpr int mostPlaces = 8;

enum Role { NameRole = Qt::UserRole + 1, PointRole };

PlaceEdit::NamedPlace placeOf(const QModelIndex& row) {
    return {row.data(NameRole).toString(), row.data(PointRole).value<GeoPoint>()};
}

} // namespace

PlaceEdit::PlaceEdit(QWidget* parent)
    : QLineEdit(parent), found_(new QStandardItemModel(this)), popup_(new QCompleter(found_, this)) {
    setPlaceholderText(tr("a place: Raqa …"));
    setAccessibleName(tr("Near a place"));
    setClearButtonEnabled(true);
    popup_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    popup_->setWidget(this);
    popup_->popup()->setObjectName(QStringLiteral("searchPopup")); // as the other list of places looks
    connect(popup_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& row) { choose(placeOf(row)); });
    connect(this, &QLineEdit::textEdited, this, &PlaceEdit::look);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && place_) choose({}); // by its cross, too
    });
    connect(this, &QLineEdit::editingFinished, this, &PlaceEdit::settle);
}

void PlaceEdit::setPlace(const std::optional<NamedPlace>& place) {
    place_ = place;
    setText(place ? place->name : QString());
    setProperty("invalid", false);
    style()->polish(this);
}

void PlaceEdit::look(const QString& text) {
    found_->clear();
    if (!gazetteer_ || text.trimmed().isEmpty()) return popup_->popup()->hide();
    for (const GazetteerPlace* place : gazetteer_->search(text, mostPlaces)) {
        auto* row = new QStandardItem(dotted({place->name, place->nameAr, place->country}));
        row->setData(place->name, NameRole);
        row->setData(QVariant::fromValue(place->at), PointRole);
        found_->appendRow(row);
    }
    if (found_->rowCount() > 0)
        popup_->complete();
    else
        popup_->popup()->hide();
}

void PlaceEdit::choose(const std::optional<NamedPlace>& place) {
    const bool other = place != place_;
    setPlace(place);
    if (other) Q_EMIT placeChanged();
}

/// A name typed whole needs no choosing; the best of what was found stands for half a name.
void PlaceEdit::settle() {
    const bool listed = popup_->popup()->isVisible(); // Return comes here before it goes to the list
    const QModelIndex row = listed ? popup_->popup()->currentIndex() : QModelIndex();
    popup_->popup()->hide();
    if (row.isValid()) return choose(placeOf(row));
    if (place_ && text() == place_->name) return;
    if (text().trimmed().isEmpty()) return choose({});
    const auto best = gazetteer_ ? gazetteer_->search(text(), 1) : std::vector<const GazetteerPlace*>();
    if (!best.empty()) return choose(NamedPlace{best.front()->name, best.front()->at});
    setProperty("invalid", true);
    style()->polish(this);
}

} // namespace atlas
