#include "app/panels/TimeScale.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace atlas {
namespace {

using std::chrono::hours;

constexpr PlaceZone zone = TimelineController::zone;

enum class Unit { Hour, Day, Month, Year };

/// How far apart the marks of an axis may lie, finest first.
struct Spacing {
    Unit unit;
    int count;
    double days; ///< about, to choose by
};

constexpr std::array<Spacing, 13> spacings{{{Unit::Hour, 1, 1 / 24.0},
                                            {Unit::Hour, 3, 0.125},
                                            {Unit::Hour, 6, 0.25},
                                            {Unit::Day, 1, 1},
                                            {Unit::Day, 2, 2},
                                            {Unit::Day, 7, 7},
                                            {Unit::Month, 1, 30.4},
                                            {Unit::Month, 3, 91.3},
                                            {Unit::Year, 1, 365.2},
                                            {Unit::Year, 2, 730.5},
                                            {Unit::Year, 5, 1826},
                                            {Unit::Year, 10, 3652},
                                            {Unit::Year, 50, 18262}}};

constexpr double minorPixels = 5; ///< closer marks become a grey band
constexpr double hourPixels = 5;  ///< a hand can still tell one hour from the next

QDate startOf(QDate day, const Spacing& spacing) {
    switch (spacing.unit) {
    case Unit::Year:
        return QDate(std::max(day.year() - day.year() % spacing.count, 1), 1, 1);
    case Unit::Month:
        return QDate(day.year(), day.month() - (day.month() - 1) % spacing.count, 1);
    case Unit::Day:
    case Unit::Hour:
        break;
    }
    if (spacing.count == 7) return day.addDays(1 - day.dayOfWeek());
    return spacing.count == 2 ? day.addDays(-(day.toJulianDay() % 2)) : day;
}

QDate next(QDate day, const Spacing& spacing) {
    switch (spacing.unit) {
    case Unit::Year:
        return day.addYears(spacing.count);
    case Unit::Month:
        return day.addMonths(spacing.count);
    case Unit::Day:
        return day.addDays(spacing.count);
    case Unit::Hour:
        break;
    }
    return day.addDays(1);
}

/// The marks of one spacing that lie in `extent`.
std::vector<TimePoint> marks(const TimeSpan& extent, const Spacing& spacing) {
    std::vector<TimePoint> marks;
    const auto add = [&](TimePoint at) {
        if (extent.contains(at)) marks.push_back(at);
    };
    QDate day = startOf(localDay(extent.from, zone), spacing);
    for (TimePoint at = startOfLocalDay(day, zone); at < extent.to; at = startOfLocalDay(day, zone)) {
        add(at);
        day = next(day, spacing);
        if (spacing.unit != Unit::Hour) continue;
        const TimePoint midnight = startOfLocalDay(day, zone);
        for (TimePoint t = at + hours(spacing.count); t < midnight; t += hours(spacing.count))
            add(t);
    }
    return marks;
}

/// Names marks from left to right, the year only where it is new.
class Labels {
  public:
    explicit Labels(const Spacing& spacing) : spacing_(spacing) {}

    QString operator()(TimePoint at) {
        const QLocale locale;
        const QDate day = localDay(at, zone);
        if (spacing_.unit == Unit::Year) return locale.toString(day, QStringLiteral("yyyy"));
        if (spacing_.unit == Unit::Month) return locale.toString(day, QStringLiteral("MMM yyyy"));
        const bool newYear = std::exchange(year_, day.year()) != day.year();
        const QString date =
            locale.toString(day, newYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
        if (at == startOfLocalDay(day, zone)) return date;
        const QString hour = locale.toString(localClock(at, zone), QStringLiteral("HH:mm"));
        return newYear ? date + u' ' + hour : hour;
    }

  private:
    const Spacing& spacing_;
    int year_ = 0;
};

const Spacing* finest(double pixelsPerDay, double least) {
    const auto* found = std::find_if(spacings.begin(), spacings.end(),
                                     [&](const Spacing& s) { return s.days * pixelsPerDay >= least; });
    return found == spacings.end() ? &spacings.back() : found;
}

} // namespace

TimeScale::TimeScale(TimeSpan extent, double left, double width)
    : extent_(extent), left_(left), width_(std::max(0.0, width)) {}

double TimeScale::x(TimePoint t) const noexcept {
    const auto length = extent_.length().count();
    if (length <= 0) return left_;
    return left_ + width_ * static_cast<double>((t - extent_.from).count()) / static_cast<double>(length);
}

std::chrono::milliseconds TimeScale::under(double pixels) const noexcept {
    if (width_ <= 0) return {};
    return std::chrono::milliseconds(
        std::llround(pixels / width_ * static_cast<double>(extent_.length().count())));
}

TimePoint TimeScale::at(double x) const noexcept {
    return extent_.from + under(std::clamp(x - left_, 0.0, width_));
}

bool TimeScale::showsHours() const noexcept {
    return under(hourPixels) <= hours(1);
}

TimePoint TimeScale::snapped(TimePoint t) const {
    if (!showsHours()) return nearestMidnight(t, zone);
    const TimePoint midnight = midnightBefore(t, zone);
    return midnight + std::chrono::round<hours>(t - midnight);
}

TimePoint TimeScale::snappedInside(TimePoint t) const {
    // More than half a step: of an hour, and of a day, which has 23 hours to 25.
    constexpr std::chrono::minutes overHalfHour(31);
    constexpr hours overHalfDay(13);
    const auto isInside = [this](TimePoint at) { return at >= extent_.from && at <= extent_.to; };
    t = std::clamp(t, extent_.from, extent_.to);
    const TimePoint nearest = snapped(t);
    if (isInside(nearest)) return nearest;
    const std::chrono::minutes back = showsHours() ? overHalfHour : std::chrono::minutes(overHalfDay);
    const TimePoint other = snapped(nearest > t ? nearest - back : nearest + back);
    return isInside(other) ? other : t;
}

std::vector<TimeTick> TimeScale::ticks(double labelWidth) const {
    std::vector<TimeTick> ticks;
    const double days = std::chrono::duration<double, std::ratio<86'400>>(extent_.length()).count();
    if (days <= 0 || width_ <= 0) return ticks;
    const double pixelsPerDay = width_ / days;
    const Spacing* major = finest(pixelsPerDay, labelWidth);
    const Spacing* minor = std::min(finest(pixelsPerDay, minorPixels), major);
    // Weeks do not begin where months do, so each kind of mark is walked on its own.
    if (minor != major)
        for (const TimePoint at : marks(extent_, *minor))
            ticks.push_back({at, {}});
    Labels label(*major);
    for (const TimePoint at : marks(extent_, *major))
        ticks.push_back({at, label(at)});
    return ticks;
}

} // namespace atlas
