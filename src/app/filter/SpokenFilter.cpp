#include "app/filter/SpokenFilter.h"

#include "app/filter/RiverNames.h"
#include "filter/FilterArguments.h"
#include "filter/FilterWords.h"

#include <algorithm>

namespace atlas {

QString spokenWords(const FilterCriterion& criterion, const VectorMap& map) {
    const auto* within = std::get_if<Within>(&criterion);
    if (!within || within->of != Within::Of::River) return filterWords(criterion);
    return filterWords(Within{within->of, shownRiver(map, within->name), within->kilometres, {}});
}

std::shared_ptr<const FilteredRows> spoken(std::shared_ptr<const FilteredRows> rows,
                                           const EventFilter& filter, const VectorMap& map) {
    if (!rows) return rows;
    QStringList words = rows->words;
    // Words and arguments stand in one order, which is not that of the criteria.
    for (const FilterCriterion& criterion : filter.criteria) {
        const qsizetype at = rows->arguments.indexOf(filterArgument(criterion));
        if (at >= 0 && at < words.size()) words[at] = spokenWords(criterion, map);
    }
    if (words == rows->words) return rows;
    auto same = std::make_shared<FilteredRows>(*rows);
    same->words = words;
    return same;
}

} // namespace atlas
