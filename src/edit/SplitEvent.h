#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Makes some of an event's claims, by position, an event of their own, which has the values of the first of
/// them. What the first event rested on a claim that left it rests on the first that stayed. Refused where no
/// claim would stay or none would leave.
class SplitEvent : public EventCommand {
  public:
    SplitEvent(EventBook& book, EventKey key, const std::vector<int>& claims);
};

} // namespace atlas
