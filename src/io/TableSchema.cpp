#include "io/TableSchema.h"

#include "io/FieldCells.h"
#include "io/MappingGuess.h"
#include "io/WrittenPlace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TableSchema)
};

using enum TableField;

constexpr double metresPerKilometre = 1000;
/// A name without coordinates means the town: the middle of the larger ones in the gazetteer is some 5 km
/// across the built-up area.
constexpr double townMetres = 5'000;
/// A column of free text is no list of kinds or of places: what was remembered of it is let go.
constexpr qsizetype mostRemembered = 10'000;
/// No source's clock is meant to the millisecond it is written in.
constexpr std::chrono::minutes clockPrecision{1};

atlas::Grade gradeOfWord(const QString& word) {
    constexpr std::array words{std::pair(u"confirmed", atlas::Grade::Confirmed),
                               std::pair(u"fair", atlas::Grade::Fair), std::pair(u"weak", atlas::Grade::Weak),
                               std::pair(u"contested", atlas::Grade::Contested),
                               std::pair(u"discounted", atlas::Grade::Discounted)};
    for (const auto& [name, grade] : words)
        if (word.startsWith(QStringView(name), Qt::CaseInsensitive)) return grade;
    return atlas::Grade::Ungraded;
}

ActorRole roleOfWord(const QString& word) {
    constexpr std::array words{std::pair(u"acknowledged", ActorRole::Acknowledged),
                               std::pair(u"denied", ActorRole::Denied),
                               std::pair(u"party", ActorRole::Party)};
    for (const auto& [name, role] : words)
        if (word.compare(QStringView(name), Qt::CaseInsensitive) == 0) return role;
    return ActorRole::Attributed;
}

} // namespace

Result<std::unique_ptr<EventSchema>> TableSchema::open(const TablePreview& table, const QString& path,
                                                       const Gazetteer& gazetteer,
                                                       const ReadOptions& options) {
    const TableMapping mapping = guessMapping(table, options.mapping.value_or(TableMapping()));
    if (const Outcome checked = checkMapping(table, mapping, path); !checked) return checked.error();
    return std::unique_ptr<EventSchema>(std::make_unique<TableSchema>(table, path, gazetteer, mapping));
}

TableSchema::TableSchema(const TablePreview& table, const QString& path, const Gazetteer& gazetteer,
                         const TableMapping& mapping)
    : EventSchema(table.columns)
    , dataset_(QFileInfo(path).completeBaseName())
    , mapping_(mapping)
    , hasPoints_(table.hasPlaces)
    , gazetteer_(gazetteer)
    , format_(CellFormat::of(mapping)) {
    for (const auto& [field, names] : mapping.columns) {
        at_[static_cast<std::size_t>(field)] = columnsOf(table.columns, mapping, field);
        for (const int column : all(field))
            columns_.assign(fieldWord(field), column);
    }
}

void TableSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("table");
    file.attribution = QFileInfo(file.path).fileName();
    TableMapping whole = mapping_;
    whole.guessRest = false; // next time it is read as now, and not guessed anew
    file.mapping = QJsonDocument(whole.toJson()).toJson(QJsonDocument::Compact);
}

void TableSchema::take(RowReader& row, Loaded& loaded) {
    Event event;
    event.where = where(row);
    event.when = when(row, event.where.zone);
    if (!event.where.point && !event.when.dated() && saysNothing(row))
        return row.list(-1, Text::tr("the row says nothing"));
    if (at(Id) >= 0) event.id = row.value(at(Id));
    if (event.id.isEmpty()) event.id = QString::number(row.number());
    event.kind = kind(row.value(at(Kind)));
    event.headline = row.value(at(Title));
    event.grade = gradeOfWord(row.value(at(TableField::Grade)));
    event.dataset = dataset_;
    event.tags = list(row, Tags);
    event.notes = joined(row, Notes, u"\n");
    event.claims.push_back(claim(row));
    loaded.events.add(event);
}

bool TableSchema::saysNothing(const RowReader& row) const {
    return std::all_of(at_.begin(), at_.end(), [&](const Columns& columns) {
        return std::all_of(columns.begin(), columns.end(),
                           [&](int column) { return row.value(column).isEmpty(); });
    });
}

QString TableSchema::joined(const RowReader& row, TableField field, QStringView between) const {
    QString text;
    for (const int column : all(field)) {
        const QString cell = row.value(column);
        if (cell.isEmpty()) continue;
        if (!text.isEmpty()) text += between;
        text += cell;
    }
    return text;
}

QStringList TableSchema::list(const RowReader& row, TableField field) const {
    QStringList items;
    if (all(field).empty()) return items;
    static const QRegularExpression between(QStringLiteral("[;|\\n]"));
    for (const QString& item : joined(row, field, u";").split(between, Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty()) items += item.trimmed();
    return items;
}

Location TableSchema::where(RowReader& row) {
    Location where;
    where.name = row.value(at(Place));
    where.district = row.value(at(District));
    where.governorate = row.value(at(Governorate));
    where.zone = zoneOfCountry(row.value(at(Country)));
    if (where.zone == PlaceZone::Utc && mapping_.zone) where.zone = *mapping_.zone;
    auto metres = row.amount(at(RadiusMetres));
    if (const auto kilometres = row.amount(at(RadiusKm))) metres = *kilometres * metresPerKilometre;
    setPoint(row, where);
    if (!where.point) return where;
    if (metres && *metres > 0) where.radiusMetres = *metres;
    // A table that says nothing of its precision is taken at its word: the point.
    where.precision = where.radiusMetres > 0 ? PlacePrecision::Radius : PlacePrecision::Exact;
    return where;
}

/// The point, and how far it may be off by the way in which it was given.
void TableSchema::setPoint(RowReader& row, Location& where) {
    if (hasPoints_ && at(Latitude) < 0 && at(Position) < 0) {
        where.point = row.givenPoint(-1, -1);
        if (const auto place = row.record().place(); place && where.point)
            where.radiusMetres = place->radiusMetres;
    } else if (at(Latitude) >= 0 && at(Longitude) >= 0) {
        where.point = row.givenPoint(at(Latitude), at(Longitude));
    }
    if (!where.point && at(Position) >= 0)
        if (const auto position = row.givenPosition(at(Position))) {
            where.point = position->at;
            where.radiusMetres = position->metres;
        }
    if (where.point || where.name.isEmpty()) return;
    if (const GazetteerPlace* place = named(where.name)) {
        where.point = place->at;
        where.radiusMetres = townMetres;
        if (where.zone == PlaceZone::Utc) where.zone = zoneOfCountry(place->country);
    } else {
        row.listUnplaced(at(Place), Text::tr("no place of this name is known"));
    }
}

const GazetteerPlace* TableSchema::named(const QString& name) {
    if (places_.size() > mostRemembered) places_.clear();
    const auto known = places_.constFind(name);
    return known != places_.cend() ? *known : *places_.insert(name, gazetteer_.find(name));
}

TimeSpan TableSchema::when(RowReader& row, PlaceZone zone) {
    const auto from = instant(row, Date, Time, zone);
    if (!from) return wholeDays(row, zone);
    TimeSpan span{*from, *from + clockPrecision, TimeMeaning::Bounds};
    const auto to = instant(row, End, EndTime, zone);
    if (to && *to > span.to) span.to = *to;
    return span;
}

/// A date with a clock other than midnight (which is how exports write a bare date), in its own cell or in
/// one of its own, or an instant counted from 1970.
std::optional<TimePoint> TableSchema::instant(RowReader& row, TableField date, TableField time,
                                              PlaceZone zone) const {
    const QString text = row.value(at(date));
    if (text.isEmpty()) return std::nullopt;
    if (const auto plain = plainClock(text)) return plain;
    if (text.contains(u':'))
        return writtenDays(text, format_.dateOrder) ? std::nullopt
                                                    : writtenClock(text, zone, format_.dateOrder);
    if (const auto epoch = writtenEpoch(text, format_.epoch)) return epoch;
    const QString clockText = row.value(at(time));
    if (clockText.isEmpty()) return std::nullopt;
    const auto clock = writtenTimeOfDay(clockText);
    if (!clock) {
        row.list(at(time), Text::tr("not a time of day; the row was taken with the day alone"));
        return std::nullopt;
    }
    const auto days = writtenDays(text, format_.dateOrder);
    if (!days || days->first != days->last) return std::nullopt;
    return clockOn(days->first, *clock, zone);
}

TimeSpan TableSchema::wholeDays(RowReader& row, PlaceZone zone) {
    const auto first = row.givenDays(at(Date));
    if (!first) return TimeSpan::undated();
    auto last = row.value(at(End)).isEmpty() ? first : row.givenDays(at(End));
    if (!last) last = first;
    if (last->last < first->first) {
        row.listUndated(at(End), Text::tr("it ends before it starts"));
        last = first;
    }
    const bool duration = row.value(at(Meaning)).compare(u"duration", Qt::CaseInsensitive) == 0;
    return days_.span(first->first, last->last, zone, duration ? TimeMeaning::Duration : TimeMeaning::Bounds);
}

EventKind TableSchema::kind(const QString& word) {
    if (kinds_.size() > mostRemembered) kinds_.clear();
    const auto known = kinds_.constFind(word);
    return known != kinds_.cend() ? *known : *kinds_.insert(word, kindFromWord(word));
}

Claim TableSchema::claim(RowReader& row) {
    Claim claim;
    claim.source = joined(row, Source, u"; ");
    if (claim.source.isEmpty()) claim.source = dataset_;
    if (const auto published = writtenDays(row.value(at(Published)), format_.dateOrder);
        published && published->first == published->last)
        claim.published = published->first;
    claim.words = joined(row, Words, u"\n");
    claim.language = row.value(at(Language));
    claim.link = row.value(at(Link));
    claim.media = list(row, Media);
    claim.actors = actors(row);
    claim.target = row.value(at(Target));
    claim.casualties = casualties(row);
    claim.row = row.number();
    return claim;
}

std::vector<atlas::Actor> TableSchema::actors(const RowReader& row) {
    std::vector<atlas::Actor> named;
    const ActorRole role = at(Role) < 0 ? ActorRole::Attributed : roleOfWord(row.value(at(Role)));
    for (const int column : all(TableField::Actor))
        for (const atlas::Actor& actor : actorsOfCell(row.value(column)))
            named.push_back({actor.name, actor.group, role});
    return named;
}

const std::vector<atlas::Actor>& TableSchema::actorsOfCell(const QString& cell) {
    if (actors_.size() > mostRemembered) actors_.clear();
    const auto known = actors_.constFind(cell);
    if (known != actors_.cend()) return *known;
    std::vector<atlas::Actor> named;
    for (const QString& name : cell.split(u';', Qt::SkipEmptyParts))
        named.push_back({name.trimmed(), classifyActor(name), ActorRole::Attributed});
    return *actors_.insert(cell, named);
}

std::optional<Range<int>> TableSchema::range(RowReader& row, TableField min, TableField max,
                                             TableField both) const {
    const auto lowest = row.count(at(min));
    if (!lowest) return row.range(at(both));
    const auto highest = row.count(at(max));
    if (!highest || *highest >= *lowest) return Range<int>{*lowest, highest};
    row.list(at(max), Text::tr("the highest figure is below the lowest; the row was taken without them"));
    return std::nullopt;
}

Casualties TableSchema::casualties(RowReader& row) const {
    Casualties said;
    const auto group = [&said](CasualtyGroup of) -> auto& {
        return said.byGroup[static_cast<std::size_t>(of)];
    };
    group(CasualtyGroup::Civilian) = range(row, CiviliansMin, CiviliansMax, Civilians);
    group(CasualtyGroup::Combatant) = row.range(at(Combatants));
    said.total = range(row, KilledMin, KilledMax, Killed);
    said.injuredTotal = range(row, InjuredMin, InjuredMax, Injured);
    return said;
}

} // namespace atlas
