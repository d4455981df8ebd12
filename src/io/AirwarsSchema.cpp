#include "io/AirwarsSchema.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AirwarsSchema)
};

constexpr double metresPerKilometre = 1000;

struct GradeWord {
    QStringView word;
    Grade grade;
};

constexpr std::array grades{
    GradeWord{u"confirmed", Grade::Confirmed},
    GradeWord{u"fair", Grade::Fair},
    GradeWord{u"weak", Grade::Weak},
    GradeWord{u"contested", Grade::Contested},
    GradeWord{u"discounted", Grade::Discounted},
};

struct KindWord {
    QStringView word;
    EventKind kind;
};

/// By the first that stands in the strike's type; "airstrike and/or artillery" is above all an airstrike.
constexpr std::array kinds{
    KindWord{u"drone", EventKind::DroneStrike},    KindWord{u"air", EventKind::Airstrike},
    KindWord{u"helicopter", EventKind::Airstrike}, KindWord{u"missile", EventKind::Missile},
    KindWord{u"artillery", EventKind::Shelling},   KindWord{u"naval", EventKind::Shelling},
    KindWord{u"shelling", EventKind::Shelling},    KindWord{u"raid", EventKind::Raid},
    KindWord{u"ground", EventKind::Ground},
};

EventKind kindOf(const QString& words) {
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&](const KindWord& k) {
        return words.contains(k.word, Qt::CaseInsensitive);
    });
    return found == kinds.end() ? EventKind::Other : found->kind;
}

struct AccuracyWord {
    QStringView word;
    PlacePrecision precision;
    double metres;
};

/// The first that stands in the words of accuracy decides. Airwars gives no distances but for "within …": a
/// street and a landmark are what can be seen from there; a village is a kilometre across the fields, a town
/// and a city as far as their built-up areas reach in this region (Raqqa 4 km, Mosul 10 km from the middle);
/// a district is the mean of Syria's 65, which share 185,180 km², and a subdistrict that of its 272.
constexpr std::array accuracies{
    AccuracyWord{u"exact", PlacePrecision::Exact, 0},
    AccuracyWord{u"landmark", PlacePrecision::Radius, 500},
    AccuracyWord{u"street", PlacePrecision::Radius, 500},
    AccuracyWord{u"neighbourhood", PlacePrecision::Radius, 1'000},
    AccuracyWord{u"neighborhood", PlacePrecision::Radius, 1'000},
    AccuracyWord{u"village", PlacePrecision::Radius, 1'000},
    AccuracyWord{u"town", PlacePrecision::Radius, 5'000},
    AccuracyWord{u"city", PlacePrecision::Radius, 10'000},
    AccuracyWord{u"subdistrict", PlacePrecision::Radius, 15'000},
    AccuracyWord{u"sub-district", PlacePrecision::Radius, 15'000},
    AccuracyWord{u"district", PlacePrecision::Radius, 30'000},
    AccuracyWord{u"province", PlacePrecision::Governorate, 0},
    AccuracyWord{u"governorate", PlacePrecision::Governorate, 0},
    AccuracyWord{u"country", PlacePrecision::Country, 0},
    AccuracyWord{u"nation", PlacePrecision::Country, 0},
};

/// "within 5km", "Within 100 m (via Airwars)".
std::optional<double> withinMetres(const QString& words) {
    static const QRegularExpression within(
        QStringLiteral("within\\s*(\\d+(?:\\.\\d+)?)\\s*(k?m|metres?|meters?|kilomet(?:er|re)s?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = within.match(words);
    if (!match.hasMatch()) return std::nullopt;
    const bool kilometres = match.captured(2).startsWith(u'k', Qt::CaseInsensitive);
    return match.captured(1).toDouble() * (kilometres ? metresPerKilometre : 1);
}

/// False, and nothing set, for words that are not known.
bool setAccuracy(Location& where, const QString& words) {
    if (const auto metres = withinMetres(words)) {
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = *metres;
        return true;
    }
    const QString wanted = words.isEmpty() ? QStringLiteral("town") : words;
    const auto* found = std::find_if(accuracies.begin(), accuracies.end(), [&](const AccuracyWord& a) {
        return wanted.contains(a.word, Qt::CaseInsensitive);
    });
    if (found == accuracies.end()) return false;
    where.precision = found->precision;
    where.radiusMetres = found->metres;
    return true;
}

QStringList parts(const QString& cell, const QString& separators) {
    QStringList all;
    const QStringList raw = cell.split(QRegularExpression(u'[' + separators + u']'), Qt::SkipEmptyParts);
    for (const QString& part : raw)
        if (const QString bare = part.trimmed(); !bare.isEmpty()) all += bare;
    return all;
}

bool isAddress(const QString& text) {
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

/// A column whose folded name is made of these words in any order; empty words count for nothing.
int findWords(const ColumnMap& columns, std::array<QString, 3> words) {
    std::sort(words.begin(), words.end());
    do {
        const int column = columns.find(words[0] + words[1] + words[2]);
        if (column >= 0) return column;
    } while (std::next_permutation(words.begin(), words.end()));
    return -1;
}

} // namespace

AirwarsSchema::Figure AirwarsSchema::figure(const ColumnMap& columns,
                                            std::initializer_list<QStringView> groups,
                                            std::initializer_list<QStringView> verbs) {
    Figure found;
    const auto look = [&](int& column, const QString& group, const QString& verb, const char* bound) {
        if (column < 0) column = findWords(columns, {group, verb, QLatin1String(bound)});
    };
    for (const QStringView group : groups) {
        for (const QStringView verb : verbs) {
            for (const auto* bound : {"min", "minimum", "low", "lowest"})
                look(found.min, group.toString(), verb.toString(), bound);
            for (const auto* bound : {"max", "maximum", "high", "highest"})
                look(found.max, group.toString(), verb.toString(), bound);
            for (const auto* bound : {"", "reported", "range"})
                look(found.range, group.toString(), verb.toString(), bound);
        }
    }
    return found;
}

AirwarsSchema::Figure AirwarsSchema::noted(const char* field, Figure figure) {
    const QString name = QLatin1String(field);
    if (figure.min >= 0) columns_.assign(name + QStringLiteral(", lowest"), figure.min);
    if (figure.max >= 0) columns_.assign(name + QStringLiteral(", highest"), figure.max);
    if (figure.range >= 0) columns_.assign(name, figure.range);
    return figure;
}

namespace {

constexpr std::initializer_list<QStringView> gradeNames{u"civilian_harm_grading",
                                                        u"airwars_civilian_harm_grading",
                                                        u"airwars_grading",
                                                        u"airwars_grade",
                                                        u"grading",
                                                        u"grade",
                                                        u"civilian_harm_grade",
                                                        u"confidence_grading",
                                                        u"classification"};
constexpr std::initializer_list<QStringView> belligerentNames{u"belligerent",
                                                              u"belligerents",
                                                              u"belligerent(s)",
                                                              u"suspected_belligerent",
                                                              u"suspected_belligerents",
                                                              u"suspected_belligerent(s)",
                                                              u"known_belligerent",
                                                              u"known_belligerents",
                                                              u"known_belligerent(s)",
                                                              u"attacker",
                                                              u"suspected_attacker",
                                                              u"suspected_attackers",
                                                              u"known_attacker",
                                                              u"known_attackers",
                                                              u"suspected_attacker(s)",
                                                              u"belligerents.name",
                                                              u"belligerents.title",
                                                              u"alleged_belligerent",
                                                              u"alleged_belligerents"};
constexpr std::initializer_list<QStringView> civilianGroups{u"civilians", u"civilian", u"civ",
                                                            u"noncombatants"};
constexpr std::initializer_list<QStringView> killedVerbs{u"killed", u"deaths", u"fatalities", u"dead"};
constexpr std::initializer_list<QStringView> injuredVerbs{u"injured", u"injuries", u"wounded"};
constexpr std::initializer_list<QStringView> combatantGroups{u"militants", u"militant",     u"combatants",
                                                             u"combatant", u"belligerents", u"belligerent"};

bool hasAny(const ColumnMap& columns, std::initializer_list<QStringView> names) {
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return columns.has(name); });
}

} // namespace

bool AirwarsSchema::recognises(const TablePreview& table) {
    const ColumnMap columns(table.columns);
    return hasAny(columns, gradeNames) && hasAny(columns, belligerentNames)
           && figure(columns, civilianGroups, killedVerbs).found();
}

AirwarsSchema::Columns AirwarsSchema::assign(ColumnMap& columns) {
    const auto at = [&](const char* field, std::initializer_list<QStringView> names) {
        return columns.assign(QLatin1String(field), names);
    };
    return {
        at("id", {u"unique_reference_code", u"incident_code", u"reference_code", u"civcas_code",
                  u"airwars_code", u"unique_id", u"incident_id", u"code", u"id"}),
        at("from",
           {u"incident_date", u"date_of_incident", u"strike_date", u"start_date", u"date_start", u"date"}),
        at("to", {u"incident_date_end", u"end_date", u"date_end"}),
        at("grade", gradeNames),
        at("actor", belligerentNames),
        at("tags", {u"strike_status", u"incident_status", u"status"}),
        at("kind", {u"strike_type", u"strike_types", u"type_of_strike", u"incident_type", u"type"}),
        at("target", {u"suspected_target", u"suspected_targets", u"known_target", u"target", u"targets",
                      u"targeted_belligerents"}),
        at("latitude", {u"latitude", u"lat", u"geolocation.latitude", u"location.latitude",
                        u"coordinates.latitude", u"location.lat", u"coordinates.lat", u"geolocation.lat"}),
        at("longitude", {u"longitude", u"lon", u"lng", u"long", u"geolocation.longitude",
                         u"location.longitude", u"coordinates.longitude", u"location.lng", u"location.lon",
                         u"coordinates.lng", u"coordinates.lon", u"geolocation.lng", u"geolocation.lon"}),
        at("place precision", {u"geolocation_accuracy", u"geolocation_status", u"location_accuracy",
                               u"geo_accuracy", u"geolocation.accuracy", u"location.accuracy", u"accuracy"}),
        at("place",
           {u"location_name", u"name_of_location", u"location.name", u"location", u"place", u"town"}),
        at("place", {u"location_name_arabic", u"location_arabic", u"arabic_location", u"location_ar",
                     u"location_name_ar", u"location.name_ar", u"name_of_location_arabic", u"arabic_name",
                     u"place_ar", u"name_ar"}),
        at("district", {u"district", u"location.district"}),
        at("governorate",
           {u"governorate", u"province", u"region", u"location.governorate", u"location.province"}),
        at("country", {u"country", u"location.country"}),
        at("headline", {u"title", u"headline", u"incident_title"}),
        at("words", {u"summary", u"description", u"incident_description", u"assessment", u"narrative"}),
        at("link", {u"permalink", u"link", u"url", u"incident_url", u"web_link"}),
        at("source",
           {u"sources", u"source", u"source_links", u"source_urls", u"sources.url", u"sources.link"}),
        at("media",
           {u"archive_links", u"archive_link", u"archives", u"archived_links", u"archive", u"archive_url",
            u"archive_urls", u"sources.archive", u"sources.archive_url", u"media_links", u"media"})};
}

AirwarsSchema::AirwarsSchema(const TablePreview& table)
    : EventSchema(table.columns)
    , at_(assign(columns_))
    , civilians_(noted("killed, civilians", figure(columns_, civilianGroups, killedVerbs)))
    , combatants_(noted("killed, combatants", figure(columns_, combatantGroups, killedVerbs)))
    , children_(noted("tags", figure(columns_, {u"children", u"child"}, killedVerbs)))
    , women_(noted("tags", figure(columns_, {u"women", u"woman"}, killedVerbs)))
    , civiliansInjured_(noted("injured, civilians", figure(columns_, civilianGroups, injuredVerbs)))
    , combatantsInjured_(noted("injured, combatants", figure(columns_, combatantGroups, injuredVerbs))) {}

void AirwarsSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("airwars");
    file.attribution = QStringLiteral("Airwars (airwars.org)");
}

void AirwarsSchema::take(RowReader& row, Loaded& loaded) {
    Event event;
    event.id = row.text(at_.id);
    event.where = where(row);
    event.when = when(row, event.where.zone);
    event.kind = kindOf(row.text(at_.kind));
    event.grade = grade(row);
    event.headline = row.text(at_.title);
    event.dataset = QStringLiteral("Airwars");
    event.tags = tags(row);
    event.claims.push_back(claim(row, event.grade));
    loaded.events.add(event);
}

TimeSpan AirwarsSchema::when(RowReader& row, PlaceZone zone) {
    const auto first = row.givenDays(at_.date);
    if (!first) return TimeSpan::undated();
    const auto last = row.text(at_.endDate).isEmpty() ? first : row.givenDays(at_.endDate);
    if (last && last->last < first->first)
        row.list(at_.endDate, Text::tr("it ends before it starts; the row was taken with its first day"));
    const bool good = last && last->last >= first->first;
    // Airwars gives a first and a last day where reports differ, not where a strike went on.
    return days_.span(first->first, good ? last->last : first->last, zone, TimeMeaning::Bounds);
}

Location AirwarsSchema::where(RowReader& row) const {
    Location where;
    where.name = row.text(at_.place);
    const QString arabic = row.text(at_.arabicPlace);
    if (!arabic.isEmpty())
        where.name = where.name.isEmpty() ? arabic : where.name + QStringLiteral(" (") + arabic + u')';
    where.district = row.text(at_.district);
    where.governorate = row.text(at_.governorate);
    where.zone = zoneOfCountry(row.text(at_.country));
    if (at_.latitude < 0 || at_.longitude < 0) return where;
    where.point = row.givenPoint(at_.latitude, at_.longitude);
    if (!where.point) return where;
    if (!setAccuracy(where, row.text(at_.accuracy))) {
        where.precision = PlacePrecision::Governorate;
        row.list(at_.accuracy, Text::tr("this accuracy is not known; it was taken for a governorate's"));
    }
    return where;
}

Grade AirwarsSchema::grade(RowReader& row) const {
    const QString words = row.text(at_.grade);
    const auto* found = std::find_if(grades.begin(), grades.end(), [&](const GradeWord& g) {
        return words.startsWith(g.word, Qt::CaseInsensitive);
    });
    if (found != grades.end()) return found->grade;
    if (!words.isEmpty()) row.list(at_.grade, Text::tr("this is no grade; the row was taken without it"));
    return Grade::Ungraded;
}

Claim AirwarsSchema::claim(RowReader& row, Grade grade) const {
    Claim claim;
    claim.source = QStringLiteral("Airwars");
    claim.words = row.text(at_.words);
    claim.language = claim.words.isEmpty() ? QString() : QStringLiteral("en");
    claim.target = row.text(at_.target);
    claim.grade = grade;
    const QStringList names = parts(row.text(at_.belligerent), QStringLiteral(";,|\n"));
    const bool accepted = grade == Grade::Confirmed && names.size() == 1;
    for (const QString& name : names)
        claim.actors.push_back(
            {name, classifyActor(name), accepted ? ActorRole::Acknowledged : ActorRole::Attributed});
    if (const QString link = row.text(at_.link); isAddress(link)) claim.link = link;
    QStringList named;
    for (const int column : {at_.sources, at_.archives})
        for (const QString& source : parts(row.text(column), QStringLiteral(";,|\\s")))
            if (isAddress(source)) claim.media += source;
    for (const QString& source : parts(row.text(at_.sources), QStringLiteral(";|\n")))
        if (!source.contains(u"://")) named += source;
    if (!named.isEmpty()) claim.source += QStringLiteral(" (%1)").arg(named.join(QStringLiteral("; ")));
    claim.casualties = casualties(row);
    claim.row = row.number();
    return claim;
}

Casualties AirwarsSchema::casualties(RowReader& row) const {
    constexpr auto civilian = static_cast<std::size_t>(CasualtyGroup::Civilian);
    constexpr auto combatant = static_cast<std::size_t>(CasualtyGroup::Combatant);
    Casualties figures;
    figures.byGroup[civilian] = read(row, civilians_);
    figures.byGroup[combatant] = read(row, combatants_);
    figures.injuredByGroup[civilian] = read(row, civiliansInjured_);
    figures.injuredByGroup[combatant] = read(row, combatantsInjured_);
    return figures;
}

std::optional<Range<int>> AirwarsSchema::read(RowReader& row, const Figure& figure) const {
    const auto min = row.count(figure.min);
    const auto max = row.count(figure.max);
    if (!min) return max ? Range<int>{0, max} : row.range(figure.range);
    if (!max || *max >= *min) return Range<int>{*min, max};
    row.list(figure.max, Text::tr("the highest figure is below the lowest; the row was taken without them"));
    return std::nullopt;
}

QStringList AirwarsSchema::tags(RowReader& row) const {
    QStringList all;
    if (const QString status = row.text(at_.status); !status.isEmpty()) all += status;
    const auto some = [&](const Figure& figure) {
        const auto killed = read(row, figure);
        return killed && killed->highest() > 0;
    };
    if (some(children_)) all += Text::tr("children killed");
    if (some(women_)) all += Text::tr("women killed");
    return all;
}

} // namespace atlas
