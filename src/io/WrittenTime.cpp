#include "io/WrittenTime.h"

#include <QLocale>
#include <QRegularExpression>

namespace atlas {
namespace {

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

/// A clock with its offset; nothing where it is written in any other way.
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
    constexpr std::int64_t unixEpoch = 2'440'588; // 1970-01-01 as a Julian day
    const std::int64_t days = day.toJulianDay() - unixEpoch;
    const std::int64_t minutes = 60 * (24 * days + hour) + minute - offset;
    return fromMillis(1000 * (60 * minutes + second));
}

} // namespace

std::optional<DayRange> writtenDays(const QString& text) {
    const QString date = withoutMidnight(text);
    // Nearly every date of every file, and by far the fastest to read.
    const QDate iso = date.size() == 10 ? QDate::fromString(date, Qt::ISODate) : QDate();
    if (iso.isValid()) return DayRange{iso, iso};
    if (date.contains(u':')) return std::nullopt; // a clock, which the slow ways below cannot read either
    if (date.size() == 4) return wholeMonths(QDate::fromString(date, QStringLiteral("yyyy")), 12);
    if (date.size() == 7) return wholeMonths(QDate::fromString(date, QStringLiteral("yyyy-MM")), 1);
    const QDate slashed = QDate::fromString(date, QStringLiteral("yyyy/MM/dd"));
    if (slashed.isValid()) return DayRange{slashed, slashed};
    for (const auto* format : {"d MMMM yyyy", "d MMM yyyy"}) {
        const QDate day = QLocale::c().toDate(date, QLatin1String(format));
        if (day.isValid()) return DayRange{day, day};
    }
    return std::nullopt;
}

std::optional<TimePoint> writtenClock(const QString& text, PlaceZone zone) {
    const auto plain = plainClock(text);
    return plain ? plain : parseTime(text, zone);
}

} // namespace atlas
