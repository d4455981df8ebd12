#pragma once

#include "edit/EventCommand.h"

namespace atlas {

/// Makes several events one: the first keeps its own values and gets the claims of all others, each with its
/// own kind, time, place and origin; tags and notes come along. Fewer than two events that exist: nothing.
class JoinEvents : public EventCommand {
  public:
    JoinEvents(EventBook& book, const std::vector<EventKey>& keys);
};

} // namespace atlas
