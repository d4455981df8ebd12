#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// One more claim about an event, at the end.
class AddClaim : public EventCommand {
  public:
    AddClaim(EventBook& book, EventKey key, Claim claim);
};

} // namespace atlas
