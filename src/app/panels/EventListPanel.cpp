#include "app/panels/EventListPanel.h"

#include "app/Theme.h"
#include "app/panels/EventDelegate.h"
#include "app/panels/EventListView.h"
#include "app/panels/PanelStyle.h"
#include "timeline/TimelineController.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {
namespace {

QListView* makeList(QAbstractItemModel& model, QWidget* parent) {
    auto* list = new EventListView(parent);
    list->setModel(&model);
    list->setItemDelegate(new EventDelegate(list));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true); // rows answer the pointer
    list->setAccessibleName(EventListPanel::tr("Events"));
    QPalette palette = list->palette(); // rows lie on the panel itself, not on a sheet of their own
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    list->setPalette(palette);
    return list;
}

/// A choice that may be narrower than its longest word, as the panel may.
QComboBox* makeChoice(const QString& name, const QString& about, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setToolTip(about);
    choice->setAccessibleName(about);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    return choice;
}

} // namespace

EventListPanel::EventListPanel(EventListModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , list_(makeList(model, this))
    , counts_(makeLabel({}, TextRole::Muted, this))
    , sorting_(makeLabel({}, TextRole::Muted, this))
    , empty_(makeLabel({}, TextRole::Muted, this))
    , skipped_(new QPushButton(this))
    , body_(new QStackedLayout) {
    setObjectName(QStringLiteral("eventListPanel"));
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
    addHead(*column);
    addControls(*column);
    column->addLayout(body_, 1);
    column->addWidget(skipped_, 0, Qt::AlignLeading);
    setFocusProxy(list_);

    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EventListPanel::currentChanged);
    connect(list_, &QListView::activated, this, &EventListPanel::chooseAgain);
    connect(&model_, &EventListModel::modelReset, this, &EventListPanel::followModel);
    connect(&model_, &EventListModel::updated, this, &EventListPanel::takeAnswer);
    connect(&model_, &EventListModel::sortingChanged, this, &EventListPanel::showSorting);
    model_.retranslate(); // a panel is built anew in each language
    showSort();
    showSorting();
    followModel();
}

void EventListPanel::addHead(QBoxLayout& column) {
    auto* head = new QVBoxLayout; // the counts need a line of their own once they have five digits
    head->setContentsMargins(14, 10, 14, 8);
    head->setSpacing(0);
    head->addWidget(makeLabel(tr("Events"), TextRole::Heading, this));
    head->addWidget(counts_);
    column.addLayout(head);
}

void EventListPanel::addControls(QBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 8);
    row->setSpacing(6);
    addScope(*row);
    addSort(*row);
    column.addLayout(row);
    sorting_->setContentsMargins(14, 0, 14, 8);
    column.addWidget(sorting_);
}

void EventListPanel::addScope(QBoxLayout& row) {
    auto* scope = makeChoice(QStringLiteral("listScope"), tr("Which events are listed"), this);
    const std::array<std::pair<ListScope, QString>, 3> scopes{{{ListScope::View, tr("In view")},
                                                               {ListScope::Window, tr("In window")},
                                                               {ListScope::All, tr("All")}}};
    for (const auto& [value, name] : scopes)
        scope->addItem(name, static_cast<int>(value));
    scope->setCurrentIndex(scope->findData(static_cast<int>(model_.scope())));
    connect(scope, &QComboBox::currentIndexChanged, this,
            [this, scope] { model_.setScope(static_cast<ListScope>(scope->currentData().toInt())); });
    row.addWidget(scope, 1);
}

void EventListPanel::addSort(QBoxLayout& row) {
    sort_ = makeChoice(QStringLiteral("listSort"), tr("What the list is sorted by"), this);
    for (const SortColumn column : allSortColumns)
        sort_->addItem(sortColumnName(column), static_cast<int>(column));
    connect(sort_, &QComboBox::activated, this, [this] {
        const auto column = static_cast<SortColumn>(sort_->currentData().toInt());
        if (column != model_.sort().by) sortBy({column, startsDescending(column)});
    });
    direction_ = new QToolButton(this);
    direction_->setObjectName(QStringLiteral("listDirection"));
    connect(direction_, &QToolButton::clicked, this, [this] {
        sortBy({model_.sort().by, !model_.sort().descending});
    });
    row.addWidget(sort_, 1);
    row.addWidget(direction_);
}

void EventListPanel::sortBy(EventSort sort) {
    model_.setSort(sort);
    showSort();
    toTop_ = true; // what was asked for stands there, wherever the chosen event has gone
}

void EventListPanel::showSort() {
    const EventSort sort = model_.sort();
    sort_->setCurrentIndex(sort_->findData(static_cast<int>(sort.by)));
    const QString way = sort.descending ? tr("Descending: the last, or the most, at the top")
                                        : tr("Ascending: the first, or the fewest, at the top");
    direction_->setIcon(
        themeIcon(sort.descending ? QStringLiteral("descending") : QStringLiteral("ascending")));
    direction_->setToolTip(way);
    direction_->setAccessibleName(way);
}

void EventListPanel::showSorting() {
    const auto part = model_.sorting();
    sorting_->setVisible(part.has_value());
    if (part) sorting_->setText(tr("Sorting … %1 %").arg(QLocale().toString(static_cast<int>(100 * *part))));
}

void EventListPanel::setCounts(int inWindow, int inProject, int undated) {
    const QLocale locale;
    QString counts =
        tr("%1 in window · %2 in project").arg(locale.toString(inWindow), locale.toString(inProject));
    //: %1: the events of the project, so many of which have no date and are in no window
    if (undated > 0) counts = tr("%1, %n without a date", nullptr, undated).arg(counts);
    counts_->setText(counts);
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

void EventListPanel::setWaiting(bool waiting) {
    waiting_ = waiting;
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

void EventListPanel::takeAnswer() {
    if (toTop_ && !model_.updating()) {
        toTop_ = false;
        list_->scrollToTop();
    }
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
    if (model_.updating() && !waiting_) return; // what was there stays until it is known what comes
    const bool empty = waiting_ || model_.rowCount() == 0;
    body_->setCurrentWidget(empty ? static_cast<QWidget*>(empty_) : list_);
    if (empty) empty_->setText(whyEmpty());
}

QString EventListPanel::whyEmpty() const {
    if (waiting_) return tr("Filtering… The events appear when it is done.");
    if (model_.scope() == ListScope::All)
        return model_.filtered() ? tr("No event passes the filter.") : tr("No events.");
    if (inWindow_ > 0)
        return tr("Nothing in view. The window holds %1 events elsewhere: zoom out or move the map.")
            .arg(QLocale().toString(inWindow_));
    const QString span = window_ ? formatSpan(window_->span, TimelineController::zone) : QString();
    if (model_.filtered())
        return span.isEmpty() ? tr("No event in the window passes the filter.")
                              : tr("No event in %1 passes the filter.").arg(span);
    const QString what = span.isEmpty() ? tr("No events in the window.") : tr("No events in %1.").arg(span);
    return what + u' ' + tr("Move the handles of the time axis, or press ] to step on.");
}

} // namespace atlas
