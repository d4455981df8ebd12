#pragma once

#include "core/Event.h"

#include <QStringList>

#include <set>
#include <variant>
#include <vector>

namespace atlas {

// One criterion each: what a chip says. An event passes a criterion when any value of it fits.
struct KindIs {
    std::set<EventKind> kinds;
    bool operator==(const KindIs&) const = default;
};

/// That a claim names someone of the group, in any role: who is said to have done it, who denies it, or
/// either side of a clash. Unknown: no claim names anyone.
struct ActorIs {
    std::set<ActorGroup> groups;
    bool operator==(const ActorIs&) const = default;
};

struct TargetHas {
    QString text; ///< in the target of any claim, whatever the spelling
    bool operator==(const TargetHas&) const = default;
};

struct GradeIs {
    std::set<Grade> grades;
    bool operator==(const GradeIs&) const = default;
};

struct SourceHas {
    QString text; ///< in the name of any claim's source, whatever the spelling
    bool operator==(const SourceHas&) const = default;
};

struct KilledAtLeast {
    static constexpr int most = 65535; ///< as far as the table counts
    int killed = 0;                    ///< compared with the lowest figure of any claim
    bool operator==(const KilledAtLeast&) const = default;
};

struct PrecisionAtLeast {
    PlacePrecision precision = PlacePrecision::Exact;
    bool operator==(const PrecisionAtLeast&) const = default;
};

struct TextHas {
    QString text; ///< in title, place, words or names of any claim, whatever the spelling
    bool operator==(const TextHas&) const = default;
};

/// By the event's point, or by the centre of its disc, which is where its source puts it. An event known no
/// closer than a governorate never passes: whether it lies inside is not known.
struct InsideShape {
    std::vector<GeoPoint> ring; ///< as drawn, straight on the map; closed by itself
    bool operator==(const InsideShape&) const = default;
};

/// Within a geodesic distance of a place or of a river; points and discs as for InsideShape.
struct Within {
    enum class Of : std::uint8_t { Place, River };
    static constexpr double mostKilometres = 1000;
    Of of = Of::Place;
    QString name; ///< of the river; of the place, as it is to be called, or empty
    double kilometres = 0;
    std::vector<std::vector<GeoPoint>> lines; ///< a line of one point is a place
    bool operator==(const Within&) const = default;
};

using FilterCriterion = std::variant<KindIs, ActorIs, TargetHas, GradeIs, SourceHas, KilledAtLeast,
                                     PrecisionAtLeast, TextHas, InsideShape, Within>;

/// What the user asks of events; those that meet every criterion pass. A value; empty lets all pass.
struct EventFilter {
    std::vector<FilterCriterion> criteria;

    [[nodiscard]] bool empty() const noexcept { return criteria.empty(); }

    bool operator==(const EventFilter&) const = default;
};

/// Whether a criterion is about where an event is, which is not known of every event.
[[nodiscard]] bool asksWhere(const FilterCriterion& criterion) noexcept;

/// Whether every event's texts must be read for it: some tenths of a second a million events, where the
/// others take a millisecond.
[[nodiscard]] bool readsTexts(const FilterCriterion& criterion) noexcept;

} // namespace atlas
