#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Another wording of a claim, by position. Where the event's own values rest on it they follow it.
class ChangeClaim : public EventCommand {
  public:
    ChangeClaim(EventBook& book, EventKey key, int position, Claim claim);
};

} // namespace atlas
