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
class TimelineController : public QObject {
    Q_OBJECT
  public:
    explicit TimelineController(QObject* parent = nullptr);

    [[nodiscard]] TimeSpan extent() const noexcept { return extent_; }

    [[nodiscard]] WindowMode mode() const noexcept { return mode_; }

    [[nodiscard]] TimePoint begin() const noexcept { return begin_; } ///< the left handle

    [[nodiscard]] TimePoint end() const noexcept { return end_; } ///< the right handle

    [[nodiscard]] TimeStep step() const noexcept { return step_; }

    [[nodiscard]] bool playing() const { return ticker_.isActive(); }

    /// What is shown: by mode the instant `end`, [begin, end), or [extent.from, end).
    [[nodiscard]] TimeWindow window() const;

    /// Whole local days around the events; handles are brought inside. An empty extent is refused.
    void setExtent(TimeSpan extent);
    void setMode(WindowMode mode);
    void setBegin(TimePoint t); ///< pushes nothing: stops one step short of the other handle
    void setEnd(TimePoint t);
    void setHandles(TimePoint begin, TimePoint end);
    void moveBy(std::chrono::milliseconds by); ///< both handles, keeping their distance
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
    void shift(int steps);

    TimeSpan extent_;
    WindowMode mode_ = WindowMode::Window;
    TimePoint begin_;
    TimePoint end_;
    TimeStep step_ = TimeStep::Month;
    QTimer ticker_;
};

} // namespace atlas
