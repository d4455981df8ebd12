#pragma once

#include "core/DataStore.h"

#include <vector>

namespace atlas {

/// The parts of `shown` of which none of the files says anything, in their order: there, no events means no
/// data. A file that does not say what time it covers is taken to cover none. Any thread.
[[nodiscard]] std::vector<TimeSpan> uncovered(const std::vector<DataFile>& files, const TimeSpan& shown);

} // namespace atlas
