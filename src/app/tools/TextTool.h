#pragma once

#include "app/tools/MapTool.h"

namespace atlas {

/// Click where the words begin, and type.
class TextTool : public MapTool {
    Q_OBJECT
  public:
    using MapTool::MapTool;

    void press(const MapPointer& /*pointer*/) override {}

    void release(const MapPointer& pointer) override;

    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::IBeamCursor; }
};

} // namespace atlas
