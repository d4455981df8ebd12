#include "io/UcdpGedSchema.h"

#include <QCoreApplication>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::UcdpGedSchema)
};

// where_prec as the codebook words it, in metres. 2 is stated there: "within about 25 km of a known point".
constexpr double nearPointMetres = 25'000;
// 3 is a second-level unit given by one point of it. Syria's 65 districts share 185,180 km²: a disc of their
// mean area has a radius of 30 km.
constexpr double districtMetres = 30'000;
// 5 is a line or a fuzzy area "larger than a point" (a road, a border stretch, a mountain) given by one point
// of it; the codebook gives no size, so it is drawn no smaller than a district.
constexpr double fuzzyMetres = 30'000;

std::optional<EventKind> kindOf(int typeOfViolence) {
    switch (typeOfViolence) {
    case 1:
        return EventKind::StateBased;
    case 2:
        return EventKind::NonState;
    case 3:
        return EventKind::OneSided;
    default:
        return std::nullopt;
    }
}

/// False for a precision that the codebook does not know.
bool setPrecision(Location& where, int wherePrec) {
    switch (wherePrec) {
    case 1:
        where.precision = PlacePrecision::Exact;
        return true;
    case 2:
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = nearPointMetres;
        return true;
    case 3:
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = districtMetres;
        return true;
    case 4:
        where.precision = PlacePrecision::Governorate;
        return true;
    case 5:
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = fuzzyMetres;
        return true;
    case 6:
    case 7:
        where.precision = PlacePrecision::Country;
        return true;
    default:
        return false;
    }
}

Actor actor(const QString& name, ActorRole role) {
    return {name, classifyActor(name), role};
}

std::optional<Range<int>> exactly(std::optional<int> count) {
    if (!count) return std::nullopt;
    return Range<int>{*count, *count};
}

std::optional<int> sum(std::optional<int> a, std::optional<int> b) {
    if (!a && !b) return std::nullopt;
    return a.value_or(0) + b.value_or(0);
}

} // namespace

bool UcdpGedSchema::recognises(const QStringList& columns) {
    return ColumnMap(columns).hasAll({u"type_of_violence", u"where_prec", u"date_prec", u"date_start",
                                      u"date_end", u"latitude", u"longitude", u"side_a", u"side_b", u"low",
                                      u"best", u"high"});
}

UcdpGedSchema::Columns UcdpGedSchema::assign(ColumnMap& columns) {
    const auto at = [&](QStringView name, const char* field) {
        return columns.assign(QLatin1String(field), {name});
    };
    return {at(u"id", "id"),
            at(u"type_of_violence", "kind"),
            at(u"side_a", "actor"),
            at(u"side_b", "actor"),
            at(u"date_start", "from"),
            at(u"date_end", "to"),
            at(u"date_prec", "date precision"),
            at(u"latitude", "latitude"),
            at(u"longitude", "longitude"),
            at(u"where_prec", "place precision"),
            columns.assign(QStringLiteral("place"), {u"where_coordinates", u"where_description"}),
            at(u"adm_2", "district"),
            at(u"adm_1", "governorate"),
            at(u"country", "country"),
            at(u"source_headline", "headline"),
            at(u"source_article", "words"),
            at(u"source_office", "source"),
            at(u"source_original", "source"),
            at(u"source_date", "claim date"),
            at(u"deaths_a", "killed, combatants"),
            at(u"deaths_b", "killed, combatants"),
            at(u"deaths_civilians", "killed, civilians"),
            at(u"deaths_unknown", "killed, unknown"),
            at(u"low", "killed, lowest"),
            at(u"best", "killed, best"),
            at(u"high", "killed, highest")};
}

UcdpGedSchema::UcdpGedSchema(const QStringList& columns) : EventSchema(columns), at_(assign(columns_)) {}

void UcdpGedSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("ucdp-ged");
    file.attribution = QStringLiteral("UCDP GED, Uppsala University (CC BY 4.0)");
}

void UcdpGedSchema::take(RowReader& row, Loaded& loaded) {
    const auto kind = kindOf(row.text(at_.type).toInt());
    if (!kind) return row.list(at_.type, Text::tr("the type of violence is not 1, 2 or 3"));
    auto place = where(row);
    if (!place) return;
    const auto time = when(row, place->zone);
    if (!time) return;
    Event event;
    event.id = row.text(at_.id);
    event.kind = *kind;
    event.when = *time;
    event.where = std::move(*place);
    event.headline = row.text(at_.headline);
    event.dataset = QStringLiteral("UCDP GED");
    event.claims.push_back(claim(row, *kind));
    loaded.events.add(event);
}

void UcdpGedSchema::finish(Loaded& loaded) {
    loaded.file.covered = loaded.events.extent();
    loaded.file.covered.meaning = TimeMeaning::Duration;
}

std::optional<TimeSpan> UcdpGedSchema::when(RowReader& row, PlaceZone zone) {
    const auto first = row.givenDays(at_.start);
    if (!first) return TimeSpan::undated();
    const auto last = row.givenDays(at_.end);
    if (!last) return TimeSpan::undated(); // its start alone would say more than the row does
    if (last->last < first->first) {
        row.list(at_.end, Text::tr("it ends before it starts"));
        return std::nullopt;
    }
    // Only an exact date (1) that spans days says that it went on over them.
    const bool exact = row.text(at_.datePrecision).toInt() == 1;
    const bool several = last->last != first->first;
    return days_.span(first->first, last->last, zone,
                      exact && several ? TimeMeaning::Duration : TimeMeaning::Bounds);
}

std::optional<Location> UcdpGedSchema::where(RowReader& row) const {
    Location where;
    where.point = row.givenPoint(at_.latitude, at_.longitude);
    if (where.point && !setPrecision(where, row.text(at_.placePrecision).toInt())) {
        row.list(at_.placePrecision, Text::tr("the place's precision is not 1 to 7"));
        return std::nullopt;
    }
    where.name = row.text(at_.place);
    where.district = row.text(at_.district);
    where.governorate = row.text(at_.governorate);
    where.zone = zoneOfCountry(row.text(at_.country));
    return where;
}

Claim UcdpGedSchema::claim(RowReader& row, EventKind kind) const {
    Claim claim;
    QString named = row.text(at_.original);
    if (named.isEmpty()) named = row.text(at_.office);
    claim.source = named.isEmpty() ? QStringLiteral("UCDP GED") : QStringLiteral("UCDP GED (%1)").arg(named);
    // Several articles give several dates: then the claim has no one date.
    claim.published = row.day(at_.sourceDate);
    claim.words = row.text(at_.headline);
    if (claim.words.isEmpty()) claim.words = row.text(at_.article);
    const QString sideA = row.text(at_.sideA);
    const QString sideB = row.text(at_.sideB);
    if (kind == EventKind::OneSided) {
        claim.actors = {actor(sideA, ActorRole::Attributed)};
        claim.target = sideB;
    } else {
        claim.actors = {actor(sideA, ActorRole::Party), actor(sideB, ActorRole::Party)};
    }
    claim.casualties = casualties(row);
    claim.row = row.number();
    return claim;
}

Casualties UcdpGedSchema::casualties(RowReader& row) const {
    Casualties killed;
    const auto set = [&](CasualtyGroup group, std::optional<int> count) {
        killed.byGroup[static_cast<std::size_t>(group)] = exactly(count);
    };
    set(CasualtyGroup::Civilian, row.count(at_.civilians));
    set(CasualtyGroup::Combatant, sum(row.count(at_.deathsA), row.count(at_.deathsB)));
    set(CasualtyGroup::Unknown, row.count(at_.unknown));
    const auto low = row.count(at_.low);
    const auto high = row.count(at_.high);
    // Some rows have the two the wrong way round; they mean the same range.
    if (low)
        killed.total = high ? Range<int>{std::min(*low, *high), std::max(*low, *high)} : Range<int>{*low, {}};
    killed.best = row.count(at_.best);
    return killed;
}

} // namespace atlas
