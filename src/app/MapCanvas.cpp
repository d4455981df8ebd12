#include "app/MapCanvas.h"

#include "render/Palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <mutex>

namespace atlas {

namespace {

// Zoom levels of one wheel notch (120 eighths of a degree): three notches double the scale.
constexpr double levelsPerNotch = 1.0 / 3;
// Zoom levels of one press of + or -, and of a double click one.
constexpr double levelsPerKey = 0.5;
// The share of the map's edge that a press of an arrow key pans by.
constexpr double panShare = 0.2;
// A frame normally arrives sooner. Showing the old one shifted before that would make the scale bar and the
// legend, which are part of the frame, tremble.
constexpr int lateMilliseconds = 24;
// Long enough that a hand in motion asks for nothing, short enough to feel at once.
constexpr int hoverMilliseconds = 70;
// Room around a box that is fitted, logical pixels.
constexpr double fitMargin = 24;
// A box of one point is shown with its surroundings: a town and its villages.
constexpr double closestFit = 11;
// The middle part of the map into which a chosen event is brought: this share of the edge is left free on
// each side.
constexpr double edgeShare = 0.15;
// What the legend may take of the left edge: what lies under it is not in view.
constexpr double legendRoom = 300;

} // namespace

/// Rung by the tile source's workers, heard on the GUI thread: once for many tiles, and not after the canvas
/// is gone.
struct MapCanvas::Bell {
    std::mutex mutex;
    MapCanvas* canvas = nullptr; ///< guarded by `mutex`; null when nobody listens any more
    bool rung = false;           ///< guarded by `mutex`

    void ring() {
        const std::lock_guard lock(mutex);
        if (!canvas || rung) return;
        rung = true;
        QMetaObject::invokeMethod(canvas, &MapCanvas::tilesArrived, Qt::QueuedConnection);
    }
};

MapCanvas::MapCanvas(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    // The ground does not turn round with the writing.
    setLayoutDirection(Qt::LeftToRight);
    setMinimumSize(240, 160);
    late_.setSingleShot(true);
    late_.setInterval(lateMilliseconds);
    connect(&late_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    hover_.setSingleShot(true);
    hover_.setInterval(hoverMilliseconds);
    connect(&hover_, &QTimer::timeout, this, &MapCanvas::rest);
    connect(&scheduler_, &RenderScheduler::frameReady, this, &MapCanvas::take);
}

MapCanvas::~MapCanvas() {
    if (!bell_) return;
    const std::lock_guard lock(bell_->mutex);
    bell_->canvas = nullptr;
}

void MapCanvas::setScene(FrameRequest scene) {
    const bool otherTiles = scene.tiles != scene_.tiles;
    scene_ = std::move(scene);
    if (otherTiles) hearTiles();
    scheduleRequest();
}

void MapCanvas::hearTiles() {
    if (bell_) {
        const std::lock_guard lock(bell_->mutex);
        bell_->canvas = nullptr;
    }
    ++tilesRevision_;
    if (!scene_.tiles) return;
    bell_ = std::make_shared<Bell>();
    bell_->canvas = this;
    scene_.tiles->onTileDone([bell = bell_](TileId, TileState) { bell->ring(); });
}

void MapCanvas::tilesArrived() {
    {
        const std::lock_guard lock(bell_->mutex);
        bell_->rung = false;
    }
    ++tilesRevision_;
    scheduleRequest();
}

void MapCanvas::setTool(MapTool* tool) {
    if (tool_) tool_->cancel();
    tool_ = tool;
    setCursor(tool ? tool->cursor() : Qt::ArrowCursor);
    update();
}

void MapCanvas::setViewport(const Viewport& viewport) {
    look(viewport.resized(QSizeF(size()), devicePixelRatioF()));
}

QRectF MapCanvas::openPart() const {
    const bool legend = scene_.furniture.testFlag(Furniture::Legend) && width() > 2 * legendRoom;
    return QRectF(rect()).adjusted(legend ? legendRoom : 0, 0, 0, 0);
}

void MapCanvas::fit(const GeoBox& box) {
    if (box.empty()) return;
    const QRectF open = openPart();
    const Viewport whole = Viewport::fitting(box, open.size(), devicePixelRatioF(), fitMargin);
    const Viewport centred(whole.centre(), std::min(whole.zoom(), closestFit), QSizeF(size()),
                           devicePixelRatioF());
    look(centred.panned(open.center() - QRectF(rect()).center()));
    fitted_ = box;
}

void MapCanvas::bringIntoView(GeoPoint point) {
    const QPointF at = viewport_.toScreen(point);
    if (!QRectF(rect()).contains(at)) return look(viewport_.centredAt(point));
    const QRectF open = openPart();
    const double x = open.width() * edgeShare;
    const double y = open.height() * edgeShare;
    const QPointF inside(std::clamp(at.x(), open.left() + x, open.right() - x),
                         std::clamp(at.y(), open.top() + y, open.bottom() - y));
    // What is on the screen already is moved no further than needed: the eye has it.
    if (inside != at) look(viewport_.panned(inside - at));
}

void MapCanvas::look(const Viewport& viewport) {
    fitted_.reset();
    if (viewport == viewport_) return;
    viewport_ = viewport;
    scheduleRequest();
    if (!late_.isActive()) late_.start();
    Q_EMIT viewportChanged();
}

FrameRequest MapCanvas::request() const {
    FrameRequest request = scene_;
    request.viewport = viewport_;
    request.generation = generation_;
    request.tilesRevision = tilesRevision_;
    return request;
}

bool MapCanvas::settled() const noexcept {
    return !requestDue_ && frame_.complete && frame_.generation == generation_ && !frame_.image.isNull();
}

void MapCanvas::scheduleRequest() {
    // Several changes of one turn of the event loop are one frame.
    if (std::exchange(requestDue_, true)) return;
    QMetaObject::invokeMethod(this, &MapCanvas::sendRequest, Qt::QueuedConnection);
}

void MapCanvas::sendRequest() {
    requestDue_ = false;
    if (!isVisible() || size().isEmpty()) return;
    ++generation_;
    scheduler_.request(request());
}

void MapCanvas::take(const Frame& frame, double milliseconds) {
    if (frame.image.isNull() || frame.generation < frame_.generation) return;
    frame_ = frame;
    late_.stop();
    update();
    Q_EMIT frameShown(frame_, milliseconds);
}

void MapCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgb(ink::land));
    if (!frame_.image.isNull()) paintFrame(painter);
    if (tool_) tool_->paintOver(painter);
    if (!keyboardFocus_) return;
    painter.setPen(QPen(QColor::fromRgb(ink::accent), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void MapCanvas::paintFrame(QPainter& painter) const {
    if (frame_.viewport == viewport_) {
        painter.drawImage(QPointF(0, 0), frame_.image);
        return;
    }
    const double scale = viewport_.worldSize() / frame_.viewport.worldSize();
    const QSizeF shown = frame_.viewport.size() * scale;
    const QPointF centre = viewport_.toScreen(frame_.viewport.centre());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(centre - QPointF(shown.width(), shown.height()) / 2, shown), frame_.image);
}

void MapCanvas::resizeEvent(QResizeEvent*) {
    if (fitted_)
        fit(GeoBox(*fitted_));
    else
        setViewport(viewport_);
}

void MapCanvas::showEvent(QShowEvent*) {
    resizeEvent(nullptr);
    scheduleRequest();
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    hover_.stop();
    pointer_ = {event->position(), event->modifiers()};
    if (tool_ && event->button() == Qt::LeftButton) tool_->press(pointer_);
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = {event->position(), event->modifiers()};
    if (tool_ && event->buttons().testFlag(Qt::LeftButton))
        tool_->move(pointer_);
    else
        hover_.start();
    Q_EMIT pointerMoved(viewport_.toGeo(pointer_.at), true);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    pointer_ = {event->position(), event->modifiers()};
    if (tool_ && event->button() == Qt::LeftButton) tool_->release(pointer_);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    pointer_ = {event->position(), event->modifiers()};
    if (tool_ && event->button() == Qt::LeftButton) tool_->doubleClick(pointer_);
}

void MapCanvas::leaveEvent(QEvent*) {
    hover_.stop();
    Q_EMIT pointerMoved({}, false);
}

void MapCanvas::rest() {
    if (tool_) tool_->hover(pointer_);
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    // A touch pad sends many small angles and a wheel few large ones: the sum is the same turn of the hand.
    const double notches = event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    if (notches != 0) look(viewport_.zoomedAt(event->position(), notches * levelsPerNotch));
    event->accept();
}

void MapCanvas::zoomIn() {
    look(viewport_.zoomedAt(QRectF(rect()).center(), levelsPerKey));
}

void MapCanvas::zoomOut() {
    look(viewport_.zoomedAt(QRectF(rect()).center(), -levelsPerKey));
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    const double x = width() * panShare;
    const double y = height() * panShare;
    switch (event->key()) {
    case Qt::Key_Left:
        return look(viewport_.panned({x, 0}));
    case Qt::Key_Right:
        return look(viewport_.panned({-x, 0}));
    case Qt::Key_Up:
        return look(viewport_.panned({0, y}));
    case Qt::Key_Down:
        return look(viewport_.panned({0, -y}));
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapCanvas::focusInEvent(QFocusEvent* event) {
    keyboardFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent*) {
    keyboardFocus_ = false;
    update();
}

} // namespace atlas
