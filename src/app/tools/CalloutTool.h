#pragma once

#include "app/tools/MapTool.h"

namespace atlas {

/// Click on an event for a callout that is tied to it; elsewhere for a free one, whose words are typed at
/// once.
class CalloutTool : public MapTool {
    Q_OBJECT
  public:
    using MapTool::MapTool;

    void press(const MapPointer& /*pointer*/) override {}

    void release(const MapPointer& pointer) override;

  private:
    void addFree(const MapPointer& pointer);
};

} // namespace atlas
