#pragma once

#include "core/Event.h"

#include <vector>

namespace atlas {

/// The event's own kind, time, place and grade as the claims say that Event::basis names.
void followClaims(Event& event);

/// All of the event's own values rest on one claim.
void restAllOn(Event& event, int claim);

/// Keeps the claims of these positions, in the order they stand in; the basis follows, and what rested on one
/// that is gone rests on the first that is left. False, and nothing done, where none or all would be left.
[[nodiscard]] bool keepClaims(Event& event, const std::vector<int>& positions);

} // namespace atlas
