#include "io/RowReader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::RowReader)
};

constexpr qsizetype listedCharacters = 80; // Skipped::value's own limit

/// Years outside are slips of the pen ("0217", "20177"): aircraft have dropped bombs since 1911, and an event
/// in another age would stretch the time slider over all centuries between.
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Above the people of any country that such events are counted in; sums over groups stay within an int.
constexpr double mostKilled = 100'000'000;

std::optional<double> toNumber(const QString& text) {
    // Ten times as fast as QString::toDouble(), which is left what is written in an unusual way: "+3".
    const QByteArray bytes = text.toLatin1();
    double value = 0;
    const auto [end, fault] = std::from_chars(bytes.cbegin(), bytes.cend(), value);
    bool ok = fault == std::errc() && end == bytes.cend();
    if (!ok) value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<int> toCount(const QString& text) {
    const auto value = toNumber(text); // spreadsheets write 3 as "3.0"
    if (!value || *value < 0 || *value > mostKilled || *value != std::floor(*value)) return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<Range<int>> toRange(const QString& text) {
    if (const auto exact = toCount(text)) return Range<int>{*exact, *exact};
    static const QRegularExpression both(QStringLiteral("^(\\d{1,8})\\s*(?:-|–|—|to)\\s*(\\d{1,8})$"));
    if (const auto m = both.match(text); m.hasMatch()) {
        const int min = m.captured(1).toInt();
        const int max = m.captured(2).toInt();
        if (min > max) return std::nullopt;
        return Range<int>{min, max};
    }
    static const QRegularExpression least(
        QStringLiteral("^(?:(?:≥|>=|at least)\\s*(\\d{1,8})|(\\d{1,8})\\s*\\+)$"));
    if (const auto m = least.match(text); m.hasMatch())
        return Range<int>{(m.captured(1) + m.captured(2)).toInt(), std::nullopt};
    return std::nullopt;
}

} // namespace

RowReader::RowReader(const RecordTable& record, const ColumnMap& columns, std::vector<Skipped>& skipped)
    : record_(record), columns_(columns), skipped_(skipped) {}

void RowReader::list(int column, const QString& reason) {
    const QString name = column < 0 ? QString() : columns_.name(column);
    skipped_.push_back(
        {record_.number(), name, record_.text(column).left(listedCharacters).simplified(), reason});
}

void RowReader::listWithout(int column) {
    list(column, Text::tr("this figure is not a number; the row was taken without it"));
}

std::optional<double> RowReader::degrees(int column, double limit, const QString& beyond) {
    const QString cell = text(column);
    if (cell.isEmpty()) {
        list(column, Text::tr("no coordinates"));
        return std::nullopt;
    }
    const auto value = toNumber(cell);
    if (!value) {
        list(column, Text::tr("not a number; write coordinates as decimal degrees"));
        return std::nullopt;
    }
    if (std::abs(*value) > limit) {
        list(column, beyond);
        return std::nullopt;
    }
    return value;
}

std::optional<GeoPoint> RowReader::point(int latitude, int longitude) {
    std::optional<GeoPoint> point;
    if (latitude < 0) {
        if (const auto place = record_.place()) point = place->at;
        if (!point || !point->valid()) {
            list(-1, point ? Text::tr("the point lies beyond 180 or 90 degrees") : Text::tr("not a point"));
            return std::nullopt;
        }
    } else {
        const auto lat = degrees(latitude, 90, Text::tr("the latitude is beyond 90 degrees"));
        if (!lat) return std::nullopt;
        const auto lon = degrees(longitude, 180, Text::tr("the longitude is beyond 180 degrees"));
        if (!lon) return std::nullopt;
        point = GeoPoint{*lon, *lat};
    }
    if (point->lat == 0 && point->lon == 0) {
        list(latitude, Text::tr("0, 0 stands for “no place” in broken exports"));
        return std::nullopt;
    }
    return point;
}

std::optional<DayRange> RowReader::days(int column) {
    const QString cell = text(column);
    const auto range = writtenDays(cell);
    if (cell.isEmpty())
        list(column, Text::tr("no date"));
    else if (!range)
        list(column, Text::tr("not a date; write it as 2017-03-17"));
    else if (range->first == range->last && range->first == QDate(1970, 1, 1))
        list(column, Text::tr("1970-01-01 stands for “no date” in broken exports"));
    else if (range->first.year() < firstYear || range->last.year() > lastYear)
        list(column, Text::tr("the year is not between %1 and %2").arg(firstYear).arg(lastYear));
    else
        return range;
    return std::nullopt;
}

std::optional<QDate> RowReader::day(int column) const {
    const QString cell = text(column);
    const QDate date = cell.size() == 10 ? QDate::fromString(cell, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> RowReader::count(int column) {
    const QString cell = text(column);
    const auto value = toCount(cell);
    if (!value && !cell.isEmpty()) listWithout(column);
    return value;
}

std::optional<double> RowReader::amount(int column) {
    const QString cell = text(column);
    const auto value = toNumber(cell);
    if (value && *value >= 0) return value;
    if (!cell.isEmpty()) listWithout(column);
    return std::nullopt;
}

std::optional<Range<int>> RowReader::range(int column) {
    const QString cell = text(column);
    const auto value = toRange(cell);
    if (!value && !cell.isEmpty()) listWithout(column);
    return value;
}

} // namespace atlas
