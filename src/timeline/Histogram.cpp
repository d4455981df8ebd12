#include "timeline/Histogram.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

enum class Unit : std::uint8_t { Day, Week, Month, Year };

// Damascus and Baghdad differ by an hour in winter: a day of the one begins an hour inside a day of the
// other, which must not make it an event of two days.
constexpr milliseconds zoneSlack = hours(1);

Unit unitFor(const TimeSpan& extent) {
    const auto days = std::chrono::duration_cast<std::chrono::days>(extent.length()).count();
    if (days > 36525) return Unit::Year;
    if (days > 366) return Unit::Month;
    if (days > 60) return Unit::Week;
    return Unit::Day;
}

QDate firstOf(Unit unit, QDate day) {
    switch (unit) {
    case Unit::Day:
        return day;
    case Unit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate next(Unit unit, QDate day) {
    switch (unit) {
    case Unit::Day:
        return day.addDays(1);
    case Unit::Week:
        return day.addDays(7);
    case Unit::Month:
        return day.addMonths(1);
    case Unit::Year:
        return day.addYears(1);
    }
    return day.addDays(1);
}

std::vector<Histogram::Bin> emptyBins(const TimeSpan& extent, PlaceZone zone) {
    std::vector<Histogram::Bin> bins;
    const Unit unit = unitFor(extent);
    QDate day = firstOf(unit, localDay(extent.from, zone));
    TimePoint from = startOfLocalDay(day, zone);
    while (from < extent.to) {
        day = next(unit, day);
        const TimePoint to = startOfLocalDay(day, zone);
        bins.push_back({{from, to}, {}, {}});
        from = to;
    }
    return bins;
}

milliseconds overlap(const TimeSpan& a, const TimeSpan& b) {
    return std::min(a.to, b.to) - std::max(a.from, b.from);
}

/// Adds one event after the other; the table's order by begin makes the first bin of each a short walk.
class Counter {
  public:
    Counter(std::vector<Histogram::Bin>& bins, const std::vector<Event>& details)
        : bins_(bins), details_(details) {}

    void add(const EventRecord& record) {
        const TimeSpan span{fromMillis(record.begin), fromMillis(record.end)};
        while (first_ < bins_.size() && bins_[first_].span.to <= span.from)
            ++first_;
        if (first_ == bins_.size() || span.to <= bins_.front().span.from) return;
        const auto group = static_cast<std::size_t>(record.actor);
        Histogram::Bin& bin = bins_[first_];
        if (span.from >= bin.span.from && span.to <= bin.span.to)
            bin.sharp[group] += 1;
        else if (details_[record.row].when.meaning == TimeMeaning::Duration)
            addDuration(span, group);
        else if (span.length() > bin.span.length() + zoneSlack)
            addSpread(span, group);
        else
            addAtMiddle(span, group);
    }

  private:
    void addDuration(const TimeSpan& span, std::size_t group) {
        const milliseconds least = std::min(zoneSlack, span.length() / 2);
        for (std::size_t i = first_; i < bins_.size() && bins_[i].span.from < span.to; ++i)
            if (overlap(bins_[i].span, span) > least) bins_[i].sharp[group] += 1;
    }

    void addSpread(const TimeSpan& span, std::size_t group) {
        const auto whole = static_cast<double>(span.length().count());
        for (std::size_t i = first_; i < bins_.size() && bins_[i].span.from < span.to; ++i) {
            const auto part = static_cast<double>(overlap(bins_[i].span, span).count());
            bins_[i].imprecise[group] += static_cast<float>(part / whole);
        }
    }

    void addAtMiddle(const TimeSpan& span, std::size_t group) {
        const TimePoint middle = span.from + span.length() / 2;
        for (std::size_t i = first_; i < bins_.size(); ++i)
            if (bins_[i].span.contains(middle)) bins_[i].sharp[group] += 1;
    }

    std::vector<Histogram::Bin>& bins_;
    const std::vector<Event>& details_;
    std::size_t first_ = 0;
};

} // namespace

float Histogram::Bin::total() const noexcept {
    return std::accumulate(sharp.begin(), sharp.end(), 0.0F)
           + std::accumulate(imprecise.begin(), imprecise.end(), 0.0F);
}

int Histogram::binAt(TimePoint t) const noexcept {
    const auto after = std::upper_bound(bins.begin(), bins.end(), t,
                                        [](TimePoint at, const Bin& bin) { return at < bin.span.from; });
    if (after == bins.begin() || t >= std::prev(after)->span.to) return -1;
    return static_cast<int>(std::distance(bins.begin(), after)) - 1;
}

Histogram Histogram::build(const EventTable& table, const std::vector<Event>& details, TimeSpan extent,
                           PlaceZone zone) {
    Histogram histogram;
    if (extent.from >= extent.to) return histogram;
    histogram.bins = emptyBins(extent, zone);
    Counter counter(histogram.bins, details);
    for (const EventRecord& record : table.records())
        counter.add(record);
    for (const Bin& bin : histogram.bins)
        histogram.highest = std::max(histogram.highest, bin.total());
    return histogram;
}

} // namespace atlas
