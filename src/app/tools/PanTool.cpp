#include "app/tools/PanTool.h"

#include "app/EventChoice.h"
#include "app/MapCanvas.h"
#include "app/PlainText.h"
#include "app/Selection.h"
#include "app/tools/AnnotationReshape.h"
#include "app/tools/InlineEditor.h"
#include "edit/ChangeAnnotation.h"
#include "render/Palette.h"
#include "render/events/EventLayouter.h"

#include <QApplication>
#include <QPainter>
#include <QToolTip>
#include <QUndoStack>

#include <cmath>

namespace atlas {

namespace {
constexpr double partedMargin = 90;   // logical pixels around the events of a crowd that was opened
constexpr double closestParting = 16; // a street: closer up, one point is one point
} // namespace

void PanTool::press(const MapPointer& pointer) {
    pressed_ = last_ = pointer.at;
    modifiers_ = pointer.modifiers;
    doing_ = Doing::Pressing;
    const auto hit = annotationAt(desk().canvas.request(), pointer.at);
    const Annotation* annotation = hit ? desk().annotations.find(hit->id) : nullptr;
    gripped_ = annotation ? std::optional(*annotation) : std::nullopt;
    if (!annotation) return;
    part_ = hit->part;
    desk().selection.chooseAnnotation(annotation->id);
}

void PanTool::begin() {
    if (gripped_) {
        ++gesture_;
        doing_ = Doing::Gripping;
    } else {
        doing_ = modifiers_.testFlag(Qt::ShiftModifier) ? Doing::Boxing : Doing::Panning;
    }
    desk().canvas.setCursor(doing_ == Doing::Boxing ? Qt::CrossCursor : Qt::ClosedHandCursor);
}

void PanTool::move(const MapPointer& pointer) {
    const bool dragged = (pointer.at - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (doing_ == Doing::Pressing && dragged) begin();
    const QPointF by = pointer.at - last_;
    if (doing_ != Doing::Pressing) last_ = pointer.at;
    if (doing_ == Doing::Panning) desk().canvas.setViewport(desk().canvas.viewport().panned(by));
    if (doing_ == Doing::Boxing) desk().canvas.update();
    if (doing_ == Doing::Gripping) dragAnnotation(pointer.at);
}

void PanTool::release(const MapPointer& pointer) {
    const Doing done = std::exchange(doing_, Doing::Nothing);
    desk().canvas.setCursor(cursor());
    if (done == Doing::Boxing) zoomToBox(QRectF(pressed_, pointer.at).normalized());
    if (done == Doing::Pressing && !gripped_) click(pointer);
    gripped_.reset();
}

void PanTool::zoomToBox(const QRectF& box) {
    MapCanvas& canvas = desk().canvas;
    const double share = std::max(box.width() / canvas.width(), box.height() / canvas.height());
    const Viewport& now = canvas.viewport();
    canvas.update();
    if (share <= 0) return;
    canvas.setViewport(
        {now.toGeo(box.center()), now.zoom() - std::log2(share), now.size(), now.pixelRatio()});
}

void PanTool::click(const MapPointer& pointer) {
    desk().selection.chooseAnnotation(std::nullopt);
    const FrameRequest request = desk().canvas.request();
    const auto hits = eventsAt(request, pointer.at);
    if (hits.empty()) {
        if (const auto crowd = clusterAt(request, pointer.at)) return open(*crowd, pointer.at);
    }
    if (hits.size() < 2) {
        desk().selection.chooseEvent(hits.empty() ? std::nullopt : std::optional(hits.front()));
        return;
    }
    offer(hits, pointer.at);
}

void PanTool::offer(const std::vector<std::uint32_t>& events, QPointF at) {
    auto* choice = new EventChoice(*desk().canvas.request().events, events, &desk().canvas);
    connect(choice, &EventChoice::eventChosen, &desk().selection, &Selection::chooseEvent);
    connect(choice, &EventChoice::closerRequested, this,
            [this, at] { desk().canvas.setViewport(desk().canvas.viewport().zoomedAt(at, 2)); });
    choice->popup(desk().canvas.mapToGlobal(at.toPoint()));
}

/// The first of them: no closer look parts them.
void PanTool::offerAll(const std::vector<std::uint32_t>& events, QPointF at) {
    auto* choice = new EventChoice(*desk().canvas.request().events, events, &desk().canvas,
                                   EventChoice::Closer::Useless);
    connect(choice, &EventChoice::eventChosen, &desk().selection, &Selection::chooseEvent);
    choice->popup(desk().canvas.mapToGlobal(at.toPoint()));
}

/// A closer look where that parts the events, else a list of them: hundreds can share one point.
void PanTool::open(const PlacedCluster& crowd, QPointF at) {
    MapCanvas& canvas = desk().canvas;
    const ClusterExtent extent = extentOf(canvas.request(), crowd);
    const Viewport& now = canvas.viewport();
    const Viewport closer = Viewport::fitting(extent.box, now.size(), now.pixelRatio(), partedMargin);
    const double zoom = std::min(closer.zoom(), closestParting);
    if (extent.onePoint || zoom <= now.zoom()) return offerAll(extent.events, at);
    canvas.setViewport({closer.centre(), zoom, now.size(), now.pixelRatio()});
}

void PanTool::dragAnnotation(QPointF to) {
    const Annotation* now = desk().annotations.find(gripped_->id);
    if (!now) return;
    desk().undo.push(new ChangeAnnotation(desk().annotations, *now,
                                          moved(*gripped_, part_, desk().canvas.viewport(), to - pressed_),
                                          tr("Move annotation"), gesture_));
}

void PanTool::doubleClick(const MapPointer& pointer) {
    const auto hit = annotationAt(desk().canvas.request(), pointer.at);
    const Annotation* annotation = hit ? desk().annotations.find(hit->id) : nullptr;
    doing_ = Doing::Nothing;
    if (annotation)
        editText(*annotation);
    else
        desk().canvas.setViewport(desk().canvas.viewport().zoomedAt(pointer.at, 1));
}

void PanTool::editText(const Annotation& annotation) {
    const QPointF anchor = textAnchor(annotation, desk().canvas.viewport());
    auto* editor = new InlineEditor(desk().canvas, anchor, annotation.text());
    connect(editor, &InlineEditor::accepted, this, [this, id = annotation.id](const QString& text) {
        const Annotation* before = desk().annotations.find(id);
        if (!before || before->text() == text) return;
        Annotation after = *before;
        after.setText(text);
        desk().undo.push(new ChangeAnnotation(desk().annotations, *before, after, tr("Edit text")));
    });
}

void PanTool::hover(const MapPointer& pointer) {
    const FrameRequest request = desk().canvas.request();
    const bool annotation = annotationAt(request, pointer.at).has_value();
    const auto hits = annotation ? std::vector<std::uint32_t>() : eventsAt(request, pointer.at);
    const auto crowd = annotation || !hits.empty() ? std::nullopt : clusterAt(request, pointer.at);
    desk().canvas.setCursor(annotation || crowd || !hits.empty() ? Qt::PointingHandCursor : cursor());
    const QPoint at = desk().canvas.mapToGlobal(pointer.at.toPoint());
    if (crowd)
        return QToolTip::showText(at, tr("%Ln events", nullptr, static_cast<int>(crowd->events)),
                                  &desk().canvas);
    if (hits.empty()) {
        QToolTip::hideText();
        return;
    }
    QString text = EventChoice::line(request.events->event(hits.front()));
    if (hits.size() > 1)
        text += QLatin1Char('\n') + tr("and %Ln more", nullptr, static_cast<int>(hits.size()) - 1);
    QToolTip::showText(at, plainToolTip(text), &desk().canvas);
}

bool PanTool::cancel() {
    const bool boxing = std::exchange(doing_, Doing::Nothing) == Doing::Boxing;
    gripped_.reset();
    desk().canvas.update();
    return boxing;
}

void PanTool::paintOver(QPainter& painter) const {
    if (doing_ != Doing::Boxing) return;
    QColor fill = QColor::fromRgb(ink::accent);
    painter.setPen(QPen(fill, 1.5));
    fill.setAlpha(30);
    painter.setBrush(fill);
    painter.drawRect(QRectF(pressed_, last_).normalized());
}

} // namespace atlas
