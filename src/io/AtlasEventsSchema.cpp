#include "io/AtlasEventsSchema.h"

#include "io/AtlasReader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AtlasEventsSchema)
};

constexpr double metresPerKilometre = 1000;
// A line that names a town and no radius means the town: the middle of the larger ones in the gazetteer is
// some 5 km across the built-up area.
constexpr double townMetres = 5'000;

/// The claim is the actor's own, and says that it was.
bool acknowledges(const QString& claimant, const QString& words, const QString& actor) {
    const auto says = [](const QString& text) { return text.contains(u"acknowledged", Qt::CaseInsensitive); };
    return claimant.startsWith(actor, Qt::CaseInsensitive) && (says(claimant) || says(words));
}

CasualtyGroup groupOf(const QString& word) {
    if (word.compare(u"civilian", Qt::CaseInsensitive) == 0) return CasualtyGroup::Civilian;
    if (word.compare(u"combatant", Qt::CaseInsensitive) == 0) return CasualtyGroup::Combatant;
    return CasualtyGroup::Unknown;
}

} // namespace

bool AtlasEventsSchema::recognises(const QStringList& columns) {
    return ColumnMap(columns).hasAll(
        {u"id", u"from", u"to", u"meaning", u"place", u"radius_km", u"kind", u"actor", u"claimant", u"what"});
}

AtlasEventsSchema::Columns AtlasEventsSchema::assign(ColumnMap& columns) {
    const auto at = [&](QStringView name, const char* field) {
        return columns.assign(QLatin1String(field), {name});
    };
    return {at(u"id", "id"),
            at(u"from", "from"),
            at(u"to", "to"),
            at(u"meaning", "time meaning"),
            at(u"place", "place"),
            at(u"radius_km", "radius"),
            at(u"kind", "kind"),
            at(u"actor", "actor"),
            at(u"target", "target"),
            at(u"group", "casualty group"),
            at(u"killed_min", "killed, lowest"),
            at(u"killed_max", "killed, highest"),
            at(u"claimant", "source"),
            at(u"claim_date", "claim date"),
            at(u"what", "words")};
}

AtlasEventsSchema::AtlasEventsSchema(const QStringList& columns, const QString& path,
                                     const Gazetteer& gazetteer)
    : EventSchema(columns)
    , gazetteer_(gazetteer)
    , sample_(isAtlasFolder(QFileInfo(path).absolutePath()))
    , dataset_(sample_ ? QStringLiteral("Strike Atlas sample") : QFileInfo(path).completeBaseName())
    , at_(assign(columns_)) {}

void AtlasEventsSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("atlas-events");
    file.sample = sample_;
    file.attribution = sample_ ? Text::tr("Sample of events from public reporting") : dataset_;
}

void AtlasEventsSchema::take(RowReader& row, Loaded& /*loaded*/) {
    Event line;
    line.id = row.text(at_.id);
    if (line.id.isEmpty()) return row.list(at_.id, Text::tr("no id"));
    line.where = where(row);
    line.when = when(row, line.where.zone);
    line.kind = kindFromWord(row.text(at_.kind));
    const auto known = byId_.constFind(line.id);
    if (known != byId_.constEnd()) return addClaim(row, pending_[*known], line);
    line.dataset = dataset_;
    line.claims.push_back(claim(row, line.kind));
    byId_.insert(line.id, pending_.size());
    pending_.push_back(std::move(line));
}

void AtlasEventsSchema::finish(Loaded& loaded) {
    for (Event& event : pending_)
        loaded.events.add(std::exchange(event, {})); // its texts are put away now: they are not held twice
    pending_.clear();
}

void AtlasEventsSchema::addClaim(RowReader& row, Event& event, const Event& line) const {
    const auto kept = [](const QString& what) {
        return Text::tr("%1 differs from the event's first line; the claim was taken, the first line's kept")
            .arg(what);
    };
    if (line.when != event.when) row.list(at_.from, kept(Text::tr("the date")));
    if (line.where.name != event.where.name) row.list(at_.place, kept(Text::tr("the place")));
    if (line.kind != event.kind) row.list(at_.kind, kept(Text::tr("the kind")));
    event.claims.push_back(claim(row, event.kind));
}

Location AtlasEventsSchema::where(RowReader& row) const {
    Location where;
    const QString name = row.text(at_.place);
    if (name.isEmpty()) return where; // an event with no point is an event all the same
    const GazetteerPlace* place = gazetteer_.find(name);
    where.name = place ? place->name : name;
    if (!place) {
        row.listUnplaced(at_.place, Text::tr("no place of this name is known"));
        return where;
    }
    where.point = place->at;
    where.zone = zoneOfCountry(place->country);
    where.precision = PlacePrecision::Radius;
    const auto kilometres = row.amount(at_.radius);
    where.radiusMetres = kilometres ? *kilometres * metresPerKilometre : townMetres;
    return where;
}

TimeSpan AtlasEventsSchema::when(RowReader& row, PlaceZone zone) {
    const auto from = row.givenDays(at_.from);
    const auto to = row.givenDays(at_.to);
    if (!from || !to) return TimeSpan::undated();
    if (to->first <= from->first) {
        row.listUndated(at_.to, Text::tr("it ends before it starts (“to” is the day after the last)"));
        return TimeSpan::undated();
    }
    const bool duration = row.text(at_.meaning).compare(u"duration", Qt::CaseInsensitive) == 0;
    return days_.span(from->first, to->first.addDays(-1), zone,
                      duration ? TimeMeaning::Duration : TimeMeaning::Bounds);
}

Claim AtlasEventsSchema::claim(RowReader& row, EventKind kind) const {
    Claim claim;
    claim.source = row.text(at_.claimant);
    claim.published = row.day(at_.claimDate);
    claim.words = row.text(at_.words);
    claim.language = claim.words.isEmpty() ? QString() : QStringLiteral("en");
    claim.actors = actors(row, kind);
    claim.target = row.text(at_.target);
    claim.casualties = casualties(row);
    claim.row = row.number();
    return claim;
}

std::vector<Actor> AtlasEventsSchema::actors(RowReader& row, EventKind kind) const {
    std::vector<Actor> all;
    const QString claimant = row.text(at_.claimant);
    const QString words = row.text(at_.words);
    const QStringList names = row.text(at_.actor).split(u';', Qt::SkipEmptyParts);
    for (const QString& raw : names) {
        const QString name = raw.trimmed();
        ActorRole role =
            acknowledges(claimant, words, name) ? ActorRole::Acknowledged : ActorRole::Attributed;
        // The actor of a lost aircraft is whose it was or who says to have been there, not who struck.
        if (kind == EventKind::AircraftLoss) role = ActorRole::Party;
        all.push_back({name, classifyActor(name), role});
    }
    return all;
}

Casualties AtlasEventsSchema::casualties(RowReader& row) const {
    Casualties killed;
    const auto min = row.count(at_.killedMin);
    if (!min) return killed;
    const auto max = row.count(at_.killedMax);
    if (max && *max < *min) {
        row.list(at_.killedMax,
                 Text::tr("the highest figure is below the lowest; the row was taken without them"));
        return killed;
    }
    killed.byGroup[static_cast<std::size_t>(groupOf(row.text(at_.group)))] = Range<int>{*min, max};
    return killed;
}

} // namespace atlas
