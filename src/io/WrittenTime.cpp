#include "io/WrittenTime.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

/// 1970-01-01 as a Julian day.
constexpr std::int64_t unixEpoch = 2'440'588;

QString withoutMidnight(const QString& text) {
    if (text.size() <= 10 || !text.contains(u"00:00")) return text;
    static const QRegularExpression midnight(QStringLiteral("[ T]00:00(:00(\\.0+)?)?$"));
    return QString(text).remove(midnight);
}

std::optional<DayRange> wholeMonths(QDate first, int months) {
    if (!first.isValid()) return std::nullopt;
    return DayRange{first, first.addMonths(months).addDays(-1)};
}

/// Takes fixed-width figures and signs off the front of a text; once one is missing, all that follow are.
class Figures {
  public:
    explicit Figures(QStringView text) : rest_(text) {}

    /// A number of so many digits.
    int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const bool digit = i < rest_.size() && rest_[i] >= u'0' && rest_[i] <= u'9';
            good_ = good_ && digit;
            if (digit) value = 10 * value + (rest_[i].unicode() - u'0');
        }
        rest_ = good_ ? rest_.mid(digits) : QStringView();
        return value;
    }

    /// Whether one of the signs comes next; then it is taken.
    bool takes(QStringView signs) {
        if (rest_.isEmpty() || !signs.contains(rest_.front())) return false;
        rest_ = rest_.mid(1);
        return true;
    }

    void expect(QStringView signs) { good_ = takes(signs) && good_; }

    [[nodiscard]] QChar next() const { return rest_.isEmpty() ? QChar() : rest_.front(); }

    /// All was as expected, and nothing is left.
    [[nodiscard]] bool complete() const { return good_ && rest_.isEmpty(); }

  private:
    QStringView rest_;
    bool good_ = true;
};

/// The offset from UTC at the end of a clock, in minutes; 0 for "Z".
int offsetMinutes(Figures& figures) {
    if (figures.takes(u"Z")) return 0;
    const int sign = figures.next() == u'-' ? -1 : 1;
    figures.expect(u"+-");
    const int hours = figures.number(2);
    figures.takes(u":");
    return sign * (60 * hours + figures.number(2));
}

/// "14" in a date: 2014; "99": 1999 (POSIX strptime, %y).
int fullYear(int year) {
    if (year >= 100) return year;
    return year < 69 ? 2000 + year : 1900 + year;
}

/// The month of a name, whole or shortened as the languages do.
int monthNamed(QStringView name) {
    struct Month {
        int month;
        QStringView names; ///< between blanks
    };

    static const std::array months{Month{1, u" january jan janvier janv كانون_الثاني يناير "},
                                   Month{2, u" february feb fevrier fevr février févr شباط فبراير "},
                                   Month{3, u" march mar mars آذار اذار مارس "},
                                   Month{4, u" april apr avril avr نيسان أبريل ابريل "},
                                   Month{5, u" may mai أيار ايار مايو "},
                                   Month{6, u" june jun juin حزيران يونيو "},
                                   Month{7, u" july jul juillet juil تموز يوليو "},
                                   Month{8, u" august aug août aout آب أغسطس اغسطس "},
                                   Month{9, u" september sep sept septembre أيلول ايلول سبتمبر "},
                                   Month{10, u" october oct octobre تشرين_الأول أكتوبر اكتوبر "},
                                   Month{11, u" november nov novembre تشرين_الثاني نوفمبر "},
                                   Month{12, u" december dec décembre decembre déc كانون_الأول ديسمبر "}};
    const QString looked = u' ' + name.toString().toLower().replace(u' ', u'_') + u' ';
    for (const Month& month : months)
        if (month.names.contains(looked)) return month.month;
    return 0;
}

std::optional<DayRange> oneDay(int year, int month, int day) {
    const QDate date(fullYear(year), month, day);
    return date.isValid() ? std::optional(DayRange{date, date}) : std::nullopt;
}

/// "17 March 2017", "7-Oct-14", "17 mars 2017", "March 17, 2017", "March 2017".
std::optional<DayRange> withMonthName(const QString& text) {
    static const QRegularExpression dayFirst(
        QStringLiteral(
            "^(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|er)?[ \\-./]+(\\p{L}+(?: \\p{L}+)?)[ \\-.,/]+"
            "(\\d{4}|\\d{2})$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return oneDay(m.captured(3).toInt(), monthNamed(m.capturedView(2)), m.captured(1).toInt());
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:\\p{L}+, )?(\\p{L}+)[ .]+(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return oneDay(m.captured(3).toInt(), monthNamed(m.capturedView(1)), m.captured(2).toInt());
    static const QRegularExpression monthAlone(QStringLiteral("^(\\p{L}+(?: \\p{L}+)?)[ \\-.,/]+(\\d{4})$"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = monthAlone.match(text); m.hasMatch())
        return wholeMonths(QDate(m.captured(2).toInt(), monthNamed(m.capturedView(1)), 1), 1);
    return std::nullopt;
}

struct TwoAndYear {
    int first, second, year;
};

/// "03/04/2017", "3.4.17", "03-04-2017", whatever the first two are.
std::optional<TwoAndYear> twoAndYear(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"));
    const auto m = form.match(text);
    if (!m.hasMatch()) return std::nullopt;
    return TwoAndYear{m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt()};
}

std::optional<DayRange> inFigures(const QString& text, std::optional<DateOrder> order) {
    const auto figures = twoAndYear(text);
    if (!figures) return std::nullopt;
    const auto dayFirst = oneDay(figures->year, figures->second, figures->first);
    const auto monthFirst = oneDay(figures->year, figures->first, figures->second);
    if (order) return *order == DateOrder::DayFirst ? dayFirst : monthFirst;
    if (dayFirst && monthFirst && figures->first != figures->second) return std::nullopt;
    return dayFirst ? dayFirst : monthFirst;
}

/// Figures of every script as ASCII's: "١٧" is 17.
QString latinFigures(const QString& text) {
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 127 && c.isDigit(); }))
        return text;
    QString latin = text;
    for (QChar& c : latin)
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    return latin;
}

bool allFigures(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<DayRange> writtenOtherwise(const QString& written, std::optional<DateOrder> order) {
    const QString date = latinFigures(written);
    if (date.size() == 4) return wholeMonths(QDate::fromString(date, QStringLiteral("yyyy")), 12);
    if (date.size() == 7 && date[4] == u'-')
        return wholeMonths(QDate::fromString(date, QStringLiteral("yyyy-MM")), 1);
    if (date.size() == 8 && allFigures(date)) { // ISO 8601's basic form, GDELT's SQLDATE
        const QDate day = QDate::fromString(date, QStringLiteral("yyyyMMdd"));
        return day.isValid() ? std::optional(DayRange{day, day}) : std::nullopt;
    }
    const QDate slashed = QDate::fromString(date, QStringLiteral("yyyy/MM/dd"));
    if (slashed.isValid()) return DayRange{slashed, slashed};
    if (const auto figures = inFigures(date, order)) return figures;
    return withMonthName(date);
}

/// A date and, after a blank, a clock, each in any of their forms.
std::optional<TimePoint> dateAndClock(const QString& text, PlaceZone zone, std::optional<DateOrder> order) {
    const auto colon = text.indexOf(u':');
    const auto blank = text.lastIndexOf(u' ', colon);
    if (colon < 0 || blank < 0) return std::nullopt;
    const auto days = writtenDays(text.left(blank).trimmed().remove(u','), order);
    const auto clock = writtenTimeOfDay(text.mid(blank + 1));
    if (!days || days->first != days->last || !clock) return std::nullopt;
    return clockOn(days->first, *clock, zone);
}

} // namespace

std::optional<DayRange> writtenDays(const QString& text, std::optional<DateOrder> order) {
    if (text.isEmpty()) return std::nullopt;
    const QString date = withoutMidnight(text);
    // Nearly every date of every file, and by far the fastest to read.
    const QDate iso = date.size() == 10 && date[4] == u'-' ? QDate::fromString(date, Qt::ISODate) : QDate();
    if (iso.isValid()) return DayRange{iso, iso};
    if (date.contains(u':')) return std::nullopt; // a clock, which the slow ways below cannot read either
    return writtenOtherwise(date, order);
}

std::optional<FigureDate> figureDate(const QString& text) {
    QString date = latinFigures(withoutMidnight(text));
    if (const auto clock = date.indexOf(u' '); clock > 0 && date.contains(u':')) date.truncate(clock);
    const auto figures = twoAndYear(date);
    if (!figures) return std::nullopt;
    return FigureDate{oneDay(figures->year, figures->second, figures->first).has_value(),
                      oneDay(figures->year, figures->first, figures->second).has_value()};
}

std::optional<TimePoint> plainClock(QStringView text) {
    Figures figures(text);
    const int year = figures.number(4);
    figures.expect(u"-");
    const int month = figures.number(2);
    figures.expect(u"-");
    const QDate day(year, month, figures.number(2));
    figures.expect(u"T ");
    const int hour = figures.number(2);
    figures.expect(u":");
    const int minute = figures.number(2);
    const int second = figures.takes(u":") ? figures.number(2) : 0;
    const int offset = offsetMinutes(figures);
    if (!figures.complete() || !day.isValid() || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    const std::int64_t days = day.toJulianDay() - unixEpoch;
    const std::int64_t minutes = 60 * (24 * days + hour) + minute - offset;
    return fromMillis(1000 * (60 * minutes + second));
}

std::optional<TimePoint> writtenClock(const QString& text, PlaceZone zone, std::optional<DateOrder> order) {
    if (const auto plain = plainClock(text)) return plain;
    if (const auto parsed = parseTime(text, zone)) return parsed;
    return dateAndClock(latinFigures(text), zone, order);
}

std::optional<TimePoint> writtenEpoch(const QString& text, std::optional<Epoch> epoch) {
    QString figures = text;
    if (figures.endsWith(u".0")) figures.chop(2); // spreadsheets' way
    if (figures.isEmpty() || figures.size() > 14 || !allFigures(figures)) return std::nullopt;
    if (!epoch) {
        if (figures.size() != 10 && figures.size() != 13) return std::nullopt;
        epoch = figures.size() == 10 ? Epoch::Seconds : Epoch::Milliseconds;
    }
    const std::int64_t value = figures.toLongLong();
    // A date in no age of ours is a wrong unit; and milliseconds would not hold it.
    constexpr std::int64_t latest = 4'102'444'800; // 2100-01-01
    const std::int64_t seconds = *epoch == Epoch::Seconds ? value : value / 1000;
    if (seconds >= latest || value == 0) return std::nullopt;
    return fromMillis(*epoch == Epoch::Seconds ? value * 1000 : value);
}

std::optional<ClockTime> writtenTimeOfDay(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:\\.\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?|[Hh](?:rs)?)?\\s*"
        "(Z|z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$"));
    const auto m = form.match(latinFigures(text.trimmed()));
    if (!m.hasMatch()) return std::nullopt;
    int hour = m.captured(1).toInt();
    const QString half = m.captured(4).toLower();
    if (half.startsWith(u'p') && hour < 12) hour += 12;
    if (half.startsWith(u'a') && hour == 12) hour = 0;
    ClockTime clock{QTime(hour, m.captured(2).toInt(), m.captured(3).toInt()), std::nullopt};
    if (!clock.time.isValid()) return std::nullopt;
    const QString offset = m.captured(5);
    if (offset.startsWith(u'+') || offset.startsWith(u'-')) {
        const int minutes = 60 * offset.mid(1, 2).toInt() + offset.right(2).toInt();
        clock.offsetMinutes = offset.startsWith(u'-') ? -minutes : minutes;
    } else if (!offset.isEmpty()) {
        clock.offsetMinutes = 0;
    }
    return clock;
}

TimePoint clockOn(QDate day, const ClockTime& clock, PlaceZone zone) {
    const std::int64_t milliseconds = clock.time.msecsSinceStartOfDay();
    if (clock.offsetMinutes)
        return fromMillis((day.toJulianDay() - unixEpoch) * 86'400'000 + milliseconds
                          - *clock.offsetMinutes * std::int64_t{60'000});
    // The clock of the place: summer time has begun or ended since midnight on two days a year.
    const auto parsed = parseTime(day.toString(Qt::ISODate) + u'T' + clock.time.toString(Qt::ISODate), zone);
    return parsed.value_or(startOfLocalDay(day, zone) + std::chrono::milliseconds(milliseconds));
}

} // namespace atlas
