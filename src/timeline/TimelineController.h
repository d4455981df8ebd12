#pragma once

#include "core/TimeWindow.h"
#include "timeline/CalendarSteps.h"
#include "timeline/Playback.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace atlas {

/// The window, its mode, its steps and its playback. No widgets. GUI thread.
///
/// Keeps begin < end, both inside the extent. Setting what is already set emits nothing.
/// In Moment and SinceStart the left handle is not on screen: it never holds the right one back, but gives
/// way and keeps its distance, so that a return to Window finds a window of the same length.
class TimelineController : public QObject {
    Q_OBJECT
  public:
    /// The atlas's own calendar: days, months and steps are those of Damascus, also over Iraq, whose clocks
    /// differ by an hour at most.
    static constexpr PlaceZone zone = atlasZone;

    explicit TimelineController(QObject* parent = nullptr);

    [[nodiscard]] TimeSpan extent() const noexcept { return extent_; }

    [[nodiscard]] WindowMode mode() const noexcept { return mode_; }

    [[nodiscard]] TimePoint begin() const noexcept { return begin_; } ///< the left handle

    [[nodiscard]] TimePoint end() const noexcept { return end_; } ///< the right handle

    [[nodiscard]] TimeStep step() const noexcept { return step_; }

    [[nodiscard]] bool playing() const { return ticker_.isActive(); }

    [[nodiscard]] const PlaySettings& playSettings() const noexcept { return playback_.settings(); }

    /// While playing, the time whose events have just left the window and are drawn faintly; empty otherwise.
    [[nodiscard]] TimeSpan trail() const;

    /// What is shown: see windowOf().
    [[nodiscard]] TimeWindow window() const;

    /// Grows to whole local days; handles are brought inside, and a window that was all stays all.
    /// An empty extent is refused.
    void setExtent(TimeSpan extent);
    void setMode(WindowMode mode);
    void
    setBegin(TimePoint t); ///< pushes nothing: stops a day (an hour in Hour steps) short of the other handle
    void setEnd(TimePoint t);                        ///< the same, and at the extent's end
    void setHandles(TimePoint begin, TimePoint end); ///< refused where nothing of it lies in the extent
    void moveBy(std::chrono::milliseconds by);       ///< both handles, keeping their distance
    void setStep(TimeStep step);
    void setPlaySettings(const PlaySettings& settings);
    /// What PlaySettings::skipsEmpty goes by.
    void setStretches(EmptyStretches stretches);
    /// Asked before each frame of playing: false while the map has not yet shown the last one. It is then
    /// waited for, so that playing asks for no more frames than the map can draw; time does not slow down.
    void setCaughtUp(std::function<bool()> caughtUp);
    /// What the frame clock does: moves the window by as much time as passes in `elapsed` of playing. Does
    /// nothing when not playing.
    void advance(std::chrono::milliseconds elapsed);

  public Q_SLOTS:
    void play(); ///< from the start again when at the end
    void pause();
    void stepForward();
    void stepBack();

  Q_SIGNALS:
    void extentChanged();
    void windowChanged(); ///< also when the mode changes
    void playingChanged(bool playing);
    void playSettingsChanged();
    void trailChanged(); ///< by something else than the window

  private:
    static constexpr std::chrono::milliseconds framePace{30}; ///< half a screen's rate: as smooth as a film

    [[nodiscard]] Playback::Stage stage() const noexcept;

    [[nodiscard]] bool atEnd() const noexcept { return end_ >= extent_.to; }

    [[nodiscard]] std::chrono::milliseconds leastGap() const noexcept;
    void assign(TimePoint begin, TimePoint end);
    void shift(int steps);
    void shiftEnd(int steps);
    void shiftWholeMonths(int months);
    void shiftBoth(int steps);
    void startOver();
    void tick();

    TimeSpan extent_;
    WindowMode mode_ = WindowMode::Window;
    TimePoint begin_;
    TimePoint end_;
    TimeStep step_ = TimeStep::Month;
    QTimer ticker_;
    QElapsedTimer sinceFrame_;
    Playback playback_;
    std::function<bool()> caughtUp_;
};

/// The whole local days of the atlas's zone around a span. Any thread.
[[nodiscard]] TimeSpan wholeDaysAround(const TimeSpan& span);

} // namespace atlas
