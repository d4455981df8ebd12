#pragma once

#include "app/tools/MapTool.h"
#include "core/Place.h"

#include <vector>

namespace atlas {

/// Click corner after corner of an area; a double click, Enter or the first corner closes it, Backspace takes
/// the last corner back. Corners stand on the ground: the map may be zoomed in between.
class ShapeTool : public MapTool {
    Q_OBJECT
  public:
    explicit ShapeTool(const ToolDesk& desk, QObject* parent = nullptr);

    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void doubleClick(const MapPointer& pointer) override;
    bool cancel() override;
    void paintOver(QPainter& painter) const override;

  Q_SIGNALS:
    /// Three corners or more, to the fifth decimal of a degree: about a metre, and short to write.
    void drawn(const std::vector<atlas::GeoPoint>& ring);

  protected:
    /// Keys and the moving pointer of the canvas while a shape is in the making.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void close();
    void follow(QPointF pointer);
    [[nodiscard]] bool onFirst(QPointF at) const;

    std::vector<GeoPoint> corners_;
    QPointF pointer_;
};

} // namespace atlas
