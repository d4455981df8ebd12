#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace atlas {

/// An instant: UTC, milliseconds since 1970-01-01.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// How a span is meant: it happened somewhere between (Bounds), or it went on from … to … (Duration).
/// The two are drawn and counted differently.
enum class TimeMeaning : std::uint8_t { Bounds, Duration };

/// Earliest and latest possible instant. Half-open: `from` is inside, `to` is not.
struct TimeSpan {
    TimePoint from;
    TimePoint to;
    TimeMeaning meaning = TimeMeaning::Bounds;

    /// The span of what nobody has dated: empty, and after every date, so that it is in no window and sorts
    /// last.
    [[nodiscard]] static constexpr TimeSpan undated() noexcept;

    /// Whether there is a date at all.
    [[nodiscard]] constexpr bool dated() const noexcept;

    /// True where the two half-open spans share an instant.
    [[nodiscard]] bool touches(const TimeSpan& other) const noexcept {
        return from < other.to && other.from < to;
    }

    [[nodiscard]] bool contains(TimePoint t) const noexcept { return from <= t && t < to; }

    [[nodiscard]] std::chrono::milliseconds length() const noexcept { return to - from; }

    bool operator==(const TimeSpan&) const = default;
};

constexpr TimeSpan TimeSpan::undated() noexcept {
    // 73 million years ahead; half of what 64 bits hold, so that a length may be added to it.
    constexpr TimePoint never{std::chrono::milliseconds(std::int64_t{1} << 61)};
    return {never, never, TimeMeaning::Bounds};
}

constexpr bool TimeSpan::dated() const noexcept {
    return from < undated().from;
}

/// The time zone a place keeps its clocks by. Events are stored in UTC and shown in their place's zone.
enum class PlaceZone : std::uint8_t { Utc, Damascus, Baghdad };

/// The IANA name: "Asia/Damascus".
[[nodiscard]] QByteArray zoneName(PlaceZone zone);

/// The zone of an ISO 3166 country code ("SY", "IQ"), of a country's English name, or Utc.
[[nodiscard]] PlaceZone zoneOfCountry(const QString& country);

/// The first instant of a local calendar day. `day` must be valid. Any thread.
[[nodiscard]] TimePoint startOfLocalDay(QDate day, PlaceZone zone);

/// The local calendar day in which an instant falls. Any thread.
[[nodiscard]] QDate localDay(TimePoint t, PlaceZone zone);

/// The whole local day: a bare date in a file.
[[nodiscard]] TimeSpan wholeDay(QDate day, PlaceZone zone);

/// The local days [first, last], both included, as a half-open span.
[[nodiscard]] TimeSpan wholeDays(QDate first, QDate last, PlaceZone zone, TimeMeaning meaning);

/// A date or date-time as users and files write it: "2017-03-17", "2017-03", "2017",
/// "2017-03-17T06:00", with "Z" or an offset. Nothing where it is none of these.
/// A date without a clock stands for its first instant in `zone`.
[[nodiscard]] std::optional<TimePoint> parseTime(const QString& text, PlaceZone zone);

/// As precise as the span and no more: "17 Mar 2017", "15–17 Nov 2015", "Mar 2017", "2017";
/// a clock only where the span is shorter than a day; "no date" where it is undated(). In the zone's
/// calendar, in the default locale.
[[nodiscard]] QString formatSpan(const TimeSpan& span, PlaceZone zone);

/// The local day of an instant in the default locale: "17 Mar 2017".
[[nodiscard]] QString formatDay(TimePoint t, PlaceZone zone);

/// UTC, ISO 8601 without milliseconds: "2017-03-17T06:00:00Z". For files and tests, never for the screen.
[[nodiscard]] QString toIso(TimePoint t);

[[nodiscard]] inline TimePoint fromMillis(std::int64_t ms) {
    return TimePoint(std::chrono::milliseconds(ms));
}

[[nodiscard]] inline std::int64_t toMillis(TimePoint t) {
    return t.time_since_epoch().count();
}

} // namespace atlas
