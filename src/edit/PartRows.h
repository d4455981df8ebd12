#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Makes each of an event's identical rows an event of its own: two equal lines can be two strikes.
class PartRows : public EventCommand {
  public:
    PartRows(EventBook& book, EventKey key);
};

} // namespace atlas
