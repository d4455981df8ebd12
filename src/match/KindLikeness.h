#pragma once

#include "core/Event.h"

namespace atlas {

/// How the kinds that two records give one event stand to each other.
enum class KindLikeness : std::uint8_t {
    Same,
    Compatible, ///< one event can be called both: UCDP's clash with a government and an air strike
    Different
};

/// Data sets cut the world in different ways. Compatible are:
/// - what falls from the sky, whatever dropped it: air strike, drone strike, missile; and shelling, which
///   witnesses tell from them least of all;
/// - what troops do on the ground: fighting, shelling, raid, air assault, demolition;
/// - UCDP's three types of violence, which say who stood against whom and not by what means, with all of
///   these (a clash between groups has no air force); never with each other, since UCDP itself parts them.
/// "Other event" says nothing and is like nothing but itself.
[[nodiscard]] KindLikeness kindLikeness(EventKind a, EventKind b) noexcept;

} // namespace atlas
