#include "support/MadeEvents.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace atlas::test {
namespace {

constexpr std::array<GeoPoint, 8> hubs{{{39.01, 35.95},
                                        {43.13, 36.34},
                                        {40.14, 35.33},
                                        {37.16, 36.20},
                                        {38.9, 36.9},
                                        {42.9, 33.4},
                                        {44.4, 33.3},
                                        {41.9, 36.3}}};
constexpr std::array<double, 3> spreads{0.05, 0.3, 1.2}; // degrees
constexpr std::array<EventKind, 5> kinds{EventKind::Airstrike, EventKind::Shelling, EventKind::Ground,
                                         EventKind::Other, EventKind::Missile};

struct Side {
    const char* name;
    ActorGroup group;
};

constexpr std::array<Side, 6> sides{{{"US-led Coalition", ActorGroup::Coalition},
                                     {"Russia", ActorGroup::Russia},
                                     {"Syrian government", ActorGroup::SyrianGovernment},
                                     {"Islamic State", ActorGroup::IslamicState},
                                     {"SDF", ActorGroup::Sdf},
                                     {"Turkey", ActorGroup::Turkey}}};
constexpr std::int64_t firstInstant = 1'388'534'400'000; // 2014-01-01, UTC ms
constexpr std::int64_t seconds = 6LL * 365 * 86'400;
constexpr double killedRate = 0.3;     // of an exponential distribution: 3.3 on average
constexpr std::uint64_t reports = 997; // different titles

/// What is drawn by lot for one event.
struct Lot {
    GeoPoint at;
    TimeSpan when;
    int killedMin = 0;
    int killedMax = 0;
    EventKind kind = EventKind::Other;
    Side side{};
    std::uint64_t report = 0;
};

/// Uniform in (0, 1].
double fraction(std::mt19937_64& random) {
    return static_cast<double>((random() >> 11U) + 1) * 0x1p-53;
}

template <class List>
const auto& oneOf(const List& list, std::mt19937_64& random) {
    return list[random() % list.size()];
}

Lot draw(std::mt19937_64& random) {
    Lot lot;
    const GeoPoint hub = oneOf(hubs, random);
    const double spread = oneOf(spreads, random);
    // Two normal deviates at once (Box and Muller 1958).
    const double radius = std::sqrt(-2 * std::log(fraction(random)));
    const double angle = 2 * std::numbers::pi * fraction(random);
    lot.at = {hub.lon + spread * radius * std::cos(angle), hub.lat + 0.8 * spread * radius * std::sin(angle)};
    const auto second = static_cast<std::int64_t>((1 - fraction(random)) * static_cast<double>(seconds));
    lot.when.from = fromMillis(firstInstant + 1000 * second);
    lot.when.to = lot.when.from + std::chrono::minutes(1);
    lot.killedMin = static_cast<int>(-std::log(fraction(random)) / killedRate);
    lot.killedMax = lot.killedMin + static_cast<int>(random() % 6);
    lot.kind = oneOf(kinds, random);
    lot.side = oneOf(sides, random);
    lot.report = random() % reports;
    return lot;
}

} // namespace

Event madeEvent(std::mt19937_64& random) {
    const Lot lot = draw(random);
    Event event;
    event.id = QString::number(random() % 1'000'000'000U);
    event.kind = lot.kind;
    event.when = lot.when;
    event.where.point = lot.at;
    event.where.precision = PlacePrecision::Exact;
    event.headline = QStringLiteral("Report %1").arg(lot.report);
    event.dataset = QStringLiteral("made up");
    Claim claim;
    claim.source = event.dataset;
    claim.actors = {{QString::fromLatin1(lot.side.name), lot.side.group, ActorRole::Attributed}};
    claim.casualties.total = Range<int>{lot.killedMin, lot.killedMax};
    event.claims.push_back(std::move(claim));
    return event;
}

EventRecord madeRecord(std::mt19937_64& random) {
    const Lot lot = draw(random);
    random.discard(1); // the event's id
    EventRecord record;
    record.begin = toMillis(lot.when.from);
    record.end = toMillis(lot.when.to);
    record.at = toWorld(lot.at);
    record.killedMin = static_cast<std::uint16_t>(lot.killedMin);
    record.killedMax = static_cast<std::uint16_t>(lot.killedMax);
    record.kind = lot.kind;
    record.actor = record.second = lot.side.group;
    record.precision = PlacePrecision::Exact;
    return record;
}

TimeSpan madeExtent() {
    return {fromMillis(firstInstant), fromMillis(firstInstant + 1000 * seconds)};
}

} // namespace atlas::test
