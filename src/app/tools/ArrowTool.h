#pragma once

#include "app/tools/MapTool.h"

#include <optional>

namespace atlas {

/// Press where the arrow begins, drag, release where it points.
class ArrowTool : public MapTool {
    Q_OBJECT
  public:
    using MapTool::MapTool;

    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool cancel() override;
    void paintOver(QPainter& painter) const override;

  private:
    std::optional<QPointF> tail_;
    QPointF tip_;
};

} // namespace atlas
