#include "timeline/CalendarSteps.h"

#include <QTimeZone>

#include <array>

namespace atlas {

namespace {

QDate movedDay(QDate day, TimeStep step, int count) {
    switch (step) {
    case TimeStep::Hour:
        break;
    case TimeStep::Day:
        return day.addDays(count);
    case TimeStep::Week:
        return day.addDays(7LL * count);
    case TimeStep::Month:
        return day.addMonths(count);
    case TimeStep::Year:
        return day.addYears(count);
    }
    return day;
}

} // namespace

TimePoint stepped(TimePoint t, TimeStep step, int count, PlaceZone zone) {
    if (step == TimeStep::Hour) return t + std::chrono::hours(count);
    const QDate day = localDay(t, zone);
    const auto clock = t - startOfLocalDay(day, zone);
    return startOfLocalDay(movedDay(day, step, count), zone) + clock;
}

TimePoint midnightBefore(TimePoint t, PlaceZone zone) {
    return startOfLocalDay(localDay(t, zone), zone);
}

TimePoint nearestMidnight(TimePoint t, PlaceZone zone) {
    const QDate day = localDay(t, zone);
    const TimePoint before = startOfLocalDay(day, zone);
    const TimePoint after = startOfLocalDay(day.addDays(1), zone);
    return t - before < after - t ? before : after;
}

QTime localClock(TimePoint t, PlaceZone zone) {
    static const std::array<QTimeZone, 3> zones{QTimeZone(zoneName(PlaceZone::Utc)),
                                                QTimeZone(zoneName(PlaceZone::Damascus)),
                                                QTimeZone(zoneName(PlaceZone::Baghdad))};
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), zones[static_cast<std::size_t>(zone)]).time();
}

TimePoint monthBefore(TimePoint t, PlaceZone zone) {
    const QDate day = localDay(t, zone);
    return startOfLocalDay(QDate(day.year(), day.month(), 1), zone);
}

TimePoint monthAfter(TimePoint t, PlaceZone zone) {
    const TimePoint before = monthBefore(t, zone);
    return before == t ? t : stepped(before, TimeStep::Month, 1, zone);
}

} // namespace atlas
