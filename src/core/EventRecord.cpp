#include "core/EventRecord.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace atlas {
namespace {

std::uint16_t saturate(int value) noexcept {
    return static_cast<std::uint16_t>(std::clamp(value, 0, int{std::numeric_limits<std::uint16_t>::max()}));
}

/// First two different colour groups that the claims name, and all of them.
void setActors(EventRecord& record, const Event& event) {
    bool first = true;
    for (const auto& actor : event.actors()) {
        record.named.insert(actor.group);
        if (first) {
            record.actor = record.second = actor.group;
            first = false;
        } else if (actor.role == ActorRole::Party) {
            continue; // a clash is coloured by its first side; two colours are kept for differing claims
        } else if (record.second == record.actor) {
            record.second = actor.group;
        }
    }
    if (record.named.empty()) record.named.insert(ActorGroup::Unknown);
}

} // namespace

EventRecord recordOf(const Event& event) {
    EventRecord r;
    r.begin = toMillis(event.when.from);
    r.end = toMillis(event.when.to);
    r.meaning = event.when.meaning;
    r.kind = event.kind;
    r.grade = event.grade;
    r.precision = event.where.precision;
    if (event.where.mappable() && event.where.point->valid()) {
        r.at = toWorld(*event.where.point);
        r.radiusMetres = static_cast<float>(event.where.radiusMetres);
    } else if (event.where.mappable()) {
        r.precision = PlacePrecision::Unknown;
    }
    if (const auto killed = event.killedAcrossClaims()) {
        r.killedMin = saturate(killed->min);
        r.killedMax = saturate(killed->highest());
    }
    setActors(r, event);
    return r;
}

QString sourcesOf(const Event& event) {
    if (event.claims.size() == 1) return event.claims.front().source; // most events of most files
    QStringList sources;
    for (const Claim& claim : event.claims)
        if (!claim.source.isEmpty()) sources << claim.source;
    sources.removeDuplicates();
    return sources.join(QStringLiteral("; "));
}

} // namespace atlas
