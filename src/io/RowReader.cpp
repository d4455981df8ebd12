#include "io/RowReader.h"

#include "io/WrittenPlace.h"

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
constexpr qsizetype longestNothing = 16;   // a word that means nothing is short

/// Years outside are slips of the pen ("0217", "20177"): aircraft have dropped bombs since 1911, and an event
/// in another age would stretch the time slider over all centuries between.
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Above the people of any country that such events are counted in; sums over groups stay within an int.
constexpr double mostKilled = 100'000'000;

/// Spreadsheets write 3 as "3.0".
std::optional<int> toCount(std::optional<double> number) {
    if (!number || *number < 0 || *number > mostKilled || *number != std::floor(*number)) return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<Range<int>> toRange(const QString& text, bool decimalComma) {
    if (text.isEmpty()) return std::nullopt;
    if (const auto exact = toCount(writtenNumber(text, decimalComma))) return Range<int>{*exact, *exact};
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

/// What is asked of a coordinate.
struct RowReader::Axis {
    double limit;
    char negative, positive;
    const char* beyond; ///< before translation
};

RowReader::RowReader(const RecordTable& record, const ColumnMap& columns, std::vector<Skipped>& skipped,
                     const CellFormat& format)
    : record_(record), columns_(columns), skipped_(skipped), format_(format) {}

QString RowReader::value(int column) const {
    if (column < 0) return {}; // a table has columns for few of the fields
    QString cell = record_.text(column);
    if (!cell.isEmpty() && cell.size() <= longestNothing && format_.isNothing(cell)) cell.clear();
    return cell;
}

/// The number in a cell that has nothing else; nothing, too, for one that is written in another way. Most
/// figures of most files are read here, without a string for each.
std::optional<double> RowReader::plainNumber(int column) const {
    if (column < 0 || format_.numberIsNothing) return std::nullopt;
    const QByteArrayView cell = record_.bytes(column);
    double number = 0;
    const auto [end, fault] = std::from_chars(cell.cbegin(), cell.cend(), number);
    if (fault != std::errc() || end != cell.cend() || !std::isfinite(number)) return std::nullopt;
    return number;
}

void RowReader::list(int column, const QString& reason) {
    const QString name = column < 0 ? QString() : columns_.name(column);
    skipped_.push_back(
        {record_.number(), name, record_.text(column).left(listedCharacters).simplified(), reason});
}

void RowReader::listWithout(int column) {
    list(column, Text::tr("this figure is not a number; the row was taken without it"));
}

void RowReader::listUndated(int column, const QString& reason) {
    list(column, Text::tr("%1; the row was taken without this date").arg(reason));
}

void RowReader::listUnplaced(int column, const QString& reason) {
    list(column, Text::tr("%1; the row was taken without a place").arg(reason));
}

/// Empty where there is no fault.
QString RowReader::degreesFault(int column, const Axis& axis, double& degrees) const {
    auto read = plainNumber(column);
    const QString cell = read ? QString() : value(column);
    if (!read && cell.isEmpty()) return Text::tr("no coordinates");
    if (!read) read = writtenDegrees(cell, axis.negative, axis.positive, format_.decimalComma);
    if (!read) return Text::tr("not a number; write coordinates as decimal degrees");
    if (std::abs(*read) > axis.limit) return Text::tr(axis.beyond);
    degrees = *read;
    return {};
}

QString RowReader::ownPointFault(GeoPoint& point) const {
    const auto place = record_.place();
    if (!place) return Text::tr("not a point");
    if (!place->at.valid()) return Text::tr("the point lies beyond 180 or 90 degrees");
    point = place->at;
    return {};
}

/// Empty where there is no fault; else `column` is the one that has it.
QString RowReader::pointFault(int latitude, int longitude, int& column, GeoPoint& point) const {
    static constexpr Axis latitudes{
        90, 'S', 'N', QT_TRANSLATE_NOOP("atlas::RowReader", "the latitude is beyond 90 degrees")};
    static constexpr Axis longitudes{
        180, 'W', 'E', QT_TRANSLATE_NOOP("atlas::RowReader", "the longitude is beyond 180 degrees")};
    column = latitude;
    QString fault = latitude < 0 ? ownPointFault(point) : degreesFault(latitude, latitudes, point.lat);
    if (fault.isEmpty() && latitude >= 0) {
        fault = degreesFault(longitude, longitudes, point.lon);
        if (!fault.isEmpty()) column = longitude;
    }
    if (fault.isEmpty() && point == GeoPoint{})
        fault = Text::tr("0, 0 stands for “no place” in broken exports");
    return fault;
}

std::optional<GeoPoint> RowReader::point(int latitude, int longitude) {
    GeoPoint point;
    int column = -1;
    const QString fault = pointFault(latitude, longitude, column, point);
    if (fault.isEmpty()) return point;
    list(column, fault);
    return std::nullopt;
}

std::optional<GeoPoint> RowReader::givenPoint(int latitude, int longitude) {
    if (latitude < 0 && !record_.place()) return std::nullopt;
    if (latitude >= 0 && !plainNumber(latitude) && value(latitude).isEmpty() && value(longitude).isEmpty())
        return std::nullopt;
    GeoPoint point;
    int column = -1;
    const QString fault = pointFault(latitude, longitude, column, point);
    if (fault.isEmpty()) return point;
    listUnplaced(column, fault);
    return std::nullopt;
}

std::optional<WrittenPoint> RowReader::givenPosition(int column) {
    const QString cell = value(column);
    if (cell.isEmpty()) return std::nullopt;
    const auto point = writtenPosition(cell, format_.decimalComma);
    if (point && point->at == GeoPoint{})
        listUnplaced(column, Text::tr("0, 0 stands for “no place” in broken exports"));
    else if (!point)
        listUnplaced(column, Text::tr("not a position; write it as 35.95, 39.01 or as MGRS"));
    else
        return point;
    return std::nullopt;
}

/// Empty where there is no fault.
QString RowReader::daysFault(const std::optional<DayRange>& range) {
    if (!range) return Text::tr("not a date; write it as 2017-03-17");
    if (range->first == range->last && range->first == QDate(1970, 1, 1))
        return Text::tr("1970-01-01 stands for “no date” in broken exports");
    if (range->first.year() < firstYear || range->last.year() > lastYear)
        return Text::tr("the year is not between %1 and %2").arg(firstYear).arg(lastYear);
    return {};
}

std::optional<DayRange> RowReader::days(int column) {
    const QString cell = value(column);
    const auto range = writtenDays(cell, format_.dateOrder);
    const QString fault = cell.isEmpty() ? Text::tr("no date") : daysFault(range);
    if (fault.isEmpty()) return range;
    list(column, fault);
    return std::nullopt;
}

std::optional<DayRange> RowReader::givenDays(int column) {
    const QString cell = value(column);
    if (cell.isEmpty()) return std::nullopt;
    const auto range = writtenDays(cell, format_.dateOrder);
    const QString fault = daysFault(range);
    if (fault.isEmpty()) return range;
    listUndated(column, fault);
    return std::nullopt;
}

std::optional<QDate> RowReader::day(int column) const {
    const QString cell = text(column);
    const QDate date = cell.size() == 10 ? QDate::fromString(cell, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> RowReader::count(int column) {
    if (column < 0) return std::nullopt;
    if (const auto plain = toCount(plainNumber(column))) return plain;
    const QString cell = value(column);
    const auto number = toCount(writtenNumber(cell, format_.decimalComma));
    if (!number && !cell.isEmpty()) listWithout(column);
    return number;
}

std::optional<double> RowReader::amount(int column) {
    if (column < 0) return std::nullopt;
    const QString cell = value(column);
    const auto number = writtenNumber(cell, format_.decimalComma);
    if (number && *number >= 0) return number;
    if (!cell.isEmpty()) listWithout(column);
    return std::nullopt;
}

std::optional<Range<int>> RowReader::range(int column) {
    if (column < 0) return std::nullopt;
    if (const auto plain = toCount(plainNumber(column))) return Range<int>{*plain, *plain};
    const QString cell = value(column);
    const auto range = toRange(cell, format_.decimalComma);
    if (!range && !cell.isEmpty()) listWithout(column);
    return range;
}

} // namespace atlas
