#include "io/TableSchema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TableSchema)
};

constexpr double metresPerKilometre = 1000;
/// A column of free text is no list of kinds: what was remembered of it is let go.
constexpr qsizetype mostKindWords = 1000;

} // namespace

TableSchema::Columns TableSchema::assign(ColumnMap& columns) {
    const auto at = [&](const char* field, std::initializer_list<QStringView> names) {
        return columns.assign(QLatin1String(field), names);
    };
    return {at("latitude", {u"latitude", u"lat", u"y", u"ycoord", u"y_coordinate"}),
            at("longitude", {u"longitude", u"lon", u"lng", u"long", u"x", u"xcoord", u"x_coordinate"}),
            at("radius", {u"radius_km", u"accuracy_km", u"uncertainty_km", u"precision_km"}),
            at("radius", {u"radius_m", u"accuracy_m", u"uncertainty_m", u"precision_m"}),
            at("from", {u"date", u"event_date", u"date_start", u"start_date", u"start", u"from", u"datetime",
                        u"date_time", u"timestamp", u"incident_date", u"time", u"day"}),
            at("to", {u"date_end", u"end_date", u"end", u"to"}),
            at("time meaning", {u"meaning"}),
            at("id", {u"id", u"event_id", u"event_id_cnty", u"code", u"uid"}),
            at("headline", {u"title", u"headline", u"name"}),
            at("kind", {u"kind", u"sub_event_type", u"event_type", u"type", u"strike_type"}),
            at("actor", {u"actor", u"actor1", u"actors", u"perpetrator", u"belligerent", u"attributed_to"}),
            at("target", {u"target", u"targets"}),
            at("killed", {u"killed", u"fatalities", u"deaths", u"casualties_killed"}),
            at("killed, lowest", {u"killed_min", u"deaths_min", u"min_killed", u"low"}),
            at("killed, highest", {u"killed_max", u"deaths_max", u"max_killed", u"high"}),
            at("killed, civilians", {u"civilians_killed", u"civilian_deaths", u"deaths_civilians"}),
            at("source", {u"source", u"claimant", u"reported_by"}),
            at("words", {u"notes", u"description", u"what", u"summary", u"text"}),
            at("language", {u"language", u"lang"}),
            at("link", {u"link", u"url", u"source_url"}),
            at("place", {u"place", u"location", u"town", u"city"}),
            at("district", {u"district", u"admin2", u"adm_2"}),
            at("governorate", {u"governorate", u"province", u"admin1", u"adm_1"}),
            at("country", {u"country", u"country_code", u"iso2"})};
}

TableSchema::TableSchema(const QStringList& columns, const QString& path, bool hasPoints)
    : EventSchema(columns)
    , dataset_(QFileInfo(path).completeBaseName())
    , hasPoints_(hasPoints)
    , at_(assign(columns_)) {}

void TableSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("table");
    file.attribution = QFileInfo(file.path).fileName();
}

void TableSchema::take(RowReader& row, Loaded& loaded) {
    auto place = where(row);
    if (!place) return;
    const auto time = when(row, place->zone);
    if (!time) return;
    Event event;
    event.id = at_.id < 0 ? QString::number(row.number()) : row.text(at_.id);
    event.kind = kind(row.text(at_.kind));
    event.when = *time;
    event.where = std::move(*place);
    event.headline = row.text(at_.title);
    event.dataset = dataset_;
    event.claims.push_back(claim(row));
    loaded.events.add(event);
}

std::optional<Location> TableSchema::where(RowReader& row) const {
    Location where;
    where.point = row.point(hasPoints_ ? -1 : at_.latitude, at_.longitude);
    if (!where.point) return std::nullopt;
    auto metres = row.amount(at_.radiusMetres);
    if (const auto kilometres = row.amount(at_.radiusKm)) metres = *kilometres * metresPerKilometre;
    // A table that says nothing of its precision is taken at its word: the point.
    where.precision = metres && *metres > 0 ? PlacePrecision::Radius : PlacePrecision::Exact;
    where.radiusMetres = metres.value_or(0);
    where.name = row.text(at_.place);
    where.district = row.text(at_.district);
    where.governorate = row.text(at_.governorate);
    where.zone = zoneOfCountry(row.text(at_.country));
    return where;
}

std::optional<TimeSpan> TableSchema::when(RowReader& row, PlaceZone zone) {
    if (const auto clock = clockTime(row, zone)) return clock;
    return wholeDays(row, zone);
}

/// A date with a clock other than midnight, which is how exports write a bare date.
std::optional<TimeSpan> TableSchema::clockTime(RowReader& row, PlaceZone zone) const {
    const QString text = row.text(at_.from);
    if (!text.contains(u':') || writtenDays(text)) return std::nullopt;
    const auto from = writtenClock(text, zone);
    if (!from) return std::nullopt;
    // No source's clock is meant to the millisecond it is written in.
    TimeSpan span{*from, *from + std::chrono::minutes(1), TimeMeaning::Bounds};
    const QString end = row.text(at_.to);
    const auto to = end.contains(u':') ? writtenClock(end, zone) : std::nullopt;
    if (to && *to > span.to) span.to = *to;
    return span;
}

std::optional<TimeSpan> TableSchema::wholeDays(RowReader& row, PlaceZone zone) {
    const auto first = row.days(at_.from);
    if (!first) return std::nullopt;
    auto last = first;
    if (!row.text(at_.to).isEmpty()) last = row.days(at_.to);
    if (!last) return std::nullopt;
    if (last->last < first->first) {
        row.list(at_.to, Text::tr("it ends before it starts"));
        return std::nullopt;
    }
    const bool duration = row.text(at_.meaning).compare(u"duration", Qt::CaseInsensitive) == 0;
    return days_.span(first->first, last->last, zone, duration ? TimeMeaning::Duration : TimeMeaning::Bounds);
}

EventKind TableSchema::kind(const QString& word) {
    if (kinds_.size() > mostKindWords) kinds_.clear();
    const auto known = kinds_.constFind(word);
    return known != kinds_.cend() ? *known : *kinds_.insert(word, kindFromWord(word));
}

Claim TableSchema::claim(RowReader& row) const {
    Claim claim;
    claim.source = row.text(at_.source);
    if (claim.source.isEmpty()) claim.source = dataset_;
    claim.words = row.text(at_.words);
    claim.language = row.text(at_.language);
    claim.link = row.text(at_.link);
    const QStringList names = row.text(at_.actor).split(u';', Qt::SkipEmptyParts);
    for (const QString& name : names)
        claim.actors.push_back({name.trimmed(), classifyActor(name), ActorRole::Attributed});
    claim.target = row.text(at_.target);
    claim.casualties = casualties(row);
    claim.row = row.number();
    return claim;
}

Casualties TableSchema::casualties(RowReader& row) const {
    Casualties killed;
    if (const auto civilians = row.range(at_.civilians))
        killed.byGroup[static_cast<std::size_t>(CasualtyGroup::Civilian)] = civilians;
    if (const auto min = row.count(at_.killedMin)) {
        const auto max = row.count(at_.killedMax);
        if (!max || *max >= *min) killed.total = Range<int>{*min, max};
    } else if (const auto all = row.range(at_.killed)) {
        killed.total = all;
    }
    return killed;
}

} // namespace atlas
