#pragma once

#include <QObject>
#include <QPointF>

class QPainter;
class QUndoStack;

namespace atlas {

class AnnotationStore;
class MapCanvas;
class Selection;

/// A pointer over the map.
struct MapPointer {
    QPointF at; ///< logical pixels of the canvas
    Qt::KeyboardModifiers modifiers;
};

/// What the tools work on. Everything outlives the tools.
struct ToolDesk {
    MapCanvas& canvas;
    Selection& selection;
    AnnotationStore& annotations;
    QUndoStack& undo;
};

/// What the left button does on the map. One tool is in hand at a time; the canvas hands it the pointer.
class MapTool : public QObject {
    Q_OBJECT
  public:
    explicit MapTool(const ToolDesk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

    virtual void press(const MapPointer& pointer) = 0;

    virtual void move(const MapPointer& /*pointer*/) {}

    virtual void release(const MapPointer& /*pointer*/) {}

    virtual void doubleClick(const MapPointer& pointer) { press(pointer); }

    /// The pointer rests, no button down.
    virtual void hover(const MapPointer& /*pointer*/) {}

    /// Gives up what was begun; false when nothing was.
    virtual bool cancel() { return false; }

    /// What is shown while something is in the making, over the finished map.
    virtual void paintOver(QPainter& /*painter*/) const {}

    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::CrossCursor; }

  Q_SIGNALS:
    /// Its work is done: back to the pan tool.
    void finished();

  protected:
    [[nodiscard]] const ToolDesk& desk() const noexcept { return desk_; }

  private:
    ToolDesk desk_;
};

} // namespace atlas
