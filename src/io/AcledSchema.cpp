#include "io/AcledSchema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AcledSchema)
};

// GEO_PRECISION 2, "near" a town or a small part of a region: ACLED states no distance, so that UCDP's for
// the same thing is taken (where_prec 2: within about 25 km).
constexpr double nearTownMetres = 25'000;
// TIME_PRECISION 2: a week, of which the date is the middle.
constexpr int daysToEitherSide = 3;

struct KindOfWords {
    QStringView start;
    EventKind kind;
};

/// The beginnings of sub-event types, then of event types, in lower case; the first that fits decides. What
/// is neither a strike nor a fight nor against civilians has no shape of its own.
constexpr std::array kinds{
    KindOfWords{u"air/drone strike", EventKind::Airstrike}, // it does not say which of the two
    KindOfWords{u"shelling", EventKind::Shelling},
    KindOfWords{u"armed clash", EventKind::Ground},
    KindOfWords{u"government regains", EventKind::Ground},
    KindOfWords{u"non-state actor overtakes", EventKind::Ground},
    KindOfWords{u"attack", EventKind::OneSided},
    KindOfWords{u"sexual violence", EventKind::OneSided},
    KindOfWords{u"abduction", EventKind::OneSided},
    KindOfWords{u"battle", EventKind::Ground},
    KindOfWords{u"violence against civilians", EventKind::OneSided},
    KindOfWords{u"protest", EventKind::Political},
    KindOfWords{u"strategic development", EventKind::Political},
    KindOfWords{u"non-violent transfer", EventKind::Political},
    KindOfWords{u"headquarters", EventKind::Political},
};

std::optional<EventKind> kindOfWords(const QString& words) {
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&](const KindOfWords& k) {
        return words.startsWith(k.start, Qt::CaseInsensitive);
    });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

EventKind kindOf(const QString& subEventType, const QString& eventType) {
    if (const auto kind = kindOfWords(subEventType)) return *kind;
    return kindOfWords(eventType).value_or(EventKind::Other);
}

void addParties(const QString& names, std::vector<Actor>& actors) {
    const QStringList all = names.split(u';', Qt::SkipEmptyParts);
    for (const QString& raw : all)
        if (const QString name = raw.trimmed(); !name.isEmpty())
            actors.push_back({name, classifyActor(name), ActorRole::Party});
}

bool areCivilians(const QString& actor) {
    return actor.startsWith(u"Civilians", Qt::CaseInsensitive);
}

} // namespace

bool AcledSchema::recognises(const TablePreview& table) {
    return ColumnMap(table.columns)
        .hasAll({u"event_date", u"event_type", u"actor1", u"actor2", u"inter1", u"latitude", u"longitude",
                 u"geo_precision", u"fatalities"});
}

AcledSchema::Columns AcledSchema::assign(ColumnMap& columns) {
    const auto at = [&](const char* field, std::initializer_list<QStringView> names) {
        return columns.assign(QLatin1String(field), names);
    };
    return {at("id", {u"event_id_cnty", u"data_id", u"event_id_no_cnty"}),
            at("from", {u"event_date"}),
            at("date precision", {u"time_precision"}),
            at("kind", {u"event_type"}),
            at("kind", {u"sub_event_type"}),
            at("actor", {u"actor1"}),
            at("actor", {u"assoc_actor_1", u"ally_actor_1"}),
            at("actor", {u"actor2"}),
            at("actor", {u"assoc_actor_2", u"ally_actor_2"}),
            at("tags", {u"civilian_targeting"}),
            at("country", {u"country"}),
            at("governorate", {u"admin1"}),
            at("district", {u"admin2"}),
            at("place", {u"location"}),
            at("latitude", {u"latitude"}),
            at("longitude", {u"longitude"}),
            at("place precision", {u"geo_precision"}),
            at("source", {u"source"}),
            at("words", {u"notes"}),
            at("killed, unknown", {u"fatalities"}),
            at("tags", {u"tags"})};
}

AcledSchema::AcledSchema(const QStringList& columns) : EventSchema(columns), at_(assign(columns_)) {}

void AcledSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("acled");
    file.attribution = QStringLiteral("ACLED (acleddata.com)");
}

void AcledSchema::take(RowReader& row, Loaded& loaded) {
    Event event;
    event.where = where(row);
    event.when = when(row, event.where.zone);
    event.id = row.text(at_.id);
    event.kind = kindOf(row.text(at_.subEventType), row.text(at_.eventType));
    event.dataset = QStringLiteral("ACLED");
    event.tags = tags(row);
    event.claims.push_back(claim(row));
    loaded.events.add(event);
}

TimeSpan AcledSchema::when(RowReader& row, PlaceZone zone) {
    const auto date = row.givenDays(at_.date);
    if (!date) return TimeSpan::undated();
    QDate first = date->first;
    QDate last = date->last;
    switch (row.text(at_.timePrecision).toInt()) {
    case 2:
        first = first.addDays(-daysToEitherSide);
        last = last.addDays(daysToEitherSide);
        break;
    case 3:
        first = QDate(first.year(), first.month(), 1);
        last = QDate(last.year(), last.month(), last.daysInMonth());
        break;
    default:
        break; // the day; older files have no column for it
    }
    return days_.span(first, last, zone, TimeMeaning::Bounds);
}

Location AcledSchema::where(RowReader& row) const {
    Location where;
    where.name = row.text(at_.location);
    where.district = row.text(at_.admin2);
    where.governorate = row.text(at_.admin1);
    where.zone = zoneOfCountry(row.text(at_.country));
    where.point = row.givenPoint(at_.latitude, at_.longitude);
    if (!where.point) return where;
    switch (row.text(at_.geoPrecision).toInt()) {
    case 1:
        where.precision = PlacePrecision::Exact;
        break;
    case 2:
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = nearTownMetres;
        break;
    case 3:
        where.precision = PlacePrecision::Governorate;
        break;
    default:
        where.precision = PlacePrecision::Governorate;
        row.list(at_.geoPrecision,
                 Text::tr("the place's precision is not 1 to 3; it was taken for the coarsest"));
    }
    return where;
}

Claim AcledSchema::claim(RowReader& row) const {
    Claim claim;
    claim.source = row.text(at_.source);
    if (claim.source.isEmpty()) claim.source = QStringLiteral("ACLED");
    claim.words = row.text(at_.notes);
    claim.language = claim.words.isEmpty() ? QString() : QStringLiteral("en"); // ACLED's own summary
    for (const int column : {at_.actor1, at_.associated1, at_.actor2, at_.associated2})
        addParties(row.text(column), claim.actors);
    for (const int column : {at_.actor1, at_.actor2})
        if (areCivilians(row.text(column))) claim.target = row.text(column);
    if (const auto killed = row.count(at_.fatalities))
        claim.casualties.byGroup[static_cast<std::size_t>(CasualtyGroup::Unknown)] =
            Range<int>{*killed, *killed};
    claim.row = row.number();
    return claim;
}

QStringList AcledSchema::tags(const RowReader& row) const {
    QStringList all{row.text(at_.subEventType), row.text(at_.targeting)};
    const QStringList own = row.text(at_.tags).split(u';');
    for (const QString& tag : own)
        all += tag.trimmed();
    all.removeAll(QString());
    return all;
}

} // namespace atlas
