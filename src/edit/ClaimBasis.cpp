#include "edit/ClaimBasis.h"

#include <algorithm>

namespace atlas {
namespace {

/// The claim that a value rests on; null where it is the user's own judgement.
const Claim* claimOf(const Event& event, int basis) {
    const bool there = basis >= 0 && basis < static_cast<int>(event.claims.size());
    return there ? &event.claims[static_cast<std::size_t>(basis)] : nullptr;
}

} // namespace

void followClaims(Event& event) {
    const Event before = event;
    if (const Claim* claim = claimOf(event, event.basis.kind)) event.kind = kindOf(*claim, before);
    if (const Claim* claim = claimOf(event, event.basis.when)) event.when = whenOf(*claim, before);
    if (const Claim* claim = claimOf(event, event.basis.where)) event.where = whereOf(*claim, before);
    if (const Claim* claim = claimOf(event, event.basis.grade)) event.grade = gradeOf(*claim, before);
}

void restAllOn(Event& event, int claim) {
    event.basis = {claim, claim, claim, claim};
    followClaims(event);
}

bool keepClaims(Event& event, const std::vector<int>& positions) {
    std::vector<Claim> kept;
    std::vector<int> places(event.claims.size(), -1); // by old position
    for (int i = 0; i < static_cast<int>(event.claims.size()); ++i) {
        if (std::find(positions.begin(), positions.end(), i) == positions.end()) continue;
        places[static_cast<std::size_t>(i)] = static_cast<int>(kept.size());
        kept.push_back(event.claims[static_cast<std::size_t>(i)]);
    }
    if (kept.empty() || kept.size() == event.claims.size()) return false;
    for (int* basis : {&event.basis.kind, &event.basis.when, &event.basis.where, &event.basis.grade}) {
        if (*basis < 0 || *basis >= static_cast<int>(places.size())) continue; // the user's own judgement
        *basis = std::max(0, places[static_cast<std::size_t>(*basis)]);
    }
    event.claims = std::move(kept);
    followClaims(event);
    return true;
}

} // namespace atlas
