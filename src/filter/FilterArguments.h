#pragma once

#include "core/Result.h"
#include "core/VectorMap.h"
#include "filter/EventFilter.h"
#include "gazetteer/Gazetteer.h"

#include <vector>

namespace atlas {

// A criterion as one argument of the command line, "--kind=airstrike,shelling", which is also how filters are
// saved and how an image's provenance tells them: one language for all, stable.

/// An option that asks something of events, and what it takes.
struct FilterOption {
    QString name; ///< "kind", without the dashes
    QString help; ///< in the user's language
};

/// kind, actor, grade, killed-min, precision, target, source, text, within, near, within-river, inside.
[[nodiscard]] std::vector<FilterOption> filterOptions();

/// "--kind=airstrike,shelling"; the numbers exact, so that it reads back as the same criterion.
[[nodiscard]] QString filterArgument(const FilterCriterion& criterion);

/// The criterion that the value of an option (a name of filterOptions()) asks; Error in usage otherwise.
/// Places and rivers are only named by it as yet: see findPlaces().
[[nodiscard]] Result<FilterCriterion> parseCriterion(const QString& option, const QString& value);

/// The same of one argument as filterArgument() writes it.
[[nodiscard]] Result<FilterCriterion> parseCriterion(const QString& argument);

/// Gives each named place its point and each river its course. Error: which of them is on no map here.
[[nodiscard]] Outcome findPlaces(EventFilter& filter, const Gazetteer& gazetteer, const VectorMap& map);

/// The course of every river of that name; empty when there is none.
[[nodiscard]] std::vector<std::vector<GeoPoint>> riverCourse(const VectorMap& map, const QString& name);

/// Named rivers of the map, each once, in the order of the alphabet of the user's language.
[[nodiscard]] QStringList riverNames(const VectorMap& map);

} // namespace atlas
