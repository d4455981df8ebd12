#pragma once

#include "filter/EventFilter.h"

#include <algorithm>
#include <optional>

namespace atlas {

// What a form with one field a criterion does to a filter: the first criterion of each sort is the field's.

/// The first criterion of this sort, where there is one.
template <class Criterion>
[[nodiscard]] std::optional<Criterion> held(const EventFilter& filter) {
    for (const FilterCriterion& each : filter.criteria)
        if (const auto* found = std::get_if<Criterion>(&each)) return *found;
    return std::nullopt;
}

/// The first nearness to a place, or to a river.
[[nodiscard]] std::optional<Within> heldWithin(const EventFilter& filter, Within::Of of);

/// Puts a criterion in the place of the first for which `isSame`, or last; takes that one away where it asks
/// nothing.
template <class IsSame>
void hold(EventFilter& filter, const FilterCriterion& criterion, bool asks, const IsSame& isSame) {
    const auto found = std::find_if(filter.criteria.begin(), filter.criteria.end(), isSame);
    if (found != filter.criteria.end()) {
        if (asks)
            *found = criterion;
        else
            filter.criteria.erase(found);
    } else if (asks) {
        filter.criteria.push_back(criterion);
    }
}

/// The same with the first criterion of its sort.
template <class Criterion>
void hold(EventFilter& filter, const Criterion& criterion, bool asks) {
    hold(filter, FilterCriterion(criterion), asks,
         [](const FilterCriterion& each) { return std::holds_alternative<Criterion>(each); });
}

/// The same with the first nearness to a place, or to a river.
void holdWithin(EventFilter& filter, const Within& within, bool asks);

} // namespace atlas
