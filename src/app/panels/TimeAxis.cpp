#include "app/panels/TimeAxis.h"

#include "app/panels/HistogramPicture.h"
#include "app/panels/PanelStyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace atlas {
namespace {

constexpr double rightMargin = 10;  ///< half a grip beyond the end of the axis
constexpr double gripWidth = 9;     ///< as seen
constexpr double gripHeight = 26;   ///< as seen
constexpr double outwardReach = 12; ///< what can be hit is wider than what is seen, away from the window …
constexpr double inwardReach = 6; ///< … and less so into it, so that a narrow window can still be taken up
constexpr double tickLength = 4;
constexpr double countGap = 13; ///< beside a grip at the very start of the axis

/// Where the window's edges are drawn: in Moment mode both at the instant.
double edge(const TimeScale& scale, const TimeWindow& window, TimeAxis::Grip grip) {
    const bool begin = grip == TimeAxis::Grip::Begin && window.mode != WindowMode::Moment;
    return scale.x(begin ? window.span.from : window.span.to);
}

} // namespace

TimeAxis::TimeAxis(TimelineController& timeline, QWidget* parent)
    : QWidget(parent), timeline_(timeline), shown_(timeline.window()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Time axis"));
    connect(&timeline, &TimelineController::windowChanged, this, &TimeAxis::followWindow);
    connect(&timeline, &TimelineController::extentChanged, this, [this] {
        rebuildHistogram();
        rescale();
    });
}

void TimeAxis::setEvents(std::shared_ptr<const EventSnapshot> events) {
    events_ = std::move(events);
    rebuildHistogram();
    rescale();
}

void TimeAxis::setLeftMargin(int pixels) {
    if (leftMargin_ == pixels) return;
    leftMargin_ = pixels;
    rescale();
}

void TimeAxis::rebuildHistogram() {
    histogram_ = {};
    if (events_ && timeline_.extent().length().count() > 0)
        histogram_ =
            Histogram::build(events_->table, events_->details, timeline_.extent(), TimelineController::zone);
}

void TimeAxis::rescale() {
    const double left = std::max<double>(leftMargin_, rightMargin);
    scale_ = TimeScale(timeline_.extent(), left, width() - left - rightMargin);
    bars_ = {};
    update();
    Q_EMIT scaleChanged();
}

QSize TimeAxis::sizeHint() const {
    return {800, 6 * fontMetrics().height()};
}

QSize TimeAxis::minimumSizeHint() const {
    return {240, 4 * fontMetrics().height()};
}

QRectF TimeAxis::plot() const {
    const double foot = tickLength + fontMetrics().height() + 2;
    return {scale_.left(), 2, scale_.right() - scale_.left(), height() - foot - 2};
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
    const double begin = edge(scale_, timeline_.window(), Grip::Begin);
    const double end = edge(scale_, timeline_.window(), Grip::End);
    if (!hasBegin()) return std::abs(point.x() - end) <= outwardReach ? Grip::End : Grip::None;
    const double inward = std::min(inwardReach, (end - begin) / 4);
    if (point.x() >= begin - outwardReach && point.x() <= begin + inward) return Grip::Begin;
    if (point.x() >= end - inward && point.x() <= end + outwardReach) return Grip::End;
    return point.x() > begin && point.x() < end ? Grip::Between : Grip::None;
}

// ---- the hand
// ------------------------------------------------------------------------------------------------

void TimeAxis::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    dragged_ = gripAt(event->position());
    if (dragged_ == Grip::None) {
        centreWindowAt(x);
        dragged_ = hasBegin() ? Grip::Between : Grip::End;
    }
    if (dragged_ != Grip::Between) focused_ = dragged_;
    const Grip held = dragged_ == Grip::Between ? Grip::Begin : dragged_;
    grabOffset_ = edge(scale_, timeline_.window(), held) - x;
    showCursor(event->position());
    update();
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event) {
    if (dragged_ != Grip::None) dragTo(event->position().x());
    showCursor(event->position());
}

void TimeAxis::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragged_ = Grip::None;
    showCursor(event->position());
    update();
}

void TimeAxis::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    unsetCursor();
}

void TimeAxis::dragTo(double x) {
    const TimePoint t = scale_.snapped(scale_.at(x + grabOffset_));
    if (dragged_ == Grip::Between)
        timeline_.moveBy(t - timeline_.begin());
    else
        moveGrip(dragged_, t);
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

void TimeAxis::showCursor(QPointF point) {
    switch (dragged_ != Grip::None ? dragged_ : gripAt(point)) {
    case Grip::Begin:
    case Grip::End:
        return setCursor(Qt::SizeHorCursor);
    case Grip::Between:
        return setCursor(dragged_ == Grip::Between ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    case Grip::None:
        break;
    }
    setCursor(Qt::PointingHandCursor);
}

/// What a bar stands for. Counts of imprecise dates are shares of events and are said to be about so many.
QString TimeAxis::describeBin(const Histogram::Bin& bin) const {
    const QLocale locale;
    const auto count = [&](float sharp, float imprecise) {
        const QString number = locale.toString(qRound(sharp + imprecise));
        return imprecise > 0 ? tr("about %1").arg(number) : number;
    };
    float imprecise = 0;
    for (const float share : bin.imprecise)
        imprecise += share;
    QStringList lines{
        tr("%1: events %2", "time, count")
            .arg(formatSpan(bin.span, TimelineController::zone), count(bin.total() - imprecise, imprecise))};
    for (std::size_t group = 0; group < actorGroupCount; ++group)
        if (bin.sharp[group] + bin.imprecise[group] > 0)
            lines << tr("%1: %2", "actor, count")
                         .arg(actorGroupName(static_cast<ActorGroup>(group)),
                              count(bin.sharp[group], bin.imprecise[group]));
    return lines.join(u'\n');
}

bool TimeAxis::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool inside = plot().contains(help->pos());
    const int bin = inside ? histogram_.binAt(scale_.at(help->pos().x())) : -1;
    const QString text = bin < 0 ? QString() : describeBin(histogram_.bins[static_cast<std::size_t>(bin)]);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

// ---- the keyboard
// --------------------------------------------------------------------------------------------

void TimeAxis::keyPressEvent(QKeyEvent* event) {
    const Grip grip = hasBegin() ? focused_ : Grip::End;
    const TimePoint now = grip == Grip::Begin ? timeline_.begin() : timeline_.end();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveGrip(grip, stepped(now, timeline_.step(), -1));
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveGrip(grip, stepped(now, timeline_.step(), 1));
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
        const double before = edge(scale_, shown_, grip);
        const double after = edge(scale_, now, grip);
        const double left = std::min(before, after) - gripWidth - 2;
        const double right = std::max(before, after) + gripWidth + 2;
        update(QRectF(left, 0, right - left, height()).toAlignedRect());
    };
    if (now.mode != shown_.mode) update();
    repaint(Grip::Begin);
    repaint(Grip::End);
    shown_ = now;
    setAccessibleDescription(formatSpan(now.span, TimelineController::zone));
}

void TimeAxis::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setLayoutDirection(Qt::LeftToRight); // as the scale: see TimeScale
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const QRectF area = plot();
    const double ratio = devicePixelRatioF();
    if (bars_.isNull() || bars_.devicePixelRatio() != ratio)
        bars_ = drawHistogram(histogram_, scale_, QSize(width(), static_cast<int>(area.height())), ratio,
                              palette());
    painter.drawPixmap(QPointF(0, area.top()), bars_);
    drawWindow(painter);
    drawAxis(painter);
    if (timeline_.extent().length().count() <= 0) return;
    if (hasBegin()) drawHandle(painter, Grip::Begin);
    drawHandle(painter, Grip::End);
}

/// What lies outside the window becomes paler; the window gets its edges.
void TimeAxis::drawWindow(QPainter& painter) const {
    const QRectF area = plot();
    const TimeWindow window = timeline_.window();
    const double begin = edge(scale_, window, Grip::Begin);
    const double end = edge(scale_, window, Grip::End);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(area.left(), area.top(), begin - area.left(), area.height()), veil);
    painter.fillRect(QRectF(end, area.top(), area.right() - end, area.height()), veil);
    QColor shade = accentColor(palette());
    shade.setAlphaF(0.07F);
    painter.fillRect(QRectF(begin, area.top(), end - begin, area.height()), shade);
    if (!hasBegin()) return;
    painter.setPen(QPen(accentColor(palette()), 1.5));
    painter.drawLine(QPointF(begin, area.top() + 0.5), QPointF(end, area.top() + 0.5));
}

void TimeAxis::drawAxis(QPainter& painter) const {
    const QRectF area = plot();
    const QColor muted = mutedColor(palette());
    const int gridCount = roundCount(histogram_.highest);
    painter.setPen(lineColor(palette()));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
    if (gridCount > 0) {
        const double y =
            area.bottom()
            - area.height() * histogramFill * gridCount / static_cast<double>(histogram_.highest);
        painter.drawLine(QPointF(area.left() - 4, y), QPointF(area.left(), y));
        painter.setPen(muted);
        const QRectF room(0, y - fontMetrics().height() / 2.0, area.left() - countGap,
                          fontMetrics().height());
        painter.drawText(room, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QLocale().toString(gridCount));
    }
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("000 0000")) + 6;
    for (const auto& tick : scale_.ticks(labelWidth)) {
        const double x = std::round(scale_.x(tick.at)) + 0.5;
        const double length = tick.label.isEmpty() ? tickLength / 2 : tickLength + 2;
        painter.setPen(tick.label.isEmpty() ? lineColor(palette()) : muted);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + length));
        const QRectF room(x + 3, area.bottom() + 2, area.right() - x, fontMetrics().height());
        if (!tick.label.isEmpty())
            painter.drawText(room, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextDontClip,
                             tick.label);
    }
}

void TimeAxis::drawHandle(QPainter& painter, Grip grip) const {
    const QRectF area = plot();
    const double x = edge(scale_, timeline_.window(), grip);
    const QColor accent = accentColor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QRectF rect = gripRect(grip);
    if (hasFocus() && (focused_ == grip || !hasBegin())) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(rect, 3, 3);
    // Two notches, as on anything that is meant to be taken hold of.
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    for (const double dx : {-1.5, 1.5})
        painter.drawLine(rect.center() + QPointF(dx, -4), rect.center() + QPointF(dx, 4));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace atlas
