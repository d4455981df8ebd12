#include "timeline/Coverage.h"

#include <algorithm>

namespace atlas {

std::vector<TimeSpan> uncovered(const std::vector<DataFile>& files, const TimeSpan& shown) {
    std::vector<TimeSpan> covered;
    for (const DataFile& file : files)
        if (file.covered.from < file.covered.to) covered.push_back(file.covered);
    std::sort(covered.begin(), covered.end(),
              [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    std::vector<TimeSpan> gaps;
    TimePoint told = shown.from; // until here some file speaks, or the gap is noted
    for (const TimeSpan& span : covered) {
        if (span.from > told) gaps.push_back({told, std::min(span.from, shown.to), TimeMeaning::Duration});
        told = std::max(told, span.to);
        if (told >= shown.to) break;
    }
    if (told < shown.to) gaps.push_back({told, shown.to, TimeMeaning::Duration});
    std::erase_if(gaps, [](const TimeSpan& gap) { return gap.from >= gap.to; });
    return gaps;
}

} // namespace atlas
