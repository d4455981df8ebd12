#include "app/edit/DuplicatesPanel.h"

#include "app/edit/DuplicatesDelegate.h"
#include "app/panels/GlyphIcon.h"
#include "app/panels/PanelStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace atlas {

DuplicatesPanel::DuplicatesPanel(QWidget* parent)
    : QWidget(parent)
    , count_(makeLabel({}, TextRole::Heading, this))
    , hint_(makeLabel({}, TextRole::Muted, this))
    , list_(new QListView(this)) {
    setObjectName(QStringLiteral("duplicatesPanel"));
    hint_->setObjectName(QStringLiteral("duplicatesHint"));
    list_->setModel(&model_);
    list_->setItemDelegate(new DuplicatesDelegate(list_));
    list_->setAccessibleName(tr("Events that may be one"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true); // a hundred thousand rows are not measured one by one
    list_->installEventFilter(this);
    connect(list_, &QListView::doubleClicked, this, &DuplicatesPanel::showOnMap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->addLayout(makeHead());
    column->addWidget(hint_);
    column->addWidget(list_, 1);
    column->addLayout(makeButtons());
    setFocusProxy(list_);
    sayCount();
}

DuplicatesPanel::~DuplicatesPanel() = default;

QLayout* DuplicatesPanel::makeHead() {
    auto* close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &DuplicatesPanel::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(count_, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QLayout* DuplicatesPanel::makeButtons() {
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& tip, void (DuplicatesPanel::*deed)()) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        return button;
    };
    join_ = add(tr("Join"), tr("They are one event: put the claims of both together (J)"),
                &DuplicatesPanel::join);
    apart_ = add(tr("Keep apart"), tr("They are two events: do not propose them again (K)"),
                 &DuplicatesPanel::keepApart);
    show_ = add(tr("Show on map"), tr("Show both on the map (Enter)"), &DuplicatesPanel::showOnMap);
    row->addStretch();
    return row;
}

void DuplicatesPanel::present(std::shared_ptr<const EventSnapshot> events, std::set<KeptApart> keptApart) {
    if (events == events_ && keptApart == keptApart_) return;
    events_ = std::move(events);
    keptApart_ = std::move(keptApart);
    outdated_ = true;
    if (isVisible()) search();
}

void DuplicatesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (outdated_ && events_) search();
}

void DuplicatesPanel::search() {
    outdated_ = false;
    searching_ = true;
    sayCount();
    task_.run([this, events = events_, apart = keptApart_](const std::stop_token& stop) {
        auto found = findLikelyDuplicates(*events, apart, stop);
        if (!found) return;
        QMetaObject::invokeMethod(
            this, [this, events, found = std::move(*found)] { take(events, found); }, Qt::QueuedConnection);
    });
}

void DuplicatesPanel::take(const std::shared_ptr<const EventSnapshot>& events, LikelyDuplicates found) {
    if (events != events_) return; // a newer one is on its way
    const int row = std::max(0, current());
    searching_ = false;
    found_ = std::move(found);
    model_.setPairs(events, std::exchange(found_.pairs, {}));
    if (model_.rowCount() > 0) list_->setCurrentIndex(model_.index(std::min(row, model_.rowCount() - 1)));
    sayCount();
}

void DuplicatesPanel::sayCount() {
    const QLocale locale;
    const int pairs = model_.rowCount();
    count_->setText(pairs == 1 ? tr("1 pair may be one event")
                               : tr("%1 pairs may be one event each").arg(locale.toString(pairs)));
    QStringList hints;
    if (searching_) hints << tr("Looking for events that may be one …");
    if (!searching_ && pairs == 0)
        hints << tr("No events of different data sets lie near each other in time and place, or you have "
                    "decided about all of them. Open a second data set to compare.");
    if (found_.leftOut > 0)
        hints << tr("Each event is proposed at most %1 times; less likely pairs left out: %2.")
                     .arg(locale.toString(LikelyDuplicates::mostPerEvent),
                          locale.toString(static_cast<qulonglong>(found_.leftOut)));
    if (found_.crowdedEvents > 0)
        hints << tr("Events with so many near them that not all were compared: %1.")
                     .arg(locale.toString(static_cast<qulonglong>(found_.crowdedEvents)));
    if (pairs > 0) hints << tr("Nothing is joined by itself. The claims of both are kept side by side.");
    hint_->setText(hints.join(u'\n'));
    for (auto* button : {join_, apart_, show_})
        button->setEnabled(pairs > 0);
}

int DuplicatesPanel::current() const {
    return list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
}

void DuplicatesPanel::join() {
    const int row = current();
    if (row < 0) return;
    const LikelyPair pair = model_.pair(row);
    const EventKey kept = model_.events().key(pair.a);
    const EventKey other = model_.events().key(pair.b);
    decided(row);
    Q_EMIT joinRequested(kept, other);
}

void DuplicatesPanel::keepApart() {
    const int row = current();
    if (row < 0) return;
    const LikelyPair pair = model_.pair(row);
    const QString one = model_.events().event(pair.a).id;
    const QString other = model_.events().event(pair.b).id;
    decided(row);
    Q_EMIT keepApartRequested(one, other);
}

void DuplicatesPanel::showOnMap() {
    const int row = current();
    if (row >= 0) Q_EMIT showRequested(model_.pair(row).a, model_.pair(row).b);
}

/// The next pair stands where this one stood, under the same key.
void DuplicatesPanel::decided(int row) {
    model_.remove(row);
    if (model_.rowCount() > 0) list_->setCurrentIndex(model_.index(std::min(row, model_.rowCount() - 1)));
    sayCount();
}

/// A list would look for a row that begins with the letter.
bool DuplicatesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != list_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier) return false;
    switch (key->key()) {
    case Qt::Key_J:
        join();
        return true;
    case Qt::Key_K:
        keepApart();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showOnMap();
        return true;
    default:
        return false;
    }
}

void DuplicatesPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
