#pragma once

#include "core/Time.h"
#include "io/TableMapping.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace atlas {

/// Local calendar days, both included: "2017-03" is 1 to 31 March.
struct DayRange {
    QDate first;
    QDate last;
};

/// A time of day as a file writes it in a column of its own.
struct ClockTime {
    QTime time;
    std::optional<int> offsetMinutes; ///< east of UTC; nothing: the clock of the place
};

/// The days that a date written in a file stands for; nothing where it is none or could be read in two ways.
/// "2017-03-17", "2017-03-17 00:00:00" (how databases write a bare date), "2017/03/17", "20170317",
/// "17 March 2017", "7-Oct-14", "March 17, 2017", "March 2017", "2017-03", "2017"; names of months in
/// English, French and Arabic. "17/03/2017", "17.03.2017" and "03/04/2017" in `order`, and without one only
/// where there is but one reading. Of two figures for a year, 00 to 68 are of this century (POSIX strptime).
[[nodiscard]] std::optional<DayRange> writtenDays(const QString& text,
                                                  std::optional<DateOrder> order = std::nullopt);

/// Whether a date is written as two figures and a year ("03/04/2017"), and in which orders it can be read.
struct FigureDate {
    bool dayFirst = false;
    bool monthFirst = false;
};

/// Nothing where it is not written so.
[[nodiscard]] std::optional<FigureDate> figureDate(const QString& text);

/// A clock with its offset from UTC, "2017-03-17T06:30[:00]" and "Z" or "+03:00": the form of nearly every
/// clock of every file. Nothing where it is written in any other way, or the offset is missing.
[[nodiscard]] std::optional<TimePoint> plainClock(QStringView text);

/// parseTime(), faster by far for the form that nearly every clock of every file has:
/// "2017-03-17T06:30[:00]" with "Z" or an offset; besides a clock after any date of writtenDays().
[[nodiscard]] std::optional<TimePoint> writtenClock(const QString& text, PlaceZone zone,
                                                    std::optional<DateOrder> order = std::nullopt);

/// The instant of figures that count from 1970: ten of them (from 2001 on) are seconds, thirteen
/// milliseconds, unless `epoch` says which. Nothing for anything else.
[[nodiscard]] std::optional<TimePoint> writtenEpoch(const QString& text, std::optional<Epoch> epoch);

/// "06:30", "6:30 PM", "0630", "0630Z", "06:30:15+03:00".
[[nodiscard]] std::optional<ClockTime> writtenTimeOfDay(const QString& text);

/// The instant of a clock on a day; `zone` is asked where the clock has no offset of its own.
[[nodiscard]] TimePoint clockOn(QDate day, const ClockTime& clock, PlaceZone zone);

} // namespace atlas
