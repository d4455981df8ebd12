#include "core/Time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace atlas {
namespace {

/// Loaded once: looking a zone up by name reads its file.
const QTimeZone& timeZone(PlaceZone zone) {
    static const std::array<QTimeZone, 3> zones{QTimeZone::utc(), QTimeZone("Asia/Damascus"),
                                                QTimeZone("Asia/Baghdad")};
    return zones[static_cast<std::size_t>(zone)];
}

QDateTime localTime(TimePoint t, PlaceZone zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), timeZone(zone));
}

bool isMidnight(const QDateTime& t) {
    return t == t.date().startOfDay(t.timeZone());
}

QString day(QDate date) {
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

/// Days [first, last] in the fewest words that still say no more than is known.
QString formatDays(QDate first, QDate last) {
    const QLocale locale;
    if (first == last) return day(first);
    const bool wholeMonths = first.day() == 1 && last.day() == last.daysInMonth();
    if (wholeMonths && first.year() == last.year()) {
        if (first.month() == 1 && last.month() == 12) return locale.toString(first, QStringLiteral("yyyy"));
        if (first.month() == last.month()) return locale.toString(first, QStringLiteral("MMM yyyy"));
    }
    if (first.year() == last.year() && first.month() == last.month())
        return locale.toString(first.day()) + u'–' + day(last);
    if (first.year() == last.year())
        return locale.toString(first, QStringLiteral("d MMM")) + QStringLiteral(" – ") + day(last);
    return day(first) + QStringLiteral(" – ") + day(last);
}

} // namespace

QByteArray zoneName(PlaceZone zone) {
    return timeZone(zone).id();
}

PlaceZone zoneOfCountry(const QString& country) {
    const QString name = country.trimmed().toLower();
    if (name == u"sy" || name == u"syria" || name == u"syrian arab republic") return PlaceZone::Damascus;
    if (name == u"iq" || name == u"iraq") return PlaceZone::Baghdad;
    return PlaceZone::Utc;
}

TimePoint startOfLocalDay(QDate day, PlaceZone zone) {
    return fromMillis(day.startOfDay(timeZone(zone)).toMSecsSinceEpoch());
}

QDate localDay(TimePoint t, PlaceZone zone) {
    return localTime(t, zone).date();
}

TimeSpan wholeDay(QDate day, PlaceZone zone) {
    return wholeDays(day, day, zone, TimeMeaning::Bounds);
}

TimeSpan wholeDays(QDate first, QDate last, PlaceZone zone, TimeMeaning meaning) {
    return {startOfLocalDay(first, zone), startOfLocalDay(last.addDays(1), zone), meaning};
}

std::optional<TimePoint> parseTime(const QString& text, PlaceZone zone) {
    const QString t = text.trimmed();
    for (const auto* format : {"yyyy-MM-dd", "yyyy-MM", "yyyy"}) {
        const QDate date = QDate::fromString(t, QLatin1String(format));
        if (date.isValid()) return startOfLocalDay(date, zone);
    }
    QDateTime clock = QDateTime::fromString(t, Qt::ISODate);
    if (!clock.isValid()) clock = QDateTime::fromString(t, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!clock.isValid()) return std::nullopt;
    if (clock.timeSpec() == Qt::LocalTime) clock = QDateTime(clock.date(), clock.time(), timeZone(zone));
    return fromMillis(clock.toMSecsSinceEpoch());
}

QString formatSpan(const TimeSpan& span, PlaceZone zone) {
    if (!span.dated()) return QCoreApplication::translate("atlas::Time", "no date");
    const QDateTime from = localTime(span.from, zone);
    const QDateTime to = localTime(span.to, zone);
    if (isMidnight(from) && isMidnight(to)) return formatDays(from.date(), to.date().addDays(-1));
    const QLocale locale;
    const QString hours = QStringLiteral("HH:mm");
    QString text = day(from.date()) + u' ' + locale.toString(from.time(), hours);
    if (span.length() <= std::chrono::minutes(1)) return text;
    text += u'–';
    if (to.date() != from.date()) text += day(to.date()) + u' ';
    return text + locale.toString(to.time(), hours);
}

QString formatDay(TimePoint t, PlaceZone zone) {
    return day(localDay(t, zone));
}

QString toIso(TimePoint t) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), Qt::UTC).toString(Qt::ISODate);
}

} // namespace atlas
