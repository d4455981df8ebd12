#include "core/Casualties.h"

#include <QLocale>

namespace atlas {

std::optional<Range<int>> Casualties::killed() const {
    if (total) return total;
    std::optional<Range<int>> sum;
    for (const auto& part : byGroup) {
        if (!part) continue;
        if (!sum) {
            sum = part;
            continue;
        }
        // One open end leaves the sum open: "at least".
        const bool closed = sum->max && part->max;
        const int highest = sum->highest() + part->highest();
        sum->min += part->min;
        sum->max = closed ? std::optional<int>(highest) : std::nullopt;
    }
    return sum;
}

QString formatRange(const std::optional<Range<int>>& range) {
    if (!range) return QStringLiteral("—");
    const QLocale locale;
    if (!range->max) return QStringLiteral("≥ ") + locale.toString(range->min);
    if (*range->max == range->min) return locale.toString(range->min);
    return locale.toString(range->min) + u'–' + locale.toString(*range->max);
}

} // namespace atlas
