#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Other values for an event: its kind, its time, its place, its tags … Claims that left these to the event
/// are first given what the event said until now, so that nothing is put into a source's mouth.
class ChangeEvent : public EventCommand {
  public:
    ChangeEvent(EventBook& book, EventKey key, Event after);
};

} // namespace atlas
