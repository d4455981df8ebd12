#include "app/WindowFrame.h"

#include "app/MapCanvas.h"
#include "app/TopBar.h"
#include "app/edit/DuplicatesPanel.h"
#include "app/filter/FilterBar.h"
#include "app/panels/EventListPanel.h"
#include "app/panels/EventPanel.h"
#include "app/panels/ExportPanel.h"
#include "app/panels/SkippedPanel.h"
#include "app/panels/TimelinePanel.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {

// The proportions of a window of 1440 × 900; the map takes what is left.
constexpr int listWidth = 280;
constexpr int sideWidth = 335;
constexpr int timeHeight = 175;
// Small enough that a laptop at 200 % still holds all of it.
constexpr int narrowestPanel = 180;

void makeQuiet(QSplitter& splitter) {
    splitter.setHandleWidth(1); // a hair line; Qt widens what the pointer can grab
    splitter.setChildrenCollapsible(false);
}

} // namespace

// Every widget is born in its place: moving one into another parent polishes its whole tree anew.
WindowFrame::WindowFrame(const Subjects& subjects, const QString& language, QWidget* parent)
    : QWidget(parent), canvas_(subjects.canvas), bar_(new TopBar(subjects.undo, language, this)) {
    auto* rows = new QSplitter(Qt::Vertical, this);
    makeQuiet(*rows);
    auto* middle = new QSplitter(Qt::Horizontal, rows);
    makeQuiet(*middle);
    fillMiddle(*middle, subjects);
    time_ = new TimelinePanel(subjects.timeline, rows);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 0);
    rows->setSizes({10 * timeHeight, timeHeight});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(rows, 1);
    // By keyboard: the bar, the list, the map, the side, time.
    setTabOrder(bar_, list_);
    setTabOrder(list_, filter_);
    setTabOrder(filter_, &canvas_);
    setTabOrder(&canvas_, sides_);
    setTabOrder(sides_, time_);
}

WindowFrame::~WindowFrame() {
    canvas_.setParent(nullptr);
}

void WindowFrame::fillMiddle(QSplitter& middle, const Subjects& subjects) {
    list_ = new EventListPanel(subjects.list, &middle);
    addMap(middle);
    sides_ = new QStackedWidget(&middle);
    event_ = new EventPanel(sides_);
    export_ = new ExportPanel(sides_);
    skipped_ = new SkippedPanel(subjects.skipped, sides_);
    duplicates_ = new DuplicatesPanel(sides_);
    for (QWidget* side : std::initializer_list<QWidget*>{event_, export_, skipped_, duplicates_})
        sides_->addWidget(side);
    list_->setMinimumWidth(narrowestPanel);
    sides_->setMinimumWidth(narrowestPanel);
    middle.setStretchFactor(0, 0);
    middle.setStretchFactor(1, 1);
    middle.setStretchFactor(2, 0);
    middle.setSizes({listWidth, 10 * listWidth, sideWidth});
    canvas_.show();
}

/// The map, and the filter above it as long as there is one.
void WindowFrame::addMap(QSplitter& middle) {
    auto* holder = new QWidget(&middle);
    filter_ = new FilterBar(holder);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filter_);
    column->addWidget(&canvas_, 1);
}

void WindowFrame::show(Side side) {
    sides_->setCurrentIndex(static_cast<int>(side));
}

WindowFrame::Side WindowFrame::side() const {
    return static_cast<Side>(sides_->currentIndex());
}

} // namespace atlas
