#pragma once

#include "core/TimeWindow.h"

#include <QObject>
#include <QTimer>

namespace atlas {

/// The length of a step, in the calendar of the atlas's zone.
enum class TimeStep : std::uint8_t { Hour, Day, Week, Month, Year };

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
    static constexpr PlaceZone zone = PlaceZone::Damascus;

    explicit TimelineController(QObject* parent = nullptr);

    [[nodiscard]] TimeSpan extent() const noexcept { return extent_; }

    [[nodiscard]] WindowMode mode() const noexcept { return mode_; }

    [[nodiscard]] TimePoint begin() const noexcept { return begin_; } ///< the left handle

    [[nodiscard]] TimePoint end() const noexcept { return end_; } ///< the right handle

    [[nodiscard]] TimeStep step() const noexcept { return step_; }

    [[nodiscard]] bool playing() const { return ticker_.isActive(); }

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
    void setFramesPerSecond(double fps); ///< steps a second while playing; 0.5 … 60

  public Q_SLOTS:
    void play(); ///< from the start again when at the end
    void pause();
    void stepForward();
    void stepBack();

  Q_SIGNALS:
    void extentChanged();
    void windowChanged(); ///< also when the mode changes
    void playingChanged(bool playing);

  private:
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
};

/// The whole local days of the atlas's zone around a span. Any thread.
[[nodiscard]] TimeSpan wholeDaysAround(const TimeSpan& span);

/// What handles at `begin` and `end` show by mode: the last instant before `end` (the day on which the
/// handle's label stands), [begin, end), or [start, end). Any thread.
[[nodiscard]] TimeWindow windowOf(WindowMode mode, TimePoint start, TimePoint begin, TimePoint end) noexcept;

} // namespace atlas
