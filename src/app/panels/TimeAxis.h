#pragma once

#include "app/panels/BarHeights.h"
#include "app/panels/EdgePan.h"
#include "app/panels/TimeScale.h"
#include "timeline/HistogramScheduler.h"
#include "timeline/VisibleTime.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

class QHelpEvent;

namespace atlas {

/// The histogram with the window and its handles on it. A handle, the space between two, or a click moves the
/// controller's window at once; the axis then draws what the controller says. A click on a bar makes the
/// window that bar's time.
///
/// The wheel zooms time under the pointer, the strip of dates is dragged along, a double click shows all; the
/// bars follow, from hours to centuries. They are counted elsewhere: until new ones arrive the old ones stay.
/// What is dragged to the edge of a zoomed axis and beyond takes the axis along.
///
/// Keyboard: Tab goes from handle to handle, the arrow keys move the one in focus by a step, Home and End to
/// the ends of time; plus, minus and 0 zoom, Page Up and Page Down move the axis.
class TimeAxis : public QWidget {
    Q_OBJECT
  public:
    /// What the pointer can take hold of.
    enum class Grip { None, Begin, End, Between, Dates };

    /// `timeline` must outlive the axis.
    explicit TimeAxis(TimelineController& timeline, QWidget* parent = nullptr);

    /// Lets go of the filter and the colouring, which were of the events before, and shows all of time.
    void setEvents(std::shared_ptr<const EventSnapshot> events);
    /// Of the axis's events; null: every event is counted.
    void setFilter(std::shared_ptr<const FilteredRows> filter);
    /// Of the axis's events; null: by actor.
    void setColouring(std::shared_ptr<const EventColouring> colouring);
    void setHeightScale(HeightScale scale);
    /// Logical pixels left free for the labels of the axis and of what stands below it.
    void setLeftMargin(int pixels);
    /// Takes a widget into the corner beside the dates, where nothing else stands.
    void setCorner(QWidget* widget);

    [[nodiscard]] const TimeScale& scale() const noexcept { return scale_; }

    /// The bars on the screen; without any before the first are counted.
    [[nodiscard]] const Histogram& histogram() const noexcept { return *histogram_; }

    /// True when the bars are those of the events, the filter, the colouring and the time shown.
    [[nodiscard]] bool settled() const noexcept { return !events_ || histogram_->of == requested_; }

    /// What a press at this point would take hold of.
    [[nodiscard]] Grip gripAt(QPointF point) const;
    /// The middle of a handle's grip, for the pointer.
    [[nodiscard]] QPoint gripCentre(Grip grip) const;
    /// The bar at a point, as a position in histogram().bins; nothing beside and above the bars.
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void scaleChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    /// A press that has not yet become a drag.
    struct Press {
        QPointF at;
        Handles before; ///< for the double click that it may turn out to begin
        bool moved = false;
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF gripRect(Grip grip) const;

    [[nodiscard]] bool hasBegin() const { return timeline_.mode() == WindowMode::Window; }

    void followWindow();
    void followExtent();
    void requestBars();
    void takeBars(std::shared_ptr<const Histogram> histogram);
    void redrawBars();
    void rescale();
    void zoomBy(double steps, TimePoint at);
    void takeHold(Grip grip, double x);
    void dragTo(double x);
    void pullAxis(double x);
    void goAlong(double pixels);
    void moveGrip(Grip grip, TimePoint t);
    void centreWindowAt(double x);
    void showBarsTime(std::size_t bar);
    void showCursor(QPointF point);
    void showToolTip(const QHelpEvent& help);
    [[nodiscard]] bool zoomByKey(int key);

    TimelineController& timeline_;
    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const FilteredRows> filter_;
    std::shared_ptr<const EventColouring> colouring_;
    HistogramRequest requested_;
    std::shared_ptr<const Histogram> histogram_ = std::make_shared<const Histogram>(); ///< never null
    HeightScale heightScale_ = HeightScale::Linear;
    BarHeights heights_;
    VisibleTime visible_;
    TimeScale scale_;
    QPixmap bars_; ///< null: to be drawn anew
    int leftMargin_ = 0;
    QWidget* corner_ = nullptr; ///< a child
    TimeWindow shown_;          ///< what was painted last, to repaint no more than changed
    Grip dragged_ = Grip::None;
    Grip focused_ = Grip::End;
    double grabOffset_ = 0; ///< from the pointer to the edge it holds
    Press press_;
    EdgePan edgePan_;
    double dragX_ = 0;             ///< where the hand is that holds something beyond the edge
    HistogramScheduler scheduler_; ///< last: its worker ends before what it tells
};

} // namespace atlas
