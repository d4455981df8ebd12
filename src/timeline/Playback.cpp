#include "timeline/Playback.h"

#include "timeline/CalendarSteps.h"

#include <array>

namespace atlas {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr PlaceZone zone = atlasZone;
constexpr milliseconds instant(1);

constexpr std::array<milliseconds, playSpeedCount> speeds{
    hours(1), hours(6), hours(24), hours(72), hours(24 * 7),
    // A twelfth, a fourth and the whole of a mean Gregorian year.
    milliseconds(2'629'746'000), milliseconds(7'889'238'000), milliseconds(31'556'952'000)};

/// The coarsest round time of which at least this many pass in a second: below it the eye sees jumps.
constexpr int leastMovesPerSecond = 24;

milliseconds grain(PlaySpeed speed) {
    const milliseconds most = timePerSecond(speed) / leastMovesPerSecond;
    for (const milliseconds round :
         {milliseconds(hours(24)), milliseconds(hours(1)), milliseconds(minutes(15))})
        if (round <= most) return round;
    return minutes(1);
}

TimePoint roundedDown(TimePoint t, milliseconds grain) {
    if (grain >= hours(24)) return midnightBefore(t, zone);
    const TimePoint midnight = midnightBefore(t, zone);
    return midnight + (t - midnight) / grain * grain;
}

TimePoint roundedUp(TimePoint t, milliseconds grain) {
    const TimePoint down = roundedDown(t, grain);
    if (down == t) return t;
    return grain >= hours(24) ? nearestMidnight(down + grain, zone) : down + grain;
}

bool onMidnight(TimePoint t) {
    return t == midnightBefore(t, zone);
}

/// The places between which a stage's leading time runs: the left handle of a window, the right one else.
TimeSpan wayOf(const Playback::Stage& stage) {
    if (stage.mode != WindowMode::Window) return {stage.extent.from + stage.least, stage.extent.to};
    return {stage.extent.from, stage.extent.to - stage.handles.apart()};
}

TimePoint leading(const Playback::Stage& stage) {
    return stage.mode == WindowMode::Window ? stage.handles.begin : stage.handles.end;
}

} // namespace

milliseconds timePerSecond(PlaySpeed speed) noexcept {
    return speeds[static_cast<std::size_t>(speed)];
}

void Playback::start(const Stage& stage) {
    at_ = leading(stage);
    shown_ = stage.handles;
    ended_ = false;
    forward_ = settings_.course != PlayCourse::PingPong || at_ < wayOf(stage).to;
    wholeDays_ = onMidnight(stage.handles.end)
                 && (stage.mode != WindowMode::Window || onMidnight(stage.handles.begin));
}

/// The end is shown before what comes after it.
TimePoint Playback::moved(TimePoint at, const TimeSpan& way, milliseconds by) {
    if (settings_.course != PlayCourse::PingPong) forward_ = true;
    if (forward_ && at >= way.to) {
        if (settings_.course == PlayCourse::Loop) return way.from;
        if (settings_.course == PlayCourse::PingPong) forward_ = false;
    } else if (!forward_ && at <= way.from) {
        forward_ = true;
    }
    at = std::clamp(forward_ ? at + by : at - by, way.from, std::max(way.from, way.to));
    ended_ = settings_.course == PlayCourse::Hold && at >= way.to;
    return at;
}

TimePoint Playback::rounded(const TimeSpan& way) const {
    return at_ >= way.to ? way.to : std::max(way.from, roundedDown(at_, grain(settings_.speed)));
}

Handles Playback::place(const Stage& stage, TimePoint at) const {
    const milliseconds apart = stage.handles.apart();
    if (stage.mode != WindowMode::Window) {
        const TimePoint begin = stage.handles.begin < at ? stage.handles.begin : at - apart;
        return {std::max(stage.extent.from, begin), at};
    }
    if (at >= wayOf(stage).to) return {wholeDays_ ? nearestMidnight(at, zone) : at, stage.extent.to};
    Handles handles{at, at + apart};
    // A window of whole days stays one where the clocks change.
    if (wholeDays_ && onMidnight(handles.begin)) handles.end = nearestMidnight(handles.end, zone);
    return handles;
}

/// Where to go on from a window without events: the next event is just inside.
TimePoint Playback::pastEmpty(const Stage& stage) const {
    const TimeSpan window = stage.shown();
    const TimeSpan way = wayOf(stage);
    const milliseconds apart = stage.mode == WindowMode::Window ? stage.handles.apart() : milliseconds(0);
    // The moment itself: an event may be shorter than the grain.
    const milliseconds round = stage.mode == WindowMode::Moment ? instant : grain(settings_.speed);
    TimePoint at = forward_ ? way.to : way.from;
    if (forward_) {
        if (const auto next = stretches_.nextBegin(window.to)) at = roundedUp(*next + instant, round) - apart;
    } else if (const auto last = stretches_.lastEnd(window.from)) {
        at = stage.mode == WindowMode::Window ? roundedDown(*last - instant, round) : *last;
    }
    return std::clamp(at, way.from, std::max(way.from, way.to));
}

Handles Playback::advance(const Stage& stage, milliseconds elapsed) {
    if (stage.handles != shown_) at_ = leading(stage);
    const TimeSpan way = wayOf(stage);
    const auto by = milliseconds(timePerSecond(settings_.speed).count() * elapsed.count() / 1000);
    at_ = moved(at_, way, by);
    shown_ = place(stage, rounded(way));
    if (settings_.skipsEmpty && !ended_) skipEmpty(stage, way);
    return shown_;
}

void Playback::skipEmpty(Stage stage, const TimeSpan& way) {
    stage.handles = shown_;
    // Where there is nothing at all there is nothing to skip to.
    if (!stretches_.isEmpty(stage.shown()) || stretches_.isEmpty(stage.extent)) return;
    at_ = pastEmpty(stage);
    ended_ = settings_.course == PlayCourse::Hold && at_ >= way.to;
    shown_ = place(stage, at_);
}

Handles Playback::rest(const Stage& stage) const {
    if (!wholeDays_ || settings_.speed < PlaySpeed::Day) return stage.handles;
    const auto inside = [&](TimePoint t) { return std::clamp(t, stage.extent.from, stage.extent.to); };
    Handles handles = stage.handles;
    if (stage.mode == WindowMode::Window)
        handles = {inside(nearestMidnight(handles.begin, zone)), inside(nearestMidnight(handles.end, zone))};
    else
        handles.end = inside(roundedUp(handles.end, hours(24))); // what the day on the screen still shows
    return handles.begin < handles.end ? handles : stage.handles;
}

TimeSpan Playback::trail(const Stage& stage) const {
    if (!settings_.leavesTrail || stage.mode == WindowMode::SinceStart) return {};
    // A tenth of a window, or what was in it a third of a second ago: long enough to be seen going.
    const milliseconds window = stage.mode == WindowMode::Window ? stage.handles.apart() : milliseconds(0);
    const milliseconds length = std::max(window / 10, timePerSecond(settings_.speed) / 3);
    const TimeSpan shown = stage.shown();
    TimeSpan trail =
        forward_ ? TimeSpan{shown.from - length, shown.from} : TimeSpan{shown.to, shown.to + length};
    trail.from = std::max(trail.from, stage.extent.from);
    trail.to = std::min(trail.to, stage.extent.to);
    return trail.from < trail.to ? trail : TimeSpan{};
}

} // namespace atlas
