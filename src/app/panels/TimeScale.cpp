#include "app/panels/TimeScale.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace atlas {
namespace {

constexpr PlaceZone zone = TimelineController::zone;

enum class Unit { Day, Month, Year };

/// How far apart the marks of an axis may lie, finest first.
struct Spacing {
    Unit unit;
    int count;
    double days; ///< about, to choose by
};

constexpr std::array<Spacing, 9> spacings{{{Unit::Day, 1, 1},
                                           {Unit::Day, 7, 7},
                                           {Unit::Month, 1, 30.4},
                                           {Unit::Month, 3, 91.3},
                                           {Unit::Year, 1, 365.2},
                                           {Unit::Year, 2, 730.5},
                                           {Unit::Year, 5, 1826},
                                           {Unit::Year, 10, 3652},
                                           {Unit::Year, 50, 18262}}};

constexpr double minorPixels = 5; ///< closer marks become a grey band

QDate startOf(QDate day, const Spacing& spacing) {
    switch (spacing.unit) {
    case Unit::Year:
        return QDate(day.year() - day.year() % spacing.count, 1, 1);
    case Unit::Month:
        return QDate(day.year(), day.month() - (day.month() - 1) % spacing.count, 1);
    case Unit::Day:
        break;
    }
    return spacing.count == 7 ? day.addDays(1 - day.dayOfWeek()) : day;
}

QDate next(QDate day, const Spacing& spacing) {
    if (spacing.unit == Unit::Year) return day.addYears(spacing.count);
    return spacing.unit == Unit::Month ? day.addMonths(spacing.count) : day.addDays(spacing.count);
}

QString label(QDate day, const Spacing& spacing) {
    const QLocale locale;
    switch (spacing.unit) {
    case Unit::Year:
        return locale.toString(day, QStringLiteral("yyyy"));
    case Unit::Month:
        return locale.toString(day, QStringLiteral("MMM yyyy"));
    case Unit::Day:
        break;
    }
    return locale.toString(day, QStringLiteral("d MMM"));
}

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

TimePoint TimeScale::at(double x) const noexcept {
    if (width_ <= 0) return extent_.from;
    const double share = std::clamp((x - left_) / width_, 0.0, 1.0);
    return extent_.from
           + std::chrono::milliseconds(std::llround(share * static_cast<double>(extent_.length().count())));
}

TimePoint TimeScale::snapped(TimePoint t) const {
    const QDate day = localDay(t, zone);
    const TimePoint before = startOfLocalDay(day, zone);
    const TimePoint after = startOfLocalDay(day.addDays(1), zone);
    return std::clamp(t - before < after - t ? before : after, extent_.from, extent_.to);
}

std::vector<TimeTick> TimeScale::ticks(double labelWidth) const {
    std::vector<TimeTick> ticks;
    const double days = std::chrono::duration<double, std::ratio<86'400>>(extent_.length()).count();
    if (days <= 0 || width_ <= 0) return ticks;
    const double pixelsPerDay = width_ / days;
    const Spacing* major = finest(pixelsPerDay, labelWidth);
    const Spacing* minor = std::min(finest(pixelsPerDay, minorPixels), major);
    // Weeks do not begin where months do, so each kind of mark is walked on its own.
    const auto mark = [&](const Spacing& spacing, bool labelled) {
        for (QDate day = startOf(localDay(extent_.from, zone), spacing);; day = next(day, spacing)) {
            const TimePoint at = startOfLocalDay(day, zone);
            if (at >= extent_.to) break;
            if (at >= extent_.from) ticks.push_back({at, labelled ? label(day, spacing) : QString()});
        }
    };
    if (minor != major) mark(*minor, false);
    mark(*major, true);
    return ticks;
}

TimePoint stepped(TimePoint t, TimeStep step, int count) {
    if (step == TimeStep::Hour) return t + std::chrono::hours(count);
    const QDate day = localDay(t, zone);
    const auto sinceMidnight = t - startOfLocalDay(day, zone);
    QDate moved = day.addDays(count);
    if (step == TimeStep::Week) moved = day.addDays(7LL * count);
    if (step == TimeStep::Month) moved = day.addMonths(count);
    if (step == TimeStep::Year) moved = day.addYears(count);
    return startOfLocalDay(moved, zone) + sinceMidnight;
}

} // namespace atlas
