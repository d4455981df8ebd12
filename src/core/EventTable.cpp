#include "core/EventTable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas {
namespace {

constexpr double worldUnits = 4294967296.0;       // 2³²: WorldPoint counts fractions of it
constexpr double maxLatitude = 85.05112877980659; // where the Mercator map is as high as it is wide

std::uint32_t toFraction(double part) noexcept {
    const double scaled = std::floor(part * worldUnits);
    return static_cast<std::uint32_t>(std::clamp(scaled, 0.0, worldUnits - 1));
}

std::uint16_t saturate(int value) noexcept {
    return static_cast<std::uint16_t>(std::clamp(value, 0, int{std::numeric_limits<std::uint16_t>::max()}));
}

/// First two different colour groups that the claims name.
void setActors(EventRecord& record, const Event& event) {
    bool first = true;
    for (const auto& actor : event.actors()) {
        if (first) {
            record.actor = record.second = actor.group;
            first = false;
        } else if (actor.role == ActorRole::Party) {
            continue; // a clash is coloured by its first side; two colours are kept for differing claims
        } else if (record.second == record.actor) {
            record.second = actor.group;
        }
    }
}

EventRecord toRecord(const Event& event, std::uint32_t row) {
    EventRecord r;
    r.begin = toMillis(event.when.from);
    r.end = toMillis(event.when.to);
    r.row = row;
    r.kind = event.kind;
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

} // namespace

EventTable EventTable::build(std::span<const Event> details) {
    EventTable table;
    table.records_.reserve(details.size());
    for (std::size_t row = 0; row < details.size(); ++row)
        table.records_.push_back(toRecord(details[row], static_cast<std::uint32_t>(row)));
    std::sort(table.records_.begin(), table.records_.end(), [](const EventRecord& a, const EventRecord& b) {
        return std::tie(a.begin, a.end, a.row) < std::tie(b.begin, b.end, b.row);
    });
    if (table.records_.empty()) return table;
    std::int64_t last = table.records_.front().end;
    for (const auto& r : table.records_) {
        last = std::max(last, r.end);
        if (r.precision <= PlacePrecision::Governorate) table.box_.extend(toGeo(r.at));
    }
    table.extent_ = {fromMillis(table.records_.front().begin), fromMillis(last)};
    return table;
}

WorldPoint toWorld(GeoPoint p) noexcept {
    const double lat = std::clamp(p.lat, -maxLatitude, maxLatitude) * std::numbers::pi / 180;
    const double x = (p.lon + 180) / 360;
    const double y = 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi);
    return {toFraction(x), toFraction(y)};
}

GeoPoint toGeo(WorldPoint w) noexcept {
    const double x = (w.x + 0.5) / worldUnits;
    const double y = (w.y + 0.5) / worldUnits;
    return {x * 360 - 180, std::atan(std::sinh((0.5 - y) * 2 * std::numbers::pi)) * 180 / std::numbers::pi};
}

} // namespace atlas
