#include "cli/EventJson.h"

#include "io/ProjectWords.h"

#include <QJsonArray>

namespace atlas {

namespace {

void put(QJsonObject& object, const char* name, const QString& text) {
    if (!text.isEmpty()) object.insert(QLatin1String(name), text);
}

void put(QJsonObject& object, const char* name, const QStringList& texts) {
    if (!texts.isEmpty()) object.insert(QLatin1String(name), QJsonArray::fromStringList(texts));
}

void put(QJsonObject& object, const char* name, const std::optional<Range<int>>& range) {
    if (!range) return;
    QJsonObject ends{{QStringLiteral("min"), range->min}};
    if (range->max) ends.insert(QStringLiteral("max"), *range->max);
    object.insert(QLatin1String(name), ends);
}

void putWord(QJsonObject& object, const char* name, const char* word) {
    object.insert(QLatin1String(name), QLatin1String(word));
}

void putSpan(QJsonObject& object, const TimeSpan& when) {
    if (!when.dated()) return;
    put(object, "from", toIso(when.from));
    put(object, "to", toIso(when.to));
    putWord(object, "time_meaning", projectWord(when.meaning));
}

void putPlace(QJsonObject& object, const Location& where) {
    if (where.point) {
        object.insert(QStringLiteral("longitude"), where.point->lon);
        object.insert(QStringLiteral("latitude"), where.point->lat);
    }
    putWord(object, "precision", projectWord(where.precision));
    if (where.precision == PlacePrecision::Radius)
        object.insert(QStringLiteral("radius_m"), where.radiusMetres);
    put(object, "place", where.name);
    put(object, "district", where.district);
    put(object, "governorate", where.governorate);
}

QJsonObject figures(const Casualties& casualties) {
    QJsonObject object;
    put(object, "killed", casualties.killed());
    if (casualties.best) object.insert(QStringLiteral("killed_best"), *casualties.best);
    put(object, "civilians", casualties.group(CasualtyGroup::Civilian));
    put(object, "combatants", casualties.group(CasualtyGroup::Combatant));
    put(object, "unknown", casualties.group(CasualtyGroup::Unknown));
    put(object, "injured", casualties.injured());
    return object;
}

QJsonArray actorList(const std::vector<Actor>& actors) {
    QJsonArray list;
    for (const Actor& actor : actors)
        list += QJsonObject{{QStringLiteral("name"), actor.name},
                            {QStringLiteral("role"), QLatin1String(projectWord(actor.role))},
                            {QStringLiteral("group"), QLatin1String(projectWord(actor.group))}};
    return list;
}

QJsonObject claimJson(const Claim& claim) {
    QJsonObject object;
    put(object, "source", claim.source);
    if (claim.published) put(object, "published", claim.published->toString(Qt::ISODate));
    if (claim.kind) putWord(object, "kind", projectWord(*claim.kind));
    if (claim.when) putSpan(object, *claim.when);
    if (claim.where) putPlace(object, *claim.where);
    if (!claim.actors.empty()) object.insert(QStringLiteral("actors"), actorList(claim.actors));
    put(object, "target", claim.target);
    if (claim.grade) putWord(object, "grade", projectWord(*claim.grade));
    if (const QJsonObject said = figures(claim.casualties); !said.isEmpty())
        object.insert(QStringLiteral("casualties"), said);
    put(object, "words", claim.words);
    put(object, "language", claim.language);
    put(object, "link", claim.link);
    put(object, "media", claim.media);
    put(object, "dataset", claim.dataset);
    put(object, "record", claim.record);
    return object;
}

} // namespace

QJsonObject eventJson(const Event& event) {
    QJsonObject object;
    put(object, "id", event.id);
    putWord(object, "kind", projectWord(event.kind));
    putSpan(object, event.when);
    putPlace(object, event.where);
    put(object, "title", event.headline);
    putWord(object, "grade", projectWord(event.grade));
    put(object, "killed", event.killedAcrossClaims());
    put(object, "tags", event.tags);
    put(object, "notes", event.notes);
    put(object, "dataset", event.dataset);
    object.insert(QStringLiteral("identical_rows"), event.identicalRows);
    QJsonArray claims;
    for (const Claim& claim : event.claims)
        claims += claimJson(claim);
    object.insert(QStringLiteral("claims"), claims);
    return object;
}

QJsonObject eventFeature(const Event& event) {
    QJsonObject properties = eventJson(event);
    QJsonValue geometry = QJsonValue::Null;
    if (const auto& point = event.where.point) {
        properties.remove(QStringLiteral("longitude"));
        properties.remove(QStringLiteral("latitude"));
        geometry = QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
                               {QStringLiteral("coordinates"), QJsonArray{point->lon, point->lat}}};
    }
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("geometry"), geometry},
            {QStringLiteral("properties"), properties}};
}

} // namespace atlas
