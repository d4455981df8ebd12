#pragma once

#include "core/Time.h"

#include <QDate>
#include <QString>

#include <optional>

namespace atlas {

/// Local calendar days, both included: "2017-03" is 1 to 31 March.
struct DayRange {
    QDate first;
    QDate last;
};

/// The days that a date written in a file stands for; nothing where it is none or could be read in two ways.
/// "2017-03-17", "2017-03-17 00:00:00" (how databases write a bare date), "2017/03/17", "17 March 2017",
/// "2017-03", "2017".
[[nodiscard]] std::optional<DayRange> writtenDays(const QString& text);

/// parseTime(), faster by far for the form that nearly every clock of every file has:
/// "2017-03-17T06:30[:00]" with "Z" or an offset.
[[nodiscard]] std::optional<TimePoint> writtenClock(const QString& text, PlaceZone zone);

} // namespace atlas
