#include "app/WindowFrame.h"

#include "app/MapCanvas.h"
#include "app/TopBar.h"
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

WindowFrame::WindowFrame(const Subjects& subjects, const QString& language, QWidget* parent)
    : QWidget(parent)
    , canvas_(subjects.canvas)
    , bar_(new TopBar(subjects.undo, language, this))
    , list_(new EventListPanel(subjects.list))
    , event_(new EventPanel)
    , export_(new ExportPanel)
    , skipped_(new SkippedPanel(subjects.skipped))
    , time_(new TimelinePanel(subjects.timeline))
    , sides_(new QStackedWidget) {
    auto* rows = new QSplitter(Qt::Vertical);
    makeQuiet(*rows);
    rows->addWidget(makeMiddle(subjects));
    rows->addWidget(time_);
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
    setTabOrder(list_, &canvas_);
    setTabOrder(&canvas_, sides_);
    setTabOrder(sides_, time_);
}

WindowFrame::~WindowFrame() {
    canvas_.setParent(nullptr);
}

QSplitter* WindowFrame::makeMiddle(const Subjects& subjects) {
    for (QWidget* side :
         {static_cast<QWidget*>(event_), static_cast<QWidget*>(export_), static_cast<QWidget*>(skipped_)})
        sides_->addWidget(side);
    sides_->setMinimumWidth(narrowestPanel);
    list_->setMinimumWidth(narrowestPanel);
    auto* middle = new QSplitter(Qt::Horizontal);
    makeQuiet(*middle);
    middle->addWidget(list_);
    middle->addWidget(&subjects.canvas);
    middle->addWidget(sides_);
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 1);
    middle->setStretchFactor(2, 0);
    middle->setSizes({listWidth, 10 * listWidth, sideWidth});
    subjects.canvas.show();
    return middle;
}

void WindowFrame::show(Side side) {
    sides_->setCurrentIndex(static_cast<int>(side));
}

WindowFrame::Side WindowFrame::side() const {
    return static_cast<Side>(sides_->currentIndex());
}

} // namespace atlas
