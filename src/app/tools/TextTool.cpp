#include "app/tools/TextTool.h"

#include "app/MapCanvas.h"
#include "app/Selection.h"
#include "app/tools/InlineEditor.h"
#include "edit/AddAnnotation.h"

#include <QUndoStack>

namespace atlas {

void TextTool::release(const MapPointer& pointer) {
    auto* editor = new InlineEditor(desk().canvas, pointer.at, {});
    const GeoPoint at = desk().canvas.viewport().toGeo(pointer.at);
    connect(editor, &InlineEditor::accepted, this, [this, at](const QString& text) {
        if (text.isEmpty()) return;
        const AnnotationId id = desk().annotations.nextId();
        desk().undo.push(new AddAnnotation(desk().annotations, {id, TextShape{at, text}}));
        desk().selection.chooseAnnotation(id);
    });
    connect(editor, &QObject::destroyed, this, &TextTool::finished);
}

} // namespace atlas
