#pragma once

#include "core/DataStore.h"
#include "timeline/TimelineController.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QLayout;
class QToolButton;

namespace atlas {

class CoverageStrip;
class SpanEdit;
class TimeAxis;

/// The foot of the window: play and step, typed dates, the three modes, and the axis with its handles.
///
/// Holds no time of its own: everything it shows is the controller's, everything it changes goes there at
/// once.
class TimelinePanel : public QWidget {
    Q_OBJECT
  public:
    /// `timeline` must outlive the panel.
    explicit TimelinePanel(TimelineController& timeline, QWidget* parent = nullptr);

    /// The events behind the histogram and the files behind the coverage bars. Null: none.
    void setEvents(std::shared_ptr<const EventSnapshot> events);

    /// Puts the cursor into the dates.
    void startTyping();

  private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QLayout* makePlayback();
    [[nodiscard]] QLayout* makeModes();
    [[nodiscard]] QLayout* makePace();
    [[nodiscard]] QLayout* makeAxis();
    void addMode(QLayout& row, WindowMode mode, const QString& text, const QString& tip);
    void setTyped(TimePoint from, TimePoint to);
    void showPlaying(bool playing);
    void showWindow();
    void alignAxis();

    TimelineController& timeline_;
    QToolButton* play_;
    SpanEdit* dates_;
    TimeAxis* axis_;
    CoverageStrip* coverage_;
    std::vector<std::pair<WindowMode, QToolButton*>> modes_;
};

} // namespace atlas
