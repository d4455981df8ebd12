#include "timeline/TimelineController.h"

namespace atlas {

namespace {

using std::chrono::milliseconds;

/// A map that lags behind is waited for, but no longer than this: the axis must show that time goes on.
constexpr milliseconds patience(250);
/// What the program was kept from showing for longer than this is not made up for.
constexpr milliseconds longestStep(500);

TimePoint addMonths(TimePoint t, int months) {
    return stepped(t, TimeStep::Month, months, TimelineController::zone);
}

TimePoint addSteps(TimePoint t, TimeStep step, int steps) {
    return stepped(t, step, steps, TimelineController::zone);
}

bool countsMonths(TimeStep step) {
    return step == TimeStep::Month || step == TimeStep::Year;
}

int monthsIn(TimeStep step) {
    return step == TimeStep::Year ? 12 : 1;
}

/// The month border a handle stands on. A handle at an end of the extent stands for the border just outside:
/// the atlas's first and last month are whole months of which only a part has events.
std::optional<TimePoint> monthBorder(TimePoint t, const TimeSpan& extent) {
    constexpr PlaceZone zone = TimelineController::zone;
    if (t == extent.from) return monthBefore(t, zone);
    if (t == extent.to) return monthAfter(t, zone);
    if (t == monthBefore(t, zone)) return t;
    return std::nullopt;
}

} // namespace

TimeSpan wholeDaysAround(const TimeSpan& span) {
    const QDate first = localDay(span.from, TimelineController::zone);
    const QDate last = localDay(span.to - milliseconds(1), TimelineController::zone);
    return wholeDays(first, last, TimelineController::zone, span.meaning);
}

TimelineController::TimelineController(QObject* parent) : QObject(parent) {
    ticker_.setInterval(framePace);
    ticker_.setTimerType(Qt::PreciseTimer);
    connect(&ticker_, &QTimer::timeout, this, &TimelineController::tick);
}

TimeWindow TimelineController::window() const {
    return windowOf(mode_, extent_.from, begin_, end_);
}

void TimelineController::setExtent(TimeSpan extent) {
    if (extent.from >= extent.to) return;
    extent = wholeDaysAround(extent);
    if (extent == extent_) return;
    const TimeWindow before = window();
    const bool showedAll = begin_ == extent_.from && end_ == extent_.to;
    const bool apart = begin_ >= extent.to || end_ <= extent.from;
    extent_ = extent;
    const TimePoint oldBegin =
        std::exchange(begin_, showedAll || apart ? extent.from : std::max(begin_, extent.from));
    const TimePoint oldEnd = std::exchange(end_, showedAll || apart ? extent.to : std::min(end_, extent.to));
    Q_EMIT extentChanged();
    if (oldBegin != begin_ || oldEnd != end_ || before != window()) Q_EMIT windowChanged();
}

void TimelineController::setMode(WindowMode mode) {
    if (mode == mode_) return;
    mode_ = mode;
    Q_EMIT windowChanged();
}

milliseconds TimelineController::leastGap() const noexcept {
    const milliseconds gap = step_ == TimeStep::Hour ? std::chrono::hours(1) : std::chrono::hours(24);
    return std::min(gap, extent_.length());
}

/// Takes handles that are already in order and inside.
void TimelineController::assign(TimePoint begin, TimePoint end) {
    if (begin >= end || (begin == begin_ && end == end_)) return;
    begin_ = begin;
    end_ = end;
    Q_EMIT windowChanged();
}

void TimelineController::setBegin(TimePoint t) {
    // A window typed shorter than the gap stays as it is instead of jumping open.
    const TimePoint latest = std::max(begin_, end_ - leastGap());
    assign(std::clamp(t, extent_.from, std::max(extent_.from, latest)), end_);
}

void TimelineController::setEnd(TimePoint t) {
    if (mode_ == WindowMode::Window) {
        const TimePoint earliest = std::min(end_, begin_ + leastGap());
        assign(begin_, std::clamp(t, std::min(earliest, extent_.to), extent_.to));
        return;
    }
    const milliseconds apart = end_ - begin_;
    const TimePoint end = std::clamp(t, extent_.from + leastGap(), extent_.to);
    assign(begin_ < end ? begin_ : std::max(extent_.from, end - apart), end);
}

void TimelineController::setHandles(TimePoint begin, TimePoint end) {
    assign(std::max(begin, extent_.from), std::min(end, extent_.to));
}

void TimelineController::moveBy(milliseconds by) {
    if (mode_ != WindowMode::Window) {
        setEnd(end_ + by);
        return;
    }
    by = std::clamp(by, extent_.from - begin_, extent_.to - end_);
    assign(begin_ + by, end_ + by);
}

void TimelineController::setStep(TimeStep step) {
    step_ = step;
}

void TimelineController::setPlaySettings(const PlaySettings& settings) {
    if (settings == playback_.settings()) return;
    playback_.setSettings(settings);
    Q_EMIT playSettingsChanged();
    Q_EMIT trailChanged();
}

void TimelineController::setStretches(EmptyStretches stretches) {
    playback_.setStretches(std::move(stretches));
}

void TimelineController::setCaughtUp(std::function<bool()> caughtUp) {
    caughtUp_ = std::move(caughtUp);
}

Playback::Stage TimelineController::stage() const noexcept {
    return {extent_, mode_, {begin_, end_}, leastGap()};
}

TimeSpan TimelineController::trail() const {
    return playing() ? playback_.trail(stage()) : TimeSpan{};
}

void TimelineController::play() {
    if (playing() || extent_.from >= extent_.to) return;
    const bool wayBack = playSettings().course == PlayCourse::PingPong && begin_ > extent_.from;
    if (atEnd() && !wayBack) startOver();
    playback_.start(stage());
    sinceFrame_.start();
    ticker_.start();
    Q_EMIT playingChanged(true);
    Q_EMIT trailChanged();
}

void TimelineController::pause() {
    if (!playing()) return;
    ticker_.stop();
    const Handles rest = playback_.rest(stage());
    assign(rest.begin, rest.end);
    Q_EMIT playingChanged(false);
    Q_EMIT trailChanged();
}

void TimelineController::tick() {
    const milliseconds elapsed(sinceFrame_.elapsed());
    if (caughtUp_ && elapsed < patience && !caughtUp_()) return;
    sinceFrame_.restart();
    advance(std::min(elapsed, longestStep));
}

void TimelineController::advance(milliseconds elapsed) {
    if (!playing()) return;
    const Handles handles = playback_.advance(stage(), elapsed);
    assign(handles.begin, handles.end);
    if (playback_.ended()) pause();
}

void TimelineController::stepForward() {
    shift(1);
}

void TimelineController::stepBack() {
    shift(-1);
}

void TimelineController::shift(int steps) {
    if (extent_.from >= extent_.to) return;
    if (mode_ != WindowMode::Window) {
        shiftEnd(steps);
        return;
    }
    const bool nowhereToGo = steps > 0 ? atEnd() : begin_ <= extent_.from;
    if (nowhereToGo) return;
    const bool wholeMonths = monthBorder(begin_, extent_) && monthBorder(end_, extent_);
    if (wholeMonths && countsMonths(step_))
        shiftWholeMonths(steps * monthsIn(step_));
    else
        shiftBoth(steps);
}

/// The instant, or the right handle of what grows since the start.
void TimelineController::shiftEnd(int steps) {
    const auto border = countsMonths(step_) ? monthBorder(end_, extent_) : std::nullopt;
    setEnd(addSteps(border.value_or(end_), step_, steps));
}

void TimelineController::shiftWholeMonths(int months) {
    const TimePoint begin = std::max(addMonths(*monthBorder(begin_, extent_), months), extent_.from);
    const TimePoint end = std::min(addMonths(*monthBorder(end_, extent_), months), extent_.to);
    if (begin < end)
        assign(begin, end);
    else
        shiftBoth(months / monthsIn(step_)); // a year's step past the last months: as far as it goes
}

/// Steps the left handle in the calendar; the right one keeps its distance.
void TimelineController::shiftBoth(int steps) {
    moveBy(addSteps(begin_, step_, steps) - begin_);
}

/// Back to where playing begins: the same length of window, or one step of it when it was all.
void TimelineController::startOver() {
    const TimePoint first = countsMonths(step_) ? monthBefore(extent_.from, zone) : extent_.from;
    const TimePoint afterOneStep =
        std::clamp(addSteps(first, step_, 1), extent_.from + leastGap(), extent_.to);
    if (mode_ != WindowMode::Window) {
        setEnd(afterOneStep);
        return;
    }
    if (begin_ == extent_.from) {
        assign(extent_.from, afterOneStep);
        return;
    }
    const auto begin = monthBorder(begin_, extent_);
    const auto end = monthBorder(end_, extent_);
    if (!begin || !end || !countsMonths(step_)) {
        moveBy(extent_.from - begin_);
        return;
    }
    const QDate from = localDay(*begin, zone);
    const QDate to = localDay(*end, zone);
    const int months = 12 * (to.year() - from.year()) + to.month() - from.month();
    assign(extent_.from, std::min(addMonths(first, months), extent_.to));
}

} // namespace atlas
