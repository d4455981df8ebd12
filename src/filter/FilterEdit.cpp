#include "filter/FilterEdit.h"

namespace atlas {
namespace {

auto sameAs(Within::Of of) {
    return [of](const FilterCriterion& each) {
        const auto* within = std::get_if<Within>(&each);
        return within && within->of == of;
    };
}

} // namespace

std::optional<Within> heldWithin(const EventFilter& filter, Within::Of of) {
    const auto found = std::find_if(filter.criteria.begin(), filter.criteria.end(), sameAs(of));
    if (found == filter.criteria.end()) return std::nullopt;
    return std::get<Within>(*found);
}

void holdWithin(EventFilter& filter, const Within& within, bool asks) {
    hold(filter, FilterCriterion(within), asks, sameAs(within.of));
}

} // namespace atlas
