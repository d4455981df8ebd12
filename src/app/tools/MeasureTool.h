#pragma once

#include "app/tools/MapTool.h"
#include "core/Place.h"

#include <QPolygonF>
#include <QStringList>

#include <vector>

namespace atlas {

/// Measures on the ground, along geodesics: click point after point for a distance with its bearing, the
/// first point again for an area, or drag for a circle. Enter or a double click ends a line; what was
/// measured stays until the next click, Backspace takes the last point back. Points stand on the ground: the
/// map may be moved in between.
class MeasureTool : public MapTool {
    Q_OBJECT
  public:
    explicit MeasureTool(const ToolDesk& desk, QObject* parent = nullptr);

    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    void doubleClick(const MapPointer& pointer) override;
    bool cancel() override;
    void paintOver(QPainter& painter) const override;

    /// What stands beside the pointer, line by line.
    [[nodiscard]] QStringList words() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Shape : std::uint8_t { Line, Area, Circle };

    void follow(QPointF pointer);
    [[nodiscard]] GeoPoint ground(QPointF at) const;
    [[nodiscard]] bool onFirst(QPointF at) const;
    [[nodiscard]] std::vector<GeoPoint> drawn() const;
    [[nodiscard]] QPolygonF figure(const std::vector<GeoPoint>& corners) const;
    void paintWords(QPainter& painter, QPointF at) const;

    std::vector<GeoPoint> points_; ///< of a circle: its middle and one point of it
    Shape shape_ = Shape::Line;
    bool ended_ = false;
    bool held_ = false; ///< the button is down since the first point
    QPointF pressed_;
    QPointF pointer_;
};

} // namespace atlas
