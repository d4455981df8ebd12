#include "timeline/CalendarBins.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

using std::chrono::hours;

constexpr std::array<hours, binUnitCount> lengths{hours(1),        hours(6),         hours(24),
                                                  hours(24 * 7),   hours(24 * 30),   hours(24 * 91),
                                                  hours(24 * 365), hours(24 * 3652), hours(24 * 36524)};

/// The first year that a calendar without a year 0 can name.
QDate firstOfYear(int year) {
    return {std::max(year, 1), 1, 1};
}

QDate firstOf(BinUnit unit, QDate day) {
    switch (unit) {
    case BinUnit::Hour:
    case BinUnit::QuarterDay:
    case BinUnit::Day:
        break;
    case BinUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case BinUnit::Month:
        return {day.year(), day.month(), 1};
    case BinUnit::Quarter:
        return {day.year(), day.month() - (day.month() - 1) % 3, 1};
    case BinUnit::Year:
        return {day.year(), 1, 1};
    case BinUnit::Decade:
        return firstOfYear(day.year() - day.year() % 10);
    case BinUnit::Century:
        return firstOfYear(day.year() - day.year() % 100);
    }
    return day;
}

QDate next(BinUnit unit, QDate day) {
    switch (unit) {
    case BinUnit::Hour:
    case BinUnit::QuarterDay:
    case BinUnit::Day:
        break;
    case BinUnit::Week:
        return day.addDays(7);
    case BinUnit::Month:
        return day.addMonths(1);
    case BinUnit::Quarter:
        return day.addMonths(3);
    case BinUnit::Year:
        return day.addYears(1);
    case BinUnit::Decade:
        return firstOfYear(day.year() - day.year() % 10 + 10);
    case BinUnit::Century:
        return firstOfYear(day.year() - day.year() % 100 + 100);
    }
    return day.addDays(1);
}

/// Where the clocks change a day has 23 or 25 hours: its last part is shorter or longer, and never a sliver.
void addParts(std::vector<TimePoint>& borders, TimePoint from, TimePoint to, hours part) {
    for (TimePoint t = from; to - t > part / 2; t += part)
        borders.push_back(t);
}

} // namespace

std::chrono::milliseconds aboutLength(BinUnit unit) noexcept {
    return lengths[static_cast<std::size_t>(unit)];
}

BinUnit binUnitFor(std::chrono::milliseconds shown, double pixels, double leastPixels) noexcept {
    const auto pixelsEach = [&](hours length) {
        return pixels * static_cast<double>(std::chrono::milliseconds(length).count())
               / static_cast<double>(std::max<std::int64_t>(shown.count(), 1));
    };
    const auto wide = std::find_if(lengths.begin(), lengths.end() - 1,
                                   [&](hours length) { return pixelsEach(length) >= leastPixels; });
    return static_cast<BinUnit>(wide - lengths.begin());
}

std::vector<TimePoint> binBorders(const TimeSpan& span, BinUnit unit, PlaceZone zone) {
    std::vector<TimePoint> borders;
    if (span.from >= span.to) return borders;
    const bool ofDay = unit == BinUnit::Hour || unit == BinUnit::QuarterDay;
    QDate day = firstOf(unit, localDay(span.from, zone));
    TimePoint from = startOfLocalDay(day, zone);
    while (from < span.to) {
        day = next(unit, day);
        const TimePoint to = startOfLocalDay(day, zone);
        if (ofDay)
            addParts(borders, from, to, lengths[static_cast<std::size_t>(unit)]);
        else
            borders.push_back(from);
        from = to;
    }
    borders.push_back(from);
    return borders;
}

} // namespace atlas
