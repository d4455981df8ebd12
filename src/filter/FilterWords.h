#pragma once

#include "filter/EventFilter.h"

#include <optional>

namespace atlas {

/// A line that says what a criterion asks, in the user's language, for chips, legends and pages:
/// "Actor: Russia, Turkey". Plain text.
[[nodiscard]] QString filterWords(const FilterCriterion& criterion);

/// "exact place", "a town or district" … in the user's language, as in "Place: at least …".
[[nodiscard]] QString precisionName(PlacePrecision precision);

/// The words of the command line and of saved filters. A public interface: never translated, never renamed.

/// "airstrike", "drone-strike".
[[nodiscard]] QString kindOption(EventKind kind);
/// Nothing where it is none of these.
[[nodiscard]] std::optional<EventKind> kindOfOption(const QString& word);
/// "coalition", "syrian-government".
[[nodiscard]] QString actorOption(ActorGroup group);
[[nodiscard]] std::optional<ActorGroup> actorOfOption(const QString& word);
/// "confirmed", "ungraded".
[[nodiscard]] QString gradeOption(Grade grade);
[[nodiscard]] std::optional<Grade> gradeOfOption(const QString& word);
/// "exact", "radius", "governorate", "country".
[[nodiscard]] QString precisionOption(PlacePrecision precision);
[[nodiscard]] std::optional<PlacePrecision> precisionOfOption(const QString& word);

} // namespace atlas
