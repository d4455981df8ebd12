#include "app/panels/TypedDate.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas {
namespace {

/// Arabic-Indic and other digits as ASCII ones: what the locale shows can be typed back.
QString withPlainDigits(QString text) {
    for (auto& c : text)
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    return text.simplified();
}

TimeSpan days(QDate first, QDate last, PlaceZone zone) {
    return wholeDays(first, last, zone, TimeMeaning::Bounds);
}

/// "17 Mar 2017" and "Mar 2017" as the screen writes them.
std::optional<TimeSpan> shownSpan(const QString& text, PlaceZone zone) {
    const QLocale locale;
    const QDate day = locale.toDate(text, QStringLiteral("d MMM yyyy"));
    if (day.isValid()) return days(day, day, zone);
    const QDate month = locale.toDate(text, QStringLiteral("MMM yyyy"));
    if (month.isValid()) return days(month, month.addMonths(1).addDays(-1), zone);
    return std::nullopt;
}

} // namespace

std::optional<TimeSpan> typedSpan(const QString& text, PlaceZone zone) {
    const QString plain = withPlainDigits(text);
    const auto from = parseTime(plain, zone);
    if (!from) {
        const auto shown = shownSpan(text.simplified(), zone);
        return shown ? shown : shownSpan(plain, zone);
    }
    const QDate first = localDay(*from, zone);
    const auto hyphens = plain.count(u'-');
    const bool clock = plain.contains(u':');
    if (clock) return TimeSpan{*from, *from};
    if (hyphens == 0) return days(first, first.addYears(1).addDays(-1), zone);
    if (hyphens == 1) return days(first, first.addMonths(1).addDays(-1), zone);
    return days(first, first, zone);
}

QString typedSpanHelp() {
    return QCoreApplication::translate(
        "atlas::TypedDate", "Type a day, a month or a year: 17 Mar 2017, 2017-03-17, 2017-03 or 2017.");
}

} // namespace atlas
