#pragma once

#include "core/FilteredRows.h"
#include "core/VectorMap.h"
#include "filter/EventFilter.h"

#include <memory>

namespace atlas {

// How the window says a filter: in the language of now, also where it was chosen in another, and with rivers
// called as the user calls them. What the command line reads stays as it is.

/// filterWords() of one criterion.
[[nodiscard]] QString spokenWords(const FilterCriterion& criterion, const VectorMap& map);

/// The same rows with the words of `filter`, of which they are; the very ones where nothing changes.
[[nodiscard]] std::shared_ptr<const FilteredRows> spoken(std::shared_ptr<const FilteredRows> rows,
                                                         const EventFilter& filter, const VectorMap& map);

} // namespace atlas
