#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// A new event, of the user's own making. An empty id gets one; an event without a claim is refused.
class CreateEvent : public EventCommand {
  public:
    CreateEvent(EventBook& book, Event event);
};

} // namespace atlas
