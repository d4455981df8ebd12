#include "app/panels/TimeAxis.h"

#include "app/panels/AxisPainter.h"
#include "app/panels/HistogramPicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace atlas {
namespace {

constexpr PlaceZone zone = TimelineController::zone;

constexpr double rightMargin = 10;  ///< half a grip beyond the end of the axis
constexpr double gripWidth = 9;     ///< as seen
constexpr double gripHeight = 26;   ///< as seen
constexpr double outwardReach = 12; ///< what can be hit is wider than what is seen, away from the window …
constexpr double inwardReach = 6;  ///< … and less so into it, so that a narrow window can still be taken up
constexpr double dragFrom = 3;     ///< pixels; less is a click by a hand that is not quite still
constexpr double lowBarReach = 14; ///< a bar of a pixel's height is clicked on here
constexpr double narrowestBar = 4; ///< pixels; the finest bins that are no narrower are counted
constexpr double zoomStep = 1.25;  ///< of one notch of the wheel
constexpr double panShare = 0.1;   ///< of what is shown, of one notch sideways
constexpr double wheelNotch = 120; ///< QWheelEvent's eighths of a degree

/// Where the window's edges are drawn: in Moment mode both at the instant.
double edge(const TimeScale& scale, const TimeWindow& window, TimeAxis::Grip grip) {
    const bool begin = grip == TimeAxis::Grip::Begin && window.mode != WindowMode::Moment;
    return scale.x(begin ? window.span.from : window.span.to);
}

bool isZoomKey(int key) {
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0;
}

} // namespace

TimeAxis::TimeAxis(TimelineController& timeline, QWidget* parent)
    : QWidget(parent), timeline_(timeline), shown_(timeline.window()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Time axis"));
    visible_.setExtent(timeline.extent());
    connect(&timeline, &TimelineController::windowChanged, this, &TimeAxis::followWindow);
    connect(&timeline, &TimelineController::extentChanged, this, &TimeAxis::followExtent);
    connect(&edgePan_, &EdgePan::moved, this, &TimeAxis::goAlong);
    connect(&scheduler_, &HistogramScheduler::ready, this, &TimeAxis::takeBars);
}

// ---- what is shown
// -------------------------------------------------------------------------------------------

void TimeAxis::setEvents(std::shared_ptr<const EventSnapshot> events) {
    events_ = std::move(events);
    filter_.reset();
    colouring_.reset();
    histogram_ = std::make_shared<const Histogram>();
    visible_.showAll();
    rescale();
}

void TimeAxis::setFilter(std::shared_ptr<const FilteredRows> filter) {
    filter_ = std::move(filter);
    requestBars();
}

void TimeAxis::setColouring(std::shared_ptr<const EventColouring> colouring) {
    colouring_ = std::move(colouring);
    requestBars();
}

void TimeAxis::setHeightScale(HeightScale scale) {
    heightScale_ = scale;
    redrawBars();
}

void TimeAxis::setLeftMargin(int pixels) {
    if (leftMargin_ == pixels) return;
    leftMargin_ = pixels;
    rescale();
}

void TimeAxis::setCorner(QWidget* widget) {
    corner_ = widget;
    corner_->setParent(this);
    rescale();
}

void TimeAxis::followExtent() {
    visible_.setExtent(timeline_.extent());
    rescale();
}

/// Asks for a screenful of bars and half of one on either side, which is there at once when the axis moves.
void TimeAxis::requestBars() {
    const TimeSpan& shown = visible_.span();
    const BinUnit unit = binUnitFor(shown.length(), scale_.right() - scale_.left(), narrowestBar);
    HistogramRequest request{events_, filter_, colouring_, requested_.span, unit, zone};
    const bool there = requested_.span.from <= shown.from && requested_.span.to >= shown.to;
    if (request == requested_ && there) return;
    const auto beside = shown.length() / 2;
    const TimeSpan& extent = visible_.extent();
    request.span = {std::max(shown.from - beside, extent.from), std::min(shown.to + beside, extent.to)};
    requested_ = request;
    if (events_ && shown.length().count() > 0 && scale_.right() > scale_.left())
        scheduler_.request(std::move(request));
}

void TimeAxis::takeBars(std::shared_ptr<const Histogram> histogram) {
    if (histogram->of.events != events_) return; // of a file that was closed meanwhile
    histogram_ = std::move(histogram);
    redrawBars();
}

void TimeAxis::redrawBars() {
    heights_ = BarHeights(heightScale_, histogram_->highestIn(visible_.span()));
    bars_ = {};
    update();
}

void TimeAxis::rescale() {
    const double left = std::max<double>(leftMargin_, rightMargin);
    scale_ = TimeScale(visible_.span(), left, width() - left - rightMargin);
    if (corner_) {
        const int side = static_cast<int>(height() - plot().bottom()) - 1;
        corner_->setGeometry(0, height() - side, side, side);
    }
    requestBars();
    redrawBars();
    Q_EMIT scaleChanged();
}

void TimeAxis::zoomBy(double steps, TimePoint at) {
    visible_.zoom(at, std::pow(zoomStep, steps));
    rescale();
}

QSize TimeAxis::sizeHint() const {
    return {800, 6 * fontMetrics().height()};
}

QSize TimeAxis::minimumSizeHint() const {
    return {240, 4 * fontMetrics().height()};
}

QRectF TimeAxis::plot() const {
    const double dates = AxisPainter::datesHeight(fontMetrics());
    return {scale_.left(), 2, scale_.right() - scale_.left(), height() - dates - 2};
}

QRectF TimeAxis::gripRect(Grip grip) const {
    const QRectF area = plot();
    const double x = edge(scale_, timeline_.window(), grip);
    // Grips stand outside the window, so that two of them never cover each other, however narrow it is.
    const double left = !hasBegin() ? x - gripWidth / 2 : grip == Grip::Begin ? x - gripWidth + 1 : x - 1;
    return {left, area.center().y() - gripHeight / 2, gripWidth, gripHeight};
}

QPoint TimeAxis::gripCentre(Grip grip) const {
    return gripRect(grip).center().toPoint();
}

TimeAxis::Grip TimeAxis::gripAt(QPointF point) const {
    if (point.y() > plot().bottom()) return Grip::Dates;
    const double begin = edge(scale_, timeline_.window(), Grip::Begin);
    const double end = edge(scale_, timeline_.window(), Grip::End);
    if (!hasBegin()) return std::abs(point.x() - end) <= outwardReach ? Grip::End : Grip::None;
    const double inward = std::min(inwardReach, (end - begin) / 4);
    if (point.x() >= begin - outwardReach && point.x() <= begin + inward) return Grip::Begin;
    if (point.x() >= end - inward && point.x() <= end + outwardReach) return Grip::End;
    return point.x() > begin && point.x() < end ? Grip::Between : Grip::None;
}

std::optional<std::size_t> TimeAxis::barAt(QPointF point) const {
    const QRectF area = plot();
    if (!area.contains(point)) return std::nullopt;
    const int bin = histogram_->binAt(scale_.at(point.x()));
    if (bin < 0) return std::nullopt;
    const auto bar = static_cast<std::size_t>(bin);
    const double count = static_cast<double>(histogram_->bins[bar].total());
    const double height = std::max(area.height() * heights_.share(count), lowBarReach);
    return count > 0 && point.y() >= area.bottom() - height ? std::optional(bar) : std::nullopt;
}

// ---- the hand
// ------------------------------------------------------------------------------------------------

void TimeAxis::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    press_ = {event->position(), {timeline_.begin(), timeline_.end()}, false};
    const Grip grip = gripAt(event->position());
    // Beside the window a bar waits for what the press becomes; anywhere else the window comes at once.
    if (grip != Grip::None || !barAt(event->position())) takeHold(grip, event->position().x());
    showCursor(event->position());
    update();
}

void TimeAxis::takeHold(Grip grip, double x) {
    if (grip == Grip::None) {
        centreWindowAt(x);
        press_.moved = true;
        grip = hasBegin() ? Grip::Between : Grip::End;
    }
    dragged_ = grip;
    if (grip == Grip::Begin || grip == Grip::End) focused_ = grip;
    if (grip == Grip::Dates) return;
    grabOffset_ = edge(scale_, timeline_.window(), grip == Grip::Between ? Grip::Begin : grip) - x;
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    const bool pressed = event->buttons().testFlag(Qt::LeftButton);
    if (pressed && !press_.moved && std::abs(x - press_.at.x()) >= dragFrom) {
        press_.moved = true;
        if (dragged_ == Grip::None) takeHold(Grip::None, press_.at.x());
    }
    if (dragged_ != Grip::None && press_.moved) dragTo(x);
    showCursor(event->position());
}

void TimeAxis::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool click = !press_.moved && (dragged_ == Grip::None || dragged_ == Grip::Between);
    dragged_ = Grip::None;
    edgePan_.stop();
    if (click)
        if (const auto bar = barAt(press_.at)) showBarsTime(*bar);
    press_.moved = true;
    showCursor(event->position());
    update();
}

/// The first click of the two has moved the window, which nobody wanted.
void TimeAxis::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    timeline_.setHandles(press_.before.begin, press_.before.end);
    press_.moved = true;
    visible_.showAll();
    rescale();
}

void TimeAxis::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    const double notches = (sideways ? turned.x() : turned.y()) / wheelNotch;
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        visible_.moveBy(scale_.under(-notches * panShare * (scale_.right() - scale_.left())));
        rescale();
    } else {
        zoomBy(notches, scale_.at(event->position().x()));
    }
    event->accept();
}

void TimeAxis::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    unsetCursor();
}

void TimeAxis::dragTo(double x) {
    if (dragged_ == Grip::Dates) {
        visible_.moveBy(scale_.under(press_.at.x() - x));
        press_.at.setX(x);
        return rescale();
    }
    pullAxis(x);
    const TimePoint t = scale_.extent().from + scale_.under(x + grabOffset_ - scale_.left());
    if (dragged_ == Grip::Between)
        timeline_.moveBy(scale_.snapped(t) - timeline_.begin());
    else
        moveGrip(dragged_, scale_.snappedInside(t));
}

/// A handle pulls where it stands; between two of them the hand does, since they may be out of sight.
void TimeAxis::pullAxis(double x) {
    dragX_ = x;
    const double at = dragged_ == Grip::Between ? x : x + grabOffset_;
    if (at <= scale_.left())
        edgePan_.pull(at - scale_.left() - 1);
    else
        edgePan_.pull(at >= scale_.right() ? at - scale_.right() + 1 : 0);
}

void TimeAxis::goAlong(double pixels) {
    const TimeSpan before = visible_.span();
    visible_.moveBy(scale_.under(pixels));
    if (visible_.span() == before) return; // all of time is shown, or its end is reached
    rescale();
    dragTo(dragX_);
}

void TimeAxis::moveGrip(Grip grip, TimePoint t) {
    if (grip == Grip::Begin)
        timeline_.setBegin(t);
    else
        timeline_.setEnd(t);
}

void TimeAxis::centreWindowAt(double x) {
    const TimePoint t = scale_.at(x);
    if (!hasBegin()) return timeline_.setEnd(scale_.snapped(t));
    const auto half = (timeline_.end() - timeline_.begin()) / 2;
    timeline_.moveBy(scale_.snapped(t - half) - timeline_.begin());
}

void TimeAxis::showBarsTime(std::size_t bar) {
    const TimeSpan& time = histogram_->bins[bar].span;
    if (hasBegin())
        timeline_.setHandles(time.from, time.to);
    else
        timeline_.setEnd(time.to);
}

void TimeAxis::showCursor(QPointF point) {
    switch (dragged_ != Grip::None ? dragged_ : gripAt(point)) {
    case Grip::Begin:
    case Grip::End:
        return setCursor(Qt::SizeHorCursor);
    case Grip::Between:
        return setCursor(dragged_ == Grip::Between ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    case Grip::Dates:
        return setCursor(dragged_ == Grip::Dates ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    case Grip::None:
        break;
    }
    setCursor(Qt::PointingHandCursor);
}

void TimeAxis::showToolTip(const QHelpEvent& help) {
    const int bin = plot().contains(help.pos()) ? histogram_->binAt(scale_.at(help.pos().x())) : -1;
    const QString text =
        bin < 0 ? QString() : describeBin(*histogram_, histogram_->bins[static_cast<std::size_t>(bin)]);
    QToolTip::showText(help.globalPos(), text, this);
}

bool TimeAxis::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    // Plus and minus are the map's everywhere else.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(static_cast<QKeyEvent*>(event)->key()))
        event->accept();
    return QWidget::event(event);
}

// ---- the keyboard
// --------------------------------------------------------------------------------------------

bool TimeAxis::zoomByKey(int key) {
    const TimeSpan& shown = visible_.span();
    // About the window where it can be seen.
    const TimePoint at = shown.contains(timeline_.end()) ? timeline_.end() : shown.from + shown.length() / 2;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) return zoomBy(1, at), true;
    if (key == Qt::Key_Minus) return zoomBy(-1, at), true;
    if (key == Qt::Key_0)
        visible_.showAll();
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        visible_.moveBy(key == Qt::Key_PageUp ? -shown.length() / 2 : shown.length() / 2);
    else
        return false;
    rescale();
    return true;
}

void TimeAxis::keyPressEvent(QKeyEvent* event) {
    if (zoomByKey(event->key())) return;
    const Grip grip = hasBegin() ? focused_ : Grip::End;
    const TimePoint now = grip == Grip::Begin ? timeline_.begin() : timeline_.end();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveGrip(grip, stepped(now, timeline_.step(), -1, zone));
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveGrip(grip, stepped(now, timeline_.step(), 1, zone));
    case Qt::Key_Home:
        return moveGrip(grip, timeline_.extent().from);
    case Qt::Key_End:
        return moveGrip(grip, timeline_.extent().to);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimeAxis::focusNextPrevChild(bool next) {
    const Grip other = next ? Grip::End : Grip::Begin;
    if (!hasBegin() || focused_ == other) return QWidget::focusNextPrevChild(next);
    focused_ = other;
    update();
    return true;
}

void TimeAxis::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::TabFocusReason) focused_ = Grip::Begin;
    if (event->reason() == Qt::BacktabFocusReason) focused_ = Grip::End;
    QWidget::focusInEvent(event);
    update();
}

void TimeAxis::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

// ---- the picture
// ---------------------------------------------------------------------------------------------

void TimeAxis::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rescale();
}

void TimeAxis::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks) rescale();
}

void TimeAxis::followWindow() {
    const TimeWindow now = timeline_.window();
    const auto repaint = [&](Grip grip) {
        // Far out of sight is as good as just out of sight, and fits a rectangle.
        const auto near = [this](double x) { return std::clamp(x, -gripWidth, width() + gripWidth); };
        const double before = near(edge(scale_, shown_, grip));
        const double after = near(edge(scale_, now, grip));
        const double left = std::min(before, after) - gripWidth - 2;
        const double right = std::max(before, after) + gripWidth + 2;
        update(QRectF(left, 0, right - left, height()).toAlignedRect());
    };
    if (now.mode != shown_.mode) update();
    repaint(Grip::Begin);
    repaint(Grip::End);
    shown_ = now;
    setAccessibleDescription(formatSpan(now.span, zone));
    if (dragged_ != Grip::None) return;
    const TimeSpan before = visible_.span();
    visible_.bringIn(now.mode == WindowMode::SinceStart ? TimeWindow::moment(now.lastInstant()).span
                                                        : now.span);
    if (visible_.span() != before) rescale();
}

void TimeAxis::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setLayoutDirection(Qt::LeftToRight); // as the scale: see TimeScale
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const QRectF area = plot();
    const double ratio = devicePixelRatioF();
    if (bars_.isNull() || bars_.devicePixelRatio() != ratio)
        bars_ = drawHistogram(*histogram_, scale_, heights_, QSize(width(), static_cast<int>(area.height())),
                              ratio, palette());
    painter.drawPixmap(QPointF(0, area.top()), bars_);
    AxisPainter around(painter, scale_, area, palette());
    around.drawCounts(heights_);
    around.drawDates();
    const TimeWindow window = timeline_.window();
    around.drawWindow(edge(scale_, window, Grip::Begin), edge(scale_, window, Grip::End), hasBegin());
    if (timeline_.extent().length().count() <= 0) return;
    for (const Grip grip : {Grip::Begin, Grip::End}) {
        if (grip == Grip::Begin && !hasBegin()) continue;
        const bool focused = hasFocus() && (focused_ == grip || !hasBegin());
        around.drawHandle(edge(scale_, window, grip), gripRect(grip), focused);
    }
}

} // namespace atlas
