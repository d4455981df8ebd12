#include "io/GdeltSchema.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::GdeltSchema)
};

// The middle of a town that a machine read out of an article: what happened may be anywhere near it. UCDP's
// distance for "near a known point".
constexpr double townMetres = 25'000;

constexpr qsizetype columnsOf2 = 61;
constexpr qsizetype columnsOf1 = 58;
constexpr qsizetype columnsBefore2013 = 57;

struct CodeKind {
    QStringView start; ///< of a CAMEO code
    EventKind kind;
};

/// The first that fits decides.
constexpr std::array kinds{
    CodeKind{u"1952", EventKind::DroneStrike}, CodeKind{u"195", EventKind::Airstrike},
    CodeKind{u"194", EventKind::Shelling},     CodeKind{u"19", EventKind::Ground},
    CodeKind{u"202", EventKind::OneSided},     CodeKind{u"203", EventKind::OneSided},
    CodeKind{u"18", EventKind::Other},         CodeKind{u"20", EventKind::Other},
    CodeKind{u"15", EventKind::Movement},      CodeKind{u"", EventKind::Political},
};

EventKind kindOf(const QString& code) {
    return std::find_if(kinds.begin(), kinds.end(),
                        [&](const CodeKind& k) { return code.startsWith(k.start); })
        ->kind;
}

bool isNumber(const QString& cell, qsizetype digits) {
    return (digits < 0 ? !cell.isEmpty() : cell.size() == digits)
           && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "20170317" and "20170317064500".
QDate dayOf(const QString& cell) {
    return QDate::fromString(cell.left(8), QStringLiteral("yyyyMMdd"));
}

/// GDELT writes FIPS 10-4 codes, of which Iraq's is not ISO's.
PlaceZone zoneOfFips(const QString& country) {
    return country == u"IZ" ? PlaceZone::Baghdad : zoneOfCountry(country);
}

} // namespace

GdeltSchema::Columns GdeltSchema::positions(qsizetype columnCount) {
    // The places of 2.0 have one column more each, three of them: ADM2Code.
    if (columnCount == columnsOf2) return {0, 1, 6, 16, 26, 31, 32, 33, 51, 52, 53, 56, 57, 59, 60};
    const int url = columnCount == columnsBefore2013 ? -1 : 57;
    return {0, 1, 6, 16, 26, 31, 32, 33, 49, 50, 51, 53, 54, 56, url};
}

bool GdeltSchema::looksLike(const TablePreview& table) {
    const qsizetype count = table.columns.size();
    if (count != columnsOf2 && count != columnsOf1 && count != columnsBefore2013) return false;
    if (table.rows.empty()) return false;
    const Columns at = positions(count);
    const auto fits = [&](const QStringList& row) {
        return isNumber(row[at.id], -1) && dayOf(row[at.date]).isValid() && isNumber(row[at.date], 8)
               && isNumber(row[at.code].left(2), 2) && isNumber(row[at.geoType], 1);
    };
    // A damaged row among the first is a row to be skipped, and no reason not to know the file.
    const auto fitting = std::count_if(table.rows.begin(), table.rows.end(), fits);
    return fitting * 2 > static_cast<std::ptrdiff_t>(table.rows.size());
}

bool GdeltSchema::recognises(const TablePreview& table) {
    if (!table.named) return looksLike(table);
    return ColumnMap(table.columns)
        .hasAll({u"globaleventid", u"sqldate", u"eventcode", u"actiongeo_type", u"actiongeo_lat",
                 u"actiongeo_long"});
}

GdeltSchema::Columns GdeltSchema::assign(const TablePreview& table) {
    constexpr std::array fields{"id",      "from",     "actor",     "actor",           "kind",
                                "words",   "words",    "words",     "place precision", "place",
                                "country", "latitude", "longitude", "claim date",      "link"};
    constexpr std::array<QStringView, fields.size()> names{u"globaleventid",
                                                           u"sqldate",
                                                           u"actor1name",
                                                           u"actor2name",
                                                           u"eventcode",
                                                           u"nummentions",
                                                           u"numsources",
                                                           u"numarticles",
                                                           u"actiongeo_type",
                                                           u"actiongeo_fullname",
                                                           u"actiongeo_countrycode",
                                                           u"actiongeo_lat",
                                                           u"actiongeo_long",
                                                           u"dateadded",
                                                           u"sourceurl"};
    Columns at = positions(table.columns.size());
    const std::array<int*, fields.size()> all{&at.id,        &at.date,     &at.actor1,     &at.actor2,
                                              &at.code,      &at.mentions, &at.sources,    &at.articles,
                                              &at.geoType,   &at.geoName,  &at.geoCountry, &at.latitude,
                                              &at.longitude, &at.added,    &at.url};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (table.named) *all[i] = columns_.find(names[i]);
        if (*all[i] >= table.columns.size()) *all[i] = -1;
        if (*all[i] >= 0) columns_.assign(QLatin1String(fields[i]), *all[i]);
    }
    return at;
}

GdeltSchema::GdeltSchema(const TablePreview& table) : EventSchema(table.columns), at_(assign(table)) {}

void GdeltSchema::describe(DataFile& file) const {
    file.schema = QStringLiteral("gdelt");
    file.attribution = QStringLiteral("The GDELT Project (gdeltproject.org)");
}

void GdeltSchema::take(RowReader& row, Loaded& loaded) {
    Event event;
    event.id = row.text(at_.id);
    event.kind = kindOf(row.text(at_.code));
    event.where = where(row);
    event.when = when(row);
    event.dataset = QStringLiteral("GDELT");
    event.claims.push_back(claim(row));
    loaded.events.add(event);
}

TimeSpan GdeltSchema::when(RowReader& row) {
    const QDate day = dayOf(row.text(at_.date));
    if (day.isValid()) return days_.span(day, day, PlaceZone::Utc, TimeMeaning::Bounds);
    row.list(at_.date, Text::tr("not a date like 20170317; the row was taken without it"));
    return TimeSpan::undated();
}

Location GdeltSchema::where(RowReader& row) const {
    Location where;
    where.name = row.text(at_.geoName);
    where.zone = zoneOfFips(row.text(at_.geoCountry));
    const int type = row.text(at_.geoType).toInt();
    if (type == 0) return where; // the machine found no place
    where.point = row.givenPoint(at_.latitude, at_.longitude);
    if (!where.point) return where;
    switch (type) {
    case 1:
        where.precision = PlacePrecision::Country;
        break;
    case 3:
    case 4:
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = townMetres;
        break;
    default:
        where.precision = PlacePrecision::Governorate;
    }
    return where;
}

Claim GdeltSchema::claim(const RowReader& row) const {
    Claim claim;
    const QUrl url(row.text(at_.url));
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    claim.source = web ? QStringLiteral("GDELT (%1)").arg(url.host()) : QStringLiteral("GDELT");
    if (web) claim.link = row.text(at_.url);
    if (const QDate added = dayOf(row.text(at_.added)); added.isValid()) claim.published = added;
    claim.words =
        QStringLiteral("EventCode %1, NumMentions %2, NumSources %3, NumArticles %4")
            .arg(row.text(at_.code), row.text(at_.mentions), row.text(at_.sources), row.text(at_.articles));
    for (const int column : {at_.actor1, at_.actor2})
        if (const QString name = row.text(column); !name.isEmpty())
            claim.actors.push_back({name, classifyActor(name), ActorRole::Party});
    claim.row = row.number();
    return claim;
}

} // namespace atlas
