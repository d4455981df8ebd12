#include "match/LikenessWords.h"

#include "geo/Geodesic.h"
#include "match/KindLikeness.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::LikenessWords)
};

constexpr std::chrono::hours longestDay{25}; ///< where clocks are set back

QString distanceText(double metres) {
    const QLocale locale;
    if (metres < 1000) return Text::tr("%1 m").arg(locale.toString(qRound(metres)));
    const double km = metres / 1000;
    return Text::tr("%1 km").arg(locale.toString(km, 'f', km < 10 && km != std::floor(km) ? 1 : 0));
}

QString recordWords(const Event& a, const Event& b) {
    const bool one = !a.dataset.isEmpty() && !a.id.isEmpty() && a.dataset == b.dataset && a.id == b.id;
    return one ? Text::tr("the same record: %1 %2", "data set, id").arg(a.dataset, a.id) : QString();
}

QString timeWords(const Event& a, const Event& b) {
    const QString first = formatSpan(a.when, a.where.zone);
    const QString second = formatSpan(b.when, b.where.zone);
    const bool day = std::max(a.when.length(), b.when.length()) <= longestDay;
    if (first == second) return (day ? Text::tr("both on %1") : Text::tr("both %1")).arg(first);
    if (a.when.touches(b.when)) return Text::tr("%1 and %2 share a time").arg(first, second);
    return Text::tr("a day or less apart: %1 and %2").arg(first, second);
}

QString placeWords(const Location& a, const Location& b) {
    if (!a.point || !b.point) return {};
    const QString apart = distanceText(distanceMetres(*a.point, *b.point));
    const double known = std::max(a.radiusMetres, b.radiusMetres);
    if (known <= 0) return Text::tr("%1 apart; both places are exact").arg(apart);
    return Text::tr("%1 apart; the places are known to %2").arg(apart, distanceText(known));
}

QString kindWords(EventKind a, EventKind b) {
    if (a == b) return Text::tr("same kind: %1").arg(kindName(a));
    if (kindLikeness(a, b) == KindLikeness::Compatible)
        return Text::tr("kinds that can be one: %1, %2").arg(kindName(a), kindName(b));
    return Text::tr("but of two kinds: %1, %2").arg(kindName(a), kindName(b));
}

/// Those by whom something was done, or is said to have been; nobody twice.
QStringList namesOf(const Event& event) {
    QStringList names;
    for (const Actor& actor : event.actors())
        if (actor.group != ActorGroup::Unknown) names << actor.name.simplified();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Names first; groups where the names are other names for one group.
QString actorWords(const Event& a, const Event& b) {
    const QStringList names = namesOf(a);
    const QStringList others = namesOf(b);
    for (const QString& name : names)
        if (others.contains(name, Qt::CaseInsensitive)) return Text::tr("both name %1").arg(name);
    for (const Actor& one : a.actors())
        for (const Actor& other : b.actors())
            if (one.group == other.group && one.group < ActorGroup::Other)
                return Text::tr("%1 and %2 are of one side: %3")
                    .arg(one.name.simplified(), other.name.simplified(), actorGroupName(one.group));
    if (names.isEmpty() || others.isEmpty()) return {};
    const QString list = Text::tr(", ", "between actors");
    return Text::tr("but they name others: %1 – %2").arg(names.join(list), others.join(list));
}

QString figureWords(const Event& a, const Event& b) {
    const auto killed = a.killedAcrossClaims();
    const auto other = b.killedAcrossClaims();
    if (!killed || !other) return {};
    const bool overlap = killed->min <= other->max.value_or(std::max(other->min, killed->min))
                         && other->min <= killed->max.value_or(std::max(other->min, killed->min));
    const QString said = overlap ? Text::tr("figures overlap: %1 and %2 killed")
                                 : Text::tr("but figures differ: %1 and %2 killed");
    return said.arg(formatRange(killed), formatRange(other));
}

} // namespace

QStringList likenessWords(const Event& a, const Event& b) {
    QStringList reasons{recordWords(a, b),         timeWords(a, b),  placeWords(a.where, b.where),
                        kindWords(a.kind, b.kind), actorWords(a, b), figureWords(a, b)};
    reasons.removeAll(QString());
    return reasons;
}

} // namespace atlas
