#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Takes a claim, by position, off an event. What rested on it rests on the first that stays. The last claim
/// of an event stays: an event that nobody claims is none.
class DeleteClaim : public EventCommand {
  public:
    DeleteClaim(EventBook& book, EventKey key, int position);
};

} // namespace atlas
