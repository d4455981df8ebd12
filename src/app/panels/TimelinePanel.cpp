#include "app/panels/TimelinePanel.h"

#include "app/panels/AxisOptions.h"
#include "app/panels/CoverageStrip.h"
#include "app/panels/GlyphIcon.h"
#include "app/panels/PlayButton.h"
#include "app/panels/PlayOptions.h"
#include "app/panels/SpanEdit.h"
#include "app/panels/TimeAxis.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace atlas {
namespace {

const QString heightKey = QStringLiteral("timeline/height");

QToolButton* makeStepButton(Glyph glyph, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(glyphIcon(glyph));
    button->setAutoRaise(true);
    button->setAutoRepeat(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(TimelineController& timeline, QWidget* parent)
    : QWidget(parent)
    , timeline_(timeline)
    , play_(new PlayButton(this))
    , dates_(new SpanEdit(this))
    , axis_(new TimeAxis(timeline, this))
    , coverage_(new CoverageStrip(this))
    , options_(new AxisOptions(axis_)) {
    setObjectName(QStringLiteral("timelinePanel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 8);
    row->setSpacing(12);
    row->addWidget(makeControls());
    row->addLayout(makeAxis(), 1);
    connect(&timeline, &TimelineController::playingChanged, this, &TimelinePanel::showPlaying);
    connect(&timeline, &TimelineController::windowChanged, this, &TimelinePanel::showWindow);
    connect(&timeline, &TimelineController::extentChanged, this, &TimelinePanel::showWindow);
    showPlaying(timeline.playing());
    showWindow();
}

void TimelinePanel::setEvents(std::shared_ptr<const EventSnapshot> events) {
    coverage_->setFiles(events ? events->files : std::vector<DataFile>());
    timeline_.setStretches(EmptyStretches(events));
    axis_->setEvents(events);
    events_ = std::move(events);
    options_->showColourBy(ColourBy::Actor);
    alignAxis();
}

void TimelinePanel::setFilter(std::shared_ptr<const FilteredRows> filter) {
    timeline_.setStretches(EmptyStretches(events_, filter));
    axis_->setFilter(std::move(filter));
}

void TimelinePanel::setColouring(std::shared_ptr<const EventColouring> colouring) {
    options_->showColourBy(colouring ? colouring->by() : ColourBy::Actor);
    axis_->setColouring(std::move(colouring));
}

void TimelinePanel::startTyping() {
    dates_->startTyping();
}

QWidget* TimelinePanel::makeControls() {
    auto* controls = new QWidget(this);
    controls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the axis takes what is left
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makePlayback());
    column->addWidget(dates_); // a row of its own: hours beside the days must not push the axis aside
    column->addLayout(makePace());
    column->addStretch();
    return controls;
}

QLayout* TimelinePanel::makePlayback() {
    auto* back = makeStepButton(Glyph::StepBack, tr("One step back"), this);
    auto* forward = makeStepButton(Glyph::StepForward, tr("One step forward"), this);
    connect(back, &QToolButton::clicked, &timeline_, &TimelineController::stepBack);
    connect(forward, &QToolButton::clicked, &timeline_, &TimelineController::stepForward);
    connect(play_, &QToolButton::clicked, this, [this] {
        timeline_.playing() ? timeline_.pause() : timeline_.play();
        showPlaying(timeline_.playing()); // play may be refused
    });
    connect(dates_, &SpanEdit::typed, this, &TimelinePanel::setTyped);
    auto* row = new QHBoxLayout;
    // Back stays left of forward in every layout, as on the axis that they move along.
    auto* steps = new QWidget(this);
    steps->setLayoutDirection(Qt::LeftToRight);
    auto* pair = new QHBoxLayout(steps);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    pair->addWidget(back);
    pair->addWidget(forward);
    row->addWidget(play_);
    row->addWidget(steps);
    row->addLayout(makeModes(), 1);
    return row;
}

QLayout* TimelinePanel::makeModes() {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    addMode(*row, WindowMode::Moment, tr("Moment"), tr("What was going on at one instant"));
    addMode(*row, WindowMode::Window, tr("Window"), tr("What happened between two handles"));
    addMode(*row, WindowMode::SinceStart, tr("Since start"), tr("Everything up to the handle"));
    auto* group = new QButtonGroup(this);
    for (const auto& [mode, button] : modes_)
        group->addButton(button);
    return row;
}

void TimelinePanel::addMode(QLayout& row, WindowMode mode, const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, mode] { timeline_.setMode(mode); });
    modes_.emplace_back(mode, button);
    row.addWidget(button);
}

QWidget* TimelinePanel::makeStep() {
    auto* step = new QComboBox(this);
    step->addItem(tr("1 hour"), static_cast<int>(TimeStep::Hour));
    step->addItem(tr("1 day"), static_cast<int>(TimeStep::Day));
    step->addItem(tr("1 week"), static_cast<int>(TimeStep::Week));
    step->addItem(tr("1 month"), static_cast<int>(TimeStep::Month));
    step->addItem(tr("1 year"), static_cast<int>(TimeStep::Year));
    step->setCurrentIndex(step->findData(static_cast<int>(timeline_.step())));
    step->setAccessibleName(tr("Length of a step"));
    connect(step, &QComboBox::currentIndexChanged, this,
            [this, step] { timeline_.setStep(static_cast<TimeStep>(step->currentData().toInt())); });
    return step;
}

QWidget* TimelinePanel::makeSpeed() {
    auto* speed = new QComboBox(this);
    // In the order of PlaySpeed.
    speed->addItems({tr("1 hour / s"), tr("6 hours / s"), tr("1 day / s"), tr("3 days / s"), tr("1 week / s"),
                     tr("1 month / s"), tr("3 months / s"), tr("1 year / s")});
    speed->setCurrentIndex(static_cast<int>(timeline_.playSettings().speed));
    speed->setAccessibleName(tr("Time that passes in a second of playing"));
    connect(speed, &QComboBox::currentIndexChanged, this, [this](int index) {
        PlaySettings settings = timeline_.playSettings();
        settings.speed = static_cast<PlaySpeed>(index);
        timeline_.setPlaySettings(settings);
    });
    connect(&timeline_, &TimelineController::playSettingsChanged, speed,
            [this, speed] { speed->setCurrentIndex(static_cast<int>(timeline_.playSettings().speed)); });
    return speed;
}

QLayout* TimelinePanel::makePace() {
    QWidget* step = makeStep();
    QWidget* speed = makeSpeed();
    auto* stepLabel = new QLabel(tr("S&tep"), this);
    stepLabel->setBuddy(step);
    auto* speedLabel = new QLabel(tr("Spee&d"), this);
    speedLabel->setBuddy(speed);
    auto* row = new QHBoxLayout;
    row->addWidget(stepLabel);
    row->addWidget(step, 1);
    row->addSpacing(6);
    row->addWidget(speedLabel);
    row->addWidget(speed, 1);
    row->addWidget(new PlayOptions(timeline_, this));
    return row;
}

QLayout* TimelinePanel::makeAxis() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(axis_, 1);
    column->addWidget(coverage_);
    connect(axis_, &TimeAxis::scaleChanged, this, [this] { coverage_->setScale(axis_->scale()); });
    connect(options_, &AxisOptions::heightScaleChosen, this, [this](HeightScale scale) {
        QSettings().setValue(heightKey, static_cast<int>(scale));
        showHeightScale(scale);
    });
    connect(options_, &AxisOptions::colourByChosen, this, &TimelinePanel::colourByChosen);
    axis_->setCorner(options_);
    const int height = QSettings().value(heightKey, 0).toInt();
    showHeightScale(static_cast<HeightScale>(std::clamp(height, 0, heightScaleCount - 1)));
    return column;
}

/// The names of the files and the axis share one margin, so that bars stand under what they speak about.
void TimelinePanel::alignAxis() {
    // The counts of the bars of ten million events, and a grip beside them.
    const int counts = fontMetrics().horizontalAdvance(QStringLiteral("000,000")) + 16;
    axis_->setLeftMargin(std::max(coverage_->labelWidth(), counts));
    coverage_->setScale(axis_->scale());
}

void TimelinePanel::showHeightScale(HeightScale scale) {
    options_->showHeightScale(scale);
    axis_->setHeightScale(scale);
}

void TimelinePanel::setTyped(TimePoint from, TimePoint to) {
    if (timeline_.mode() == WindowMode::Window)
        timeline_.setHandles(from, to);
    else
        timeline_.setEnd(to);
    showWindow(); // what was typed beyond the extent is shown as it was taken
}

void TimelinePanel::showPlaying(bool playing) {
    play_->setChecked(playing);
    showWindow();
}

/// Hours are told where they are what the window is about, and not while days run by.
bool TimelinePanel::showsClocks() const {
    if (timeline_.playing()) return timeline_.playSettings().speed < PlaySpeed::Day;
    const auto onMidnight = [](TimePoint t) { return t == midnightBefore(t, TimelineController::zone); };
    const bool begin = timeline_.mode() != WindowMode::Window || onMidnight(timeline_.begin());
    return !begin || !onMidnight(timeline_.end());
}

void TimelinePanel::showWindow() {
    dates_->setWindow(timeline_.window(), showsClocks());
    for (const auto& [mode, button] : modes_)
        button->setChecked(mode == timeline_.mode());
}

} // namespace atlas
