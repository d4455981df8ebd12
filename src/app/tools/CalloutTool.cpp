#include "app/tools/CalloutTool.h"

#include "app/MapCanvas.h"
#include "app/Selection.h"
#include "app/tools/AnnotationReshape.h"
#include "app/tools/InlineEditor.h"
#include "edit/AddAnnotation.h"

#include <QUndoStack>

namespace atlas {

void CalloutTool::release(const MapPointer& pointer) {
    const FrameRequest request = desk().canvas.request();
    const auto hits = eventsAt(request, pointer.at);
    if (hits.empty()) return addFree(pointer);
    const AnnotationId id = desk().annotations.nextId();
    desk().undo.push(
        new AddAnnotation(desk().annotations, {id, calloutFor(request.events->event(hits.front()))}));
    desk().selection.chooseAnnotation(id);
    Q_EMIT finished();
}

void CalloutTool::addFree(const MapPointer& pointer) {
    CalloutShape shape;
    shape.target = desk().canvas.viewport().toGeo(pointer.at);
    shape.offset = calloutOffset;
    auto* editor = new InlineEditor(desk().canvas, pointer.at + shape.offset, {});
    connect(editor, &InlineEditor::accepted, this, [this, shape](const QString& text) mutable {
        if (text.isEmpty()) return;
        shape.text = text;
        const AnnotationId id = desk().annotations.nextId();
        desk().undo.push(new AddAnnotation(desk().annotations, {id, shape}));
        desk().selection.chooseAnnotation(id);
    });
    connect(editor, &QObject::destroyed, this, &CalloutTool::finished);
}

} // namespace atlas
