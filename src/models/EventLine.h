#pragma once

#include "core/Event.h"

namespace atlas {

// What a line of the event list says of an event: plain text in the user's language. Any thread.

/// "17 Mar 2017", in the zone of its place.
[[nodiscard]] QString dateText(const Event& event);

/// The place as named, or the smallest unit that is; empty where none is.
[[nodiscard]] QString placeText(const Event& event);

/// The whole line as it is read aloud.
[[nodiscard]] QString spokenText(const Event& event);

} // namespace atlas
