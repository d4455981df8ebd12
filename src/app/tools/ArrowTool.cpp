#include "app/tools/ArrowTool.h"

#include "app/MapCanvas.h"
#include "app/Selection.h"
#include "edit/AddAnnotation.h"
#include "render/Palette.h"

#include <QApplication>
#include <QPainter>
#include <QUndoStack>

namespace atlas {

void ArrowTool::press(const MapPointer& pointer) {
    tail_ = tip_ = pointer.at;
}

void ArrowTool::move(const MapPointer& pointer) {
    tip_ = pointer.at;
    desk().canvas.update();
}

void ArrowTool::release(const MapPointer& pointer) {
    if (!tail_) return;
    const QPointF tail = *std::exchange(tail_, std::nullopt);
    desk().canvas.update();
    // A click is not an arrow.
    if ((pointer.at - tail).manhattanLength() < QApplication::startDragDistance()) return;
    const Viewport& view = desk().canvas.viewport();
    const AnnotationId id = desk().annotations.nextId();
    desk().undo.push(new AddAnnotation(desk().annotations,
                                       {id, ArrowShape{view.toGeo(tail), view.toGeo(pointer.at), {}}}));
    desk().selection.chooseAnnotation(id);
    Q_EMIT finished();
}

bool ArrowTool::cancel() {
    if (!std::exchange(tail_, std::nullopt)) return false;
    desk().canvas.update();
    return true;
}

void ArrowTool::paintOver(QPainter& painter) const {
    if (!tail_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(*tail_, tip_);
}

} // namespace atlas
