#include "app/panels/EventListPanel.h"

#include "app/panels/EventDelegate.h"
#include "app/panels/PanelStyle.h"
#include "timeline/TimelineController.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace atlas {
namespace {

QListView* makeList(QAbstractItemModel& model, QWidget* parent) {
    auto* list = new QListView(parent);
    list->setModel(&model);
    list->setItemDelegate(new EventDelegate(list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true); // rows answer the pointer
    list->setAccessibleName(EventListPanel::tr("Events in the window"));
    QPalette palette = list->palette(); // rows lie on the panel itself, not on a sheet of their own
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    list->setPalette(palette);
    return list;
}

} // namespace

EventListPanel::EventListPanel(EventListModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , list_(makeList(model, this))
    , counts_(makeLabel({}, TextRole::Muted, this))
    , empty_(makeLabel({}, TextRole::Muted, this))
    , skipped_(new QPushButton(this))
    , body_(new QStackedLayout) {
    setObjectName(QStringLiteral("eventListPanel"));
    auto* heading = makeLabel(tr("Events"), TextRole::Heading, this);
    auto* head = new QVBoxLayout; // the counts need a line of their own once they have five digits
    head->setContentsMargins(14, 10, 14, 8);
    head->setSpacing(0);
    head->addWidget(heading);
    head->addWidget(counts_);

    empty_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    empty_->setContentsMargins(14, 10, 14, 10);
    markLink(*skipped_);
    skipped_->hide();
    connect(skipped_, &QPushButton::clicked, this, &EventListPanel::skippedRequested);

    body_->addWidget(list_);
    body_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body_, 1);
    column->addWidget(skipped_, 0, Qt::AlignLeading);
    setFocusProxy(list_);

    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EventListPanel::currentChanged);
    connect(list_, &QListView::activated, this, &EventListPanel::chooseAgain);
    connect(&model_, &EventListModel::modelReset, this, &EventListPanel::followModel);
    followModel();
}

void EventListPanel::setCounts(int inWindow, int inProject) {
    const QLocale locale;
    counts_->setText(
        tr("%1 in window · %2 in project").arg(locale.toString(inWindow), locale.toString(inProject)));
    inWindow_ = inWindow;
    showEmptiness();
}

void EventListPanel::setSkipped(int count) {
    skipped_->setVisible(count > 0);
    const QString rows = QLocale().toString(count);
    skipped_->setText(count == 1 ? tr("%1 row skipped").arg(rows) : tr("%1 rows skipped").arg(rows));
    skipped_->setToolTip(tr("Rows of the open files that were not taken, and why"));
}

void EventListPanel::setWindow(const TimeWindow& window) {
    window_ = window;
    showEmptiness();
}

void EventListPanel::select(std::optional<std::uint32_t> tableIndex) {
    selected_ = tableIndex;
    restoreSelection();
}

/// Resets come with every move of a handle: the chosen row stays marked and in sight.
void EventListPanel::followModel() {
    restoreSelection();
    showEmptiness();
}

void EventListPanel::restoreSelection() {
    const QModelIndex row = selected_ ? model_.indexOf(*selected_) : QModelIndex();
    restoring_ = true;
    if (row.isValid())
        list_->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    else
        list_->selectionModel()->clear();
    restoring_ = false;
}

void EventListPanel::currentChanged(const QModelIndex& current) {
    if (!restoring_) choose(current);
}

void EventListPanel::choose(const QModelIndex& row) {
    const auto tableIndex = model_.tableIndex(row);
    if (!tableIndex || tableIndex == selected_) return;
    selected_ = tableIndex;
    Q_EMIT eventChosen(*tableIndex);
}

/// Return on the chosen row brings the map back to it.
void EventListPanel::chooseAgain(const QModelIndex& row) {
    if (const auto tableIndex = model_.tableIndex(row)) Q_EMIT eventChosen(*tableIndex);
}

void EventListPanel::showEmptiness() {
    const bool empty = model_.rowCount() == 0;
    body_->setCurrentWidget(empty ? static_cast<QWidget*>(empty_) : list_);
    if (!empty) return;
    if (inWindow_ > 0)
        return empty_->setText(
            tr("Nothing in view. The window holds %1 events elsewhere: zoom out or move the map.")
                .arg(QLocale().toString(inWindow_)));
    const QString what = window_
                             ? tr("No events in %1.").arg(formatSpan(window_->span, TimelineController::zone))
                             : tr("No events in the window.");
    empty_->setText(what + u' ' + tr("Move the handles of the time axis, or press ] to step on."));
}

} // namespace atlas
