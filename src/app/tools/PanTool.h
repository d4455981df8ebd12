#pragma once

#include "app/tools/MapTool.h"
#include "render/HitTester.h"

#include <optional>

namespace atlas {

/// The tool in hand most of the time: drags the map, chooses events, takes hold of annotations.
///
/// A press on an annotation chooses and drags it; elsewhere it drags the map, or with Shift draws a box to
/// zoom to; without a drag it chooses the event under it. A double click edits an annotation's words, or
/// zooms in.
class PanTool : public MapTool {
    Q_OBJECT
  public:
    using MapTool::MapTool;

    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    void doubleClick(const MapPointer& pointer) override;
    void hover(const MapPointer& pointer) override;
    bool cancel() override;
    void paintOver(QPainter& painter) const override;

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

  private:
    enum class Doing : std::uint8_t { Nothing, Pressing, Panning, Boxing, Gripping };

    void begin();
    void zoomToBox(const QRectF& box);
    void click(const MapPointer& pointer);
    void offer(const std::vector<std::uint32_t>& events, QPointF at);
    void offerAll(const std::vector<std::uint32_t>& events, QPointF at);
    void open(const PlacedCluster& crowd, QPointF at);
    void dragAnnotation(QPointF to);
    void editText(const Annotation& annotation);

    Doing doing_ = Doing::Nothing;
    QPointF pressed_;
    QPointF last_;
    Qt::KeyboardModifiers modifiers_;
    std::optional<Annotation> gripped_; ///< as it was when it was pressed
    AnnotationPart part_ = AnnotationPart::Body;
    int gesture_ = 0; ///< numbers the drags, so that each is one step to undo
};

} // namespace atlas
