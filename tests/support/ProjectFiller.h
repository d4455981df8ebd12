#pragma once

#include "core/Project.h"

#include <random>
#include <vector>

namespace atlas::test {

/// A made-up event in which any field may be anything that it can be: undated, without a place, in several
/// scripts, with claims that say otherwise. The same seed gives the same events.
[[nodiscard]] Event anyEvent(std::mt19937_64& random);

[[nodiscard]] std::vector<Event> anyEvents(int count, unsigned seed);

/// Something of everything that a project holds beside events.
[[nodiscard]] ProjectParts everyPart();

} // namespace atlas::test
