#pragma once

#include "annotate/AnnotationStore.h"
#include "app/MapCanvas.h"
#include "app/Selection.h"
#include "app/tools/ToolBox.h"

#include <QTest>
#include <QUndoStack>

namespace atlas::test {

/// A map with its tools in a window of its own, and events to work on.
class MapDesk {
  public:
    explicit MapDesk(std::shared_ptr<const EventSnapshot> events, GeoPoint centre = {39.5, 36.0},
                     double zoom = 8)
        : events_(std::move(events)) {
        QObject::connect(&annotations, &AnnotationStore::changed, &canvas, [this] { show(); });
        canvas.resize(800, 600);
        canvas.setViewport({centre, zoom, {800, 600}});
        show();
        canvas.show();
    }

    /// Hands the scene to the canvas anew.
    void show() {
        FrameRequest scene;
        scene.window = {{events_->table.extent().from, events_->table.extent().to}, WindowMode::Window};
        scene.events = events_;
        scene.atlas = std::make_shared<AtlasSnapshot>();
        scene.tiles = tiles;
        scene.annotations = annotations.list();
        scene.annotationsRevision = annotations.revision();
        scene.furniture = {};
        canvas.setScene(scene);
    }

    [[nodiscard]] bool ready() {
        return QTest::qWaitForWindowExposed(&canvas) && QTest::qWaitFor([this] { return canvas.settled(); });
    }

    [[nodiscard]] const EventSnapshot& events() const { return *events_; }

    /// Where an event's glyph stands.
    [[nodiscard]] QPoint glyph(std::size_t tableIndex) const {
        return canvas.viewport().toScreen(events_->table[tableIndex].at).toPoint();
    }

    /// A drag with the left button, in steps as a hand makes it.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&canvas, Qt::LeftButton, modifiers, from);
        constexpr int steps = 4;
        for (int i = 1; i <= steps; ++i)
            QTest::mouseMove(&canvas, from + (to - from) * i / steps);
        QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, to);
    }

    std::shared_ptr<TileSource> tiles;
    MapCanvas canvas;
    Selection selection;
    AnnotationStore annotations;
    QUndoStack undo;
    ToolBox tools{{canvas, selection, annotations, undo}};

  private:
    std::shared_ptr<const EventSnapshot> events_;
};

} // namespace atlas::test
