#include "io/LocalDays.h"

namespace atlas {

TimeSpan LocalDays::span(QDate first, QDate last, PlaceZone zone, TimeMeaning meaning) {
    return {start(first, zone), start(last.addDays(1), zone), meaning};
}

TimePoint LocalDays::start(QDate day, PlaceZone zone) {
    constexpr qint64 zones = 8; // room for more than PlaceZone has
    const qint64 key = day.toJulianDay() * zones + static_cast<qint64>(zone);
    const auto known = starts_.constFind(key);
    if (known != starts_.constEnd()) return *known;
    return *starts_.insert(key, startOfLocalDay(day, zone));
}

} // namespace atlas
