#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Takes an event out of the project; the file it came from is not touched.
class DeleteEvent : public EventCommand {
  public:
    DeleteEvent(EventBook& book, EventKey key);
};

} // namespace atlas
