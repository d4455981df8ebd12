#pragma once

#include "app/panels/TimeScale.h"
#include "core/DataStore.h"
#include "timeline/Histogram.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace atlas {

/// The histogram with the window and its handles on it. A handle, the space between two, or a click moves the
/// controller's window at once; the axis then draws what the controller says.
///
/// Keyboard: Tab goes from handle to handle, the arrow keys move the one in focus by a step, Home and End to
/// the ends of the axis.
class TimeAxis : public QWidget {
    Q_OBJECT
  public:
    /// What the pointer can take hold of.
    enum class Grip { None, Begin, End, Between };

    /// `timeline` must outlive the axis.
    explicit TimeAxis(TimelineController& timeline, QWidget* parent = nullptr);

    void setEvents(std::shared_ptr<const EventSnapshot> events);
    /// Logical pixels left free for the labels of the axis and of what stands below it.
    void setLeftMargin(int pixels);

    [[nodiscard]] const TimeScale& scale() const noexcept { return scale_; }

    /// What a press at this point would take hold of.
    [[nodiscard]] Grip gripAt(QPointF point) const;
    /// The middle of a handle's grip, for the pointer.
    [[nodiscard]] QPoint gripCentre(Grip grip) const;

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
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF gripRect(Grip grip) const;

    [[nodiscard]] bool hasBegin() const { return timeline_.mode() == WindowMode::Window; }

    void rebuildHistogram();
    void rescale();
    void followWindow();
    void dragTo(double x);
    void moveGrip(Grip grip, TimePoint t);
    void centreWindowAt(double x);
    void showCursor(QPointF point);
    [[nodiscard]] QString describeBin(const Histogram::Bin& bin) const;
    void drawAxis(QPainter& painter) const;
    void drawWindow(QPainter& painter) const;
    void drawHandle(QPainter& painter, Grip grip) const;

    TimelineController& timeline_;
    std::shared_ptr<const EventSnapshot> events_;
    Histogram histogram_;
    TimeScale scale_;
    QPixmap bars_; ///< null: to be drawn anew
    int leftMargin_ = 0;
    TimeWindow shown_; ///< what was painted last, to repaint no more than changed
    Grip dragged_ = Grip::None;
    Grip focused_ = Grip::End;
    double grabOffset_ = 0; ///< from the pointer to the edge it holds
};

} // namespace atlas
