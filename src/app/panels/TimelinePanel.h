#pragma once

#include "app/panels/BarHeights.h"
#include "core/DataStore.h"
#include "core/EventColouring.h"
#include "core/FilteredRows.h"
#include "timeline/TimelineController.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QLayout;
class QToolButton;

namespace atlas {

class AxisOptions;
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

    /// The events behind the histogram and the files behind the coverage bars. Null: none. The filter and the
    /// colouring, which were of the events before, are let go.
    void setEvents(std::shared_ptr<const EventSnapshot> events);
    /// What the histogram counts and what playing stops at, of the panel's events; null: every event.
    void setFilter(std::shared_ptr<const FilteredRows> filter);
    /// The histogram's colours, of the panel's events; null: by actor.
    void setColouring(std::shared_ptr<const EventColouring> colouring);

    /// Puts the cursor into the dates.
    void startTyping();

  Q_SIGNALS:
    /// The user wants events coloured so; setColouring() is the answer.
    void colourByChosen(atlas::ColourBy by);

  private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QLayout* makePlayback();
    [[nodiscard]] QLayout* makeModes();
    [[nodiscard]] QLayout* makePace();
    [[nodiscard]] QLayout* makeAxis();
    [[nodiscard]] QWidget* makeStep();
    [[nodiscard]] QWidget* makeSpeed();
    void addMode(QLayout& row, WindowMode mode, const QString& text, const QString& tip);
    void setTyped(TimePoint from, TimePoint to);
    void showPlaying(bool playing);
    void showWindow();
    [[nodiscard]] bool showsClocks() const;
    void alignAxis();
    void showHeightScale(HeightScale scale);

    TimelineController& timeline_;
    QToolButton* play_;
    SpanEdit* dates_;
    TimeAxis* axis_;
    CoverageStrip* coverage_;
    AxisOptions* options_;
    std::shared_ptr<const EventSnapshot> events_;
    std::vector<std::pair<WindowMode, QToolButton*>> modes_;
};

} // namespace atlas
