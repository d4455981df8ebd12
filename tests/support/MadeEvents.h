#pragma once

#include "core/Event.h"
#include "core/EventRecord.h"

#include <random>

namespace atlas::test {

/// Made-up events by the million: eight hubs around Raqqa, Mosul and the Euphrates, each with a narrow, a
/// wide and a very wide scatter, uniform over 2014–2019, five kinds, six actors, few killed and seldom many.
///
/// The same seed gives the same events with every library: the distributions are our own.
[[nodiscard]] Event madeEvent(std::mt19937_64& random);

/// The same event as its record, without the cost of its texts: recordOf(madeEvent()). Row and source are
/// left at 0.
[[nodiscard]] EventRecord madeRecord(std::mt19937_64& random);

/// From the first day of 2014 to the last of the six years.
[[nodiscard]] TimeSpan madeExtent();

} // namespace atlas::test
