#include "app/panels/EventFacts.h"

#include "geo/Geodesic.h"
#include "geo/GridReference.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace atlas {
namespace {

QString tr(const char* text, const char* meaning = nullptr) {
    return QCoreApplication::translate("atlas", text, meaning); // the context under which lupdate finds them
}

/// A local day is up to 25 hours long where clocks are set back.
constexpr auto longestDay = std::chrono::hours(25);

QString distanceText(double metres) {
    const QLocale locale;
    if (metres < 1000) return tr("%1 m").arg(locale.toString(qRound(metres)));
    const double km = metres / 1000;
    return tr("%1 km").arg(locale.toString(km, 'f', km < 10 && km != std::floor(km) ? 1 : 0));
}

/// Some sources write "Hamah governorate", others "Raqqa".
QString governorateText(const QString& name) {
    if (name.isEmpty()) return tr("somewhere in a governorate");
    if (name.contains(QLatin1String("governorate"), Qt::CaseInsensitive))
        return tr("somewhere in %1").arg(name);
    return tr("somewhere in %1 governorate").arg(name);
}

QString precisionText(const Location& where) {
    switch (where.precision) {
    case PlacePrecision::Exact:
        return {};
    case PlacePrecision::Radius:
        return where.name.isEmpty() ? tr("within %1 of the point given").arg(distanceText(where.radiusMetres))
                                    : tr("within %1").arg(distanceText(where.radiusMetres));
    case PlacePrecision::Governorate:
        return governorateText(where.governorate);
    case PlacePrecision::Country:
        return tr("known no closer than to the country");
    case PlacePrecision::Unknown:
        break;
    }
    return tr("place not stated");
}

QString roleName(ActorRole role) {
    switch (role) {
    case ActorRole::Acknowledged:
        return tr("acknowledged");
    case ActorRole::Denied:
        return tr("denied");
    case ActorRole::Party:
        return tr("party to the clash");
    case ActorRole::Attributed:
        break;
    }
    return tr("attributed");
}

} // namespace

QString whenText(const Event& event) {
    return whenText(event.when, event.where.zone);
}

QString whenText(const TimeSpan& when, PlaceZone zone) {
    if (!when.dated()) return tr("no date is given");
    const QString span = formatSpan(when, zone);
    if (when.length() <= longestDay) return span;
    const QString first = formatDay(when.from, zone);
    const QString last = formatDay(when.to - std::chrono::milliseconds(1), zone);
    // "Mar 2017" and "2017" are said as such: their first and last day would look more precise than they are.
    const bool calendarUnit = !span.contains(u'–');
    if (when.meaning == TimeMeaning::Bounds)
        return calendarUnit ? tr("some time in %1").arg(span) : tr("between %1 and %2").arg(first, last);
    return calendarUnit ? tr("throughout %1").arg(span) : tr("from %1 to %2").arg(first, last);
}

QString zoneText(const Event& event) {
    if (!event.when.dated()) return {};
    const QTimeZone zone(zoneName(event.where.zone));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(event.when.from), zone);
    const QString offset = zone.displayName(at, QTimeZone::OffsetName);
    const QString name = QString::fromLatin1(zone.id());
    return name == offset ? name : tr("%1 (%2)", "time zone, offset").arg(name, offset);
}

QString whereText(const Location& where) {
    QStringList parts;
    for (const QString* name : {&where.name, &where.district, &where.governorate})
        if (!name->isEmpty() && !parts.contains(*name)) parts << name->simplified();
    if (where.precision == PlacePrecision::Governorate) parts.removeAll(where.governorate.simplified());
    const QString precision = precisionText(where);
    if (!precision.isEmpty()) parts << precision;
    return parts.join(tr(", ", "between the names of a place"));
}

QString coordinateText(const Location& where) {
    if (!where.point || where.precision > PlacePrecision::Radius) return {};
    const QString degrees = formatDegrees(*where.point, where.radiusMetres);
    const QString grid = formatMgrs(*where.point, where.radiusMetres);
    const QString both = grid.isEmpty() ? degrees : degrees + QStringLiteral(" · ") + grid;
    if (where.precision == PlacePrecision::Exact || where.radiusMetres <= 0) return both;
    return tr("%1 ± %2", "coordinates, uncertainty").arg(both, distanceText(where.radiusMetres));
}

QStringList actorLines(const std::vector<Actor>& actors) {
    QStringList lines;
    for (const auto& actor : actors) {
        const QString name = actor.name.simplified();
        if (!name.isEmpty()) lines << tr("%1 (%2)", "actor, role").arg(name, roleName(actor.role));
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? QStringList{tr("nobody is named")} : lines;
}

NearestPlace controlledPlaceOf(const Location& where, const TerritorySeries& territory) {
    NearestPlace nearest;
    if (const auto* named = territory.find(where.name)) {
        nearest.place = named;
        if (where.point) nearest.metres = distanceMetres(*where.point, named->point);
        return nearest;
    }
    // A governorate's point is only where its label stands.
    if (!where.point || where.precision > PlacePrecision::Radius) return nearest;
    nearest.metres = heldByReachMetres;
    for (const auto& place : territory.places) {
        const double metres = distanceMetres(*where.point, place.point);
        if (metres > nearest.metres) continue;
        nearest.metres = metres;
        nearest.place = &place;
    }
    return nearest;
}

QString heldByText(const Event& event, const NearestPlace& nearest) {
    if (!event.when.dated()) return tr("not known: the event has no date");
    const ControlChange* change = nearest.place ? nearest.place->at(event.when.from) : nullptr;
    if (!change || change->holder == Holder::Unknown) return tr("not recorded");
    const QString days = QLocale().toString(change->precisionDays);
    const QString give = change->precisionDays == 1 ? tr("± 1 day") : tr("± %1 days").arg(days);
    const QString since = tr("%1, since %2 %3 (%4)", "holder, date, give or take, place")
                              .arg(holderName(change->holder), formatDay(change->from, nearest.place->zone),
                                   give, nearest.place->name);
    if (!nearest.place->uncertainAt(event.when.from)) return since;
    return tr("%1; changing hands on this date").arg(since);
}

QString casualtyGroupName(CasualtyGroup group) {
    switch (group) {
    case CasualtyGroup::Civilian:
        return tr("civilians");
    case CasualtyGroup::Combatant:
        return tr("combatants");
    case CasualtyGroup::Unknown:
        break;
    }
    return tr("status unknown");
}

QString casualtyText(const Casualties& casualties) {
    QStringList parts;
    for (int i = 0; i < casualtyGroupCount; ++i) {
        const auto group = static_cast<CasualtyGroup>(i);
        if (const auto& range = casualties.group(group))
            parts << tr("%1 %2", "group, figure").arg(casualtyGroupName(group), formatRange(range));
    }
    if (casualties.total) parts << tr("in all %1").arg(formatRange(casualties.total));
    if (casualties.best) parts << tr("best estimate %1").arg(QLocale().toString(*casualties.best));
    return parts.join(QStringLiteral(" · "));
}

QString injuredText(const Casualties& casualties) {
    QStringList parts;
    for (int i = 0; i < casualtyGroupCount; ++i)
        if (const auto& range = casualties.injuredByGroup[static_cast<std::size_t>(i)])
            parts << tr("%1 %2", "group, figure")
                         .arg(casualtyGroupName(static_cast<CasualtyGroup>(i)), formatRange(range));
    if (casualties.injuredTotal) parts << tr("in all %1").arg(formatRange(casualties.injuredTotal));
    return parts.join(QStringLiteral(" · "));
}

QString claimOrigin(const Claim& claim) {
    QStringList parts;
    if (claim.published) parts << QLocale().toString(*claim.published, QStringLiteral("d MMM yyyy"));
    if (!claim.language.isEmpty()) parts << claim.language;
    return parts.join(QStringLiteral(" · "));
}

} // namespace atlas
