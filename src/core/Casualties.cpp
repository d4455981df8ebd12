#include "core/Casualties.h"

#include "core/BidiText.h"

#include <QLocale>

namespace atlas {
namespace {

/// In right-to-left text "≥" would be mirrored and read as "at most".
QString atLeast(const QString& number) {
    return leftToRight(QStringLiteral("≥ ") + number);
}

std::optional<Range<int>> sumOf(const Casualties::ByGroup& groups) {
    std::optional<Range<int>> sum;
    for (const auto& part : groups) {
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

} // namespace

std::optional<Range<int>> Casualties::killed() const {
    return total ? total : sumOf(byGroup);
}

std::optional<Range<int>> Casualties::injured() const {
    return injuredTotal ? injuredTotal : sumOf(injuredByGroup);
}

QString formatRange(const std::optional<Range<int>>& range) {
    if (!range) return QStringLiteral("—");
    const QLocale locale;
    if (!range->max) return atLeast(locale.toString(range->min));
    if (*range->max == range->min) return locale.toString(range->min);
    return locale.toString(range->min) + u'–' + locale.toString(*range->max);
}

} // namespace atlas
