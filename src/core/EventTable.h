#pragma once

#include "core/Event.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A position in the Web Mercator square as fractions of 2³²: 9 mm at the equator.
/// x grows east from 180° W, y grows south from 85.051° N.
struct WorldPoint {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    bool operator==(const WorldPoint&) const = default;
};

/// What a frame needs of one event; no text. Kept under 40 bytes.
struct EventRecord {
    std::int64_t begin = 0;      ///< UTC ms, inclusive
    std::int64_t end = 0;        ///< UTC ms, exclusive
    WorldPoint at;               ///< meaningless unless precision <= Governorate
    float radiusMetres = 0;      ///< for Radius precision
    std::uint32_t row = 0;       ///< index into EventSnapshot::details
    std::uint16_t killedMin = 0; ///< lowest figure of any claim, saturating
    std::uint16_t killedMax = 0; ///< highest figure of any claim, saturating
    EventKind kind = EventKind::Other;
    ActorGroup actor = ActorGroup::Unknown; ///< group of the first actor named
    ActorGroup second =
        ActorGroup::Unknown; ///< another group where claims or a joint claim name one, else == actor
    PlacePrecision precision = PlacePrecision::Unknown;
};

static_assert(sizeof(EventRecord) <= 40);

/// Immutable records sorted by begin, then end, then row. Any thread.
class EventTable {
  public:
    /// Projects, classifies and sorts. `details` rows become EventRecord::row.
    [[nodiscard]] static EventTable build(std::span<const Event> details);

    [[nodiscard]] std::size_t size() const noexcept { return records_.size(); }

    [[nodiscard]] std::span<const EventRecord> records() const noexcept { return records_; }

    [[nodiscard]] const EventRecord& operator[](std::size_t i) const noexcept { return records_[i]; }

    /// From the first begin to the last end; from == to when there are no events.
    [[nodiscard]] TimeSpan extent() const noexcept { return extent_; }

    /// The box of all mappable points; empty() when there are none.
    [[nodiscard]] GeoBox box() const noexcept { return box_; }

  private:
    std::vector<EventRecord> records_;
    TimeSpan extent_;
    GeoBox box_;
};

/// The position of a WGS 84 point; latitudes beyond Web Mercator's ±85.051° are clamped to it.
[[nodiscard]] WorldPoint toWorld(GeoPoint p) noexcept;
[[nodiscard]] GeoPoint toGeo(WorldPoint w) noexcept;

} // namespace atlas
