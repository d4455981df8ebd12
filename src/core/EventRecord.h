#pragma once

#include "core/Event.h"
#include "core/WorldPoint.h"

#include <cstdint>

namespace atlas {

/// What the map, the list and the filters need of one event; no text. The table keeps it in columns.
struct EventRecord {
    std::int64_t begin = 0;      ///< UTC ms, inclusive
    std::int64_t end = 0;        ///< UTC ms, exclusive
    WorldPoint at;               ///< meaningless unless precision <= Governorate
    float radiusMetres = 0;      ///< for Radius precision
    std::uint32_t row = 0;       ///< of its texts
    std::uint16_t killedMin = 0; ///< lowest figure of any claim, saturating
    std::uint16_t killedMax = 0; ///< highest figure of any claim, saturating
    std::uint16_t source = 0;    ///< position in a list of what names its sources
    EventKind kind = EventKind::Other;
    ActorGroup actor = ActorGroup::Unknown; ///< group of the first actor named
    ActorGroup second =
        ActorGroup::Unknown; ///< another group where claims or a joint claim name one, else == actor
    ActorGroups named;       ///< every group that a claim names in any role, Unknown where none does
    PlacePrecision precision = PlacePrecision::Unknown;
    Grade grade = Grade::Ungraded;
    TimeMeaning meaning = TimeMeaning::Bounds;

    /// True where it stands at a point of the map, or somewhere in a disc around one.
    [[nodiscard]] bool atPoint() const noexcept { return precision <= PlacePrecision::Radius; }

    /// True where it stands on the map at all.
    [[nodiscard]] bool onMap() const noexcept { return precision <= PlacePrecision::Governorate; }

    [[nodiscard]] TimeSpan when() const { return {fromMillis(begin), fromMillis(end), meaning}; }
};

/// Projects and classifies; `row` and `source` are left to the caller.
[[nodiscard]] EventRecord recordOf(const Event& event);

/// The sources of an event's claims, each once, in their order: "Airwars; AP".
[[nodiscard]] QString sourcesOf(const Event& event);

} // namespace atlas
