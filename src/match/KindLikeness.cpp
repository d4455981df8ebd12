#include "match/KindLikeness.h"

#include <array>
#include <initializer_list>

namespace atlas {
namespace {

using Kinds = std::uint32_t; ///< a bit a kind
static_assert(eventKindCount <= 32);

constexpr Kinds of(std::initializer_list<EventKind> kinds) noexcept {
    Kinds bits = 0;
    for (const EventKind kind : kinds)
        bits |= Kinds{1} << static_cast<unsigned>(kind);
    return bits;
}

using enum EventKind;

constexpr Kinds fromTheSky = of({Airstrike, DroneStrike, Missile, Shelling});
constexpr Kinds onTheGround = of({Ground, Shelling, Raid, AirAssault, Demolition});

/// One event can bear any two kinds of a family.
constexpr std::array<Kinds, 2> families{fromTheSky, onTheGround};

/// One event can bear the kind and any of the means.
struct Violence {
    EventKind kind;
    Kinds means;
};

constexpr std::array<Violence, 3> violence{{
    {StateBased, fromTheSky | onTheGround},
    {NonState, onTheGround},
    {OneSided, fromTheSky | onTheGround},
}};

constexpr bool holds(Kinds kinds, EventKind kind) noexcept {
    return (kinds >> static_cast<unsigned>(kind) & 1U) != 0;
}

} // namespace

KindLikeness kindLikeness(EventKind a, EventKind b) noexcept {
    if (a == b) return KindLikeness::Same;
    for (const Kinds family : families)
        if (holds(family, a) && holds(family, b)) return KindLikeness::Compatible;
    for (const Violence& v : violence)
        if ((v.kind == a && holds(v.means, b)) || (v.kind == b && holds(v.means, a)))
            return KindLikeness::Compatible;
    return KindLikeness::Different;
}

} // namespace atlas
