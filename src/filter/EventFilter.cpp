#include "filter/EventFilter.h"

namespace atlas {

bool asksWhere(const FilterCriterion& criterion) noexcept {
    return std::holds_alternative<InsideShape>(criterion) || std::holds_alternative<Within>(criterion);
}

bool readsTexts(const FilterCriterion& criterion) noexcept {
    return std::holds_alternative<TextHas>(criterion) || std::holds_alternative<TargetHas>(criterion);
}

} // namespace atlas
