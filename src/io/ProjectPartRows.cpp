#include "io/ProjectPartRows.h"

#include "io/ProjectCursor.h"
#include "io/ProjectEventRows.h"
#include "io/ProjectFile.h"
#include "io/ProjectRow.h"
#include "io/ProjectWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace atlas {
namespace {

const QString territorySource = QStringLiteral("territory_source");

TimePoint timePoint(const QDateTime& at) {
    return fromMillis(at.toMSecsSinceEpoch());
}

QDateTime dateTime(std::optional<TimePoint> at) {
    return at ? QDateTime::fromMSecsSinceEpoch(toMillis(*at), Qt::UTC) : QDateTime();
}

bool writeMarks(ProjectConnection& file, const ProjectParts& parts) {
    ProjectRow rows(file, project::marks);
    const auto put = [&](const QString& key, const QString& value) {
        if (!rows.good()) return;
        rows.text(MarkColumns::key, key);
        rows.text(MarkColumns::value, value);
        rows.add();
    };
    put(QStringLiteral("schema_version"), QString::number(ProjectFile::version));
    put(QStringLiteral("program_version"), QCoreApplication::applicationVersion());
    put(QStringLiteral("title"), parts.title);
    put(QStringLiteral("saved_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (parts.territory) put(territorySource, parts.territory->source);
    return rows.finish();
}

bool writeSources(ProjectConnection& file, const std::vector<Source>& sources) {
    ProjectRow rows(file, project::sources);
    for (const Source& source : sources) {
        if (!rows.good()) return false;
        rows.text(SourceColumns::name, source.name);
        rows.text(SourceColumns::link, source.link);
        rows.text(SourceColumns::notes, source.notes);
        rows.add();
    }
    return rows.finish();
}

std::vector<Source> readSources(ProjectConnection& file) {
    std::vector<Source> sources;
    ProjectCursor rows(file, project::sources);
    while (rows.next())
        sources.push_back({rows.text(SourceColumns::name), rows.text(SourceColumns::link),
                           rows.text(SourceColumns::notes)});
    return sources;
}

void addPlace(ProjectRow& rows, const ControlledPlace& place, int number) {
    using C = TerritoryColumns;
    const std::size_t lines = std::max<std::size_t>(place.changes.size(), 1);
    for (std::size_t i = 0; i < lines && rows.good(); ++i) {
        rows.whole(C::number, number);
        rows.text(C::place, place.name);
        rows.word(C::zone, projectWord(place.zone));
        rows.point(place.point);
        if (i < place.changes.size()) {
            const ControlChange& change = place.changes[i];
            rows.word(C::holder, projectWord(change.holder));
            rows.instant(C::from, change.from);
            if (i + 1 < place.changes.size()) rows.instant(C::to, place.changes[i + 1].from);
            rows.whole(C::precisionDays, change.precisionDays);
            rows.text(C::note, change.note);
        }
        rows.add();
    }
}

bool writeTerritory(ProjectConnection& file, const TerritorySeries* territory) {
    ProjectRow rows(file, project::territory);
    if (!territory || !rows.good()) return rows.finish();
    int number = 0;
    for (const ControlledPlace& place : territory->places)
        addPlace(rows, place, ++number);
    return rows.finish();
}

void takeChange(const ProjectCursor& row, ControlledPlace& place) {
    using C = TerritoryColumns;
    const auto from = row.instant(C::from);
    if (!from) return;
    place.changes.push_back({*from, row.whole(C::precisionDays).value_or(1),
                             fromProjectWord<Holder>(row.bytes(C::holder)).value_or(Holder::Unknown),
                             row.text(C::note)});
}

std::shared_ptr<const TerritorySeries> readTerritory(ProjectConnection& file,
                                                     const QHash<QString, QString>& marks) {
    using C = TerritoryColumns;
    if (!marks.contains(territorySource)) return nullptr;
    auto territory = std::make_shared<TerritorySeries>();
    territory->source = marks.value(territorySource);
    ProjectCursor rows(file, project::territory,
                       "SELECT rowid, * FROM territory ORDER BY place_number, from_utc");
    std::optional<int> number;
    while (rows.next()) {
        const auto point = rows.point();
        const auto place = rows.whole(C::number);
        if (!point || !place) continue;
        if (place != number)
            territory->places.push_back(
                {rows.text(C::place),
                 *point,
                 fromProjectWord<PlaceZone>(rows.bytes(C::zone)).value_or(PlaceZone::Utc),
                 {}});
        number = place;
        takeChange(rows, territory->places.back());
    }
    return territory;
}

bool writeAnnotations(ProjectConnection& file, const std::vector<ProjectAnnotation>& annotations) {
    using C = AnnotationColumns;
    ProjectRow rows(file, project::annotations);
    for (const ProjectAnnotation& annotation : annotations) {
        if (!rows.good()) return false;
        rows.whole(C::id, static_cast<qint64>(annotation.id));
        rows.text(C::shape, annotation.shape);
        rows.text(C::text, annotation.text);
        rows.text(C::event, annotation.eventId);
        const QJsonObject style{{QStringLiteral("offset_x"), annotation.offsetX},
                                {QStringLiteral("offset_y"), annotation.offsetY}};
        rows.text(C::style, QString::fromUtf8(QJsonDocument(style).toJson(QJsonDocument::Compact)));
        rows.line(annotation.points);
        rows.add();
    }
    return rows.finish();
}

std::vector<ProjectAnnotation> readAnnotations(ProjectConnection& file) {
    using C = AnnotationColumns;
    std::vector<ProjectAnnotation> annotations;
    ProjectCursor rows(file, project::annotations);
    while (rows.next()) {
        const QJsonObject style = QJsonDocument::fromJson(rows.text(C::style).toUtf8()).object();
        annotations.push_back({static_cast<quint64>(rows.large(C::id).value_or(0)), rows.text(C::shape),
                               rows.line(), style.value(QLatin1String("offset_x")).toDouble(),
                               style.value(QLatin1String("offset_y")).toDouble(), rows.text(C::text),
                               rows.text(C::event)});
    }
    return annotations;
}

bool writeViews(ProjectConnection& file, const std::vector<SavedView>& views) {
    using C = ViewColumns;
    ProjectRow rows(file, project::savedViews);
    for (const SavedView& view : views) {
        if (!rows.good()) return false;
        rows.text(C::name, view.name);
        rows.real(C::lon, view.centre.lon);
        rows.real(C::lat, view.centre.lat);
        rows.real(C::zoom, view.zoom);
        rows.instant(C::from, view.from);
        rows.instant(C::to, view.to);
        rows.word(C::mode, projectWord(view.mode));
        rows.text(C::filter, QString::fromUtf8(view.filter));
        rows.add();
    }
    return rows.finish();
}

std::vector<SavedView> readViews(ProjectConnection& file) {
    using C = ViewColumns;
    std::vector<SavedView> views;
    ProjectCursor rows(file, project::savedViews);
    while (rows.next()) {
        const GeoPoint centre{rows.real(C::lon).value_or(0), rows.real(C::lat).value_or(0)};
        const auto from = rows.instant(C::from);
        const auto to = rows.instant(C::to);
        if (!centre.valid() || !from || !to) continue;
        views.push_back({rows.text(C::name), centre, rows.real(C::zoom).value_or(0), *from, *to,
                         fromProjectWord<WindowMode>(rows.bytes(C::mode)).value_or(WindowMode::Window),
                         rows.text(C::filter).toUtf8()});
    }
    return views;
}

bool writeFiles(ProjectConnection& file, const std::vector<DataFile>& files) {
    using C = FileColumns;
    ProjectRow rows(file, project::files);
    for (const DataFile& one : files) {
        if (!rows.good()) return false;
        // The name alone: where a file lay on somebody's disk is nobody else's business.
        rows.text(C::name, QFileInfo(one.path).fileName());
        rows.text(C::schema, one.schema);
        rows.text(C::attribution, one.attribution);
        rows.whole(C::bytes, one.bytes);
        rows.text(C::sha256, QString::fromLatin1(one.sha256));
        rows.whole(C::sample, one.sample ? 1 : 0);
        if (one.covered.from != one.covered.to) {
            rows.instant(C::coveredFrom, one.covered.from);
            rows.instant(C::coveredTo, one.covered.to);
        }
        if (one.imported.isValid()) rows.instant(C::imported, timePoint(one.imported));
        rows.text(C::mapping, QString::fromUtf8(one.mapping));
        rows.add();
    }
    return rows.finish();
}

std::vector<DataFile> readFiles(ProjectConnection& file) {
    using C = FileColumns;
    std::vector<DataFile> files;
    ProjectCursor rows(file, project::files);
    while (rows.next()) {
        DataFile one;
        one.path = rows.text(C::name);
        one.schema = rows.text(C::schema);
        one.attribution = rows.text(C::attribution);
        one.bytes = rows.large(C::bytes).value_or(0);
        one.sha256 = rows.text(C::sha256).toLatin1();
        one.sample = rows.whole(C::sample).value_or(0) != 0;
        const auto from = rows.instant(C::coveredFrom);
        const auto to = rows.instant(C::coveredTo);
        if (from && to && *from < *to) one.covered = {*from, *to};
        one.imported = dateTime(rows.instant(C::imported));
        one.mapping = rows.text(C::mapping).toUtf8();
        files.push_back(std::move(one));
    }
    return files;
}

bool writeChanges(ProjectConnection& file, const ProjectParts& parts) {
    ProjectRow changes(file, project::changes);
    for (const ChangeNote& note : parts.notes) {
        if (!changes.good()) return false;
        changes.instant(ChangeColumns::at, timePoint(note.at));
        changes.text(ChangeColumns::what, note.what);
        changes.text(ChangeColumns::events, writtenList(note.events));
        changes.add();
    }
    ProjectRow pairs(file, project::keptApart);
    for (const KeptApart& pair : parts.keptApart) {
        if (!pairs.good()) return false;
        pairs.text(KeptApartColumns::a, pair.a);
        pairs.text(KeptApartColumns::b, pair.b);
        pairs.add();
    }
    return changes.finish() && pairs.finish();
}

void readChanges(ProjectConnection& file, ProjectParts& parts) {
    ProjectCursor changes(file, project::changes);
    while (changes.next())
        parts.notes.push_back({dateTime(changes.instant(ChangeColumns::at)),
                               changes.text(ChangeColumns::what),
                               readList(changes.text(ChangeColumns::events))});
    ProjectCursor pairs(file, project::keptApart);
    while (pairs.next())
        parts.keptApart.insert(
            KeptApart::of(pairs.text(KeptApartColumns::a), pairs.text(KeptApartColumns::b)));
}

} // namespace

bool writeParts(ProjectConnection& file, const ProjectParts& parts) {
    return writeMarks(file, parts) && writeSources(file, parts.sources)
           && writeTerritory(file, parts.territory.get()) && writeAnnotations(file, parts.annotations)
           && writeViews(file, parts.views) && writeFiles(file, parts.files) && writeChanges(file, parts);
}

ProjectParts readParts(ProjectConnection& file, const QHash<QString, QString>& marks) {
    ProjectParts parts;
    parts.title = marks.value(QStringLiteral("title"));
    parts.files = readFiles(file);
    parts.sources = readSources(file);
    parts.territory = readTerritory(file, marks);
    parts.annotations = readAnnotations(file);
    parts.views = readViews(file);
    readChanges(file, parts);
    return parts;
}

} // namespace atlas
