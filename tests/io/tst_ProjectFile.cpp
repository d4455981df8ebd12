#include "io/ProjectFile.h"

#include "io/GdalCall.h"
#include "io/ProjectDatabase.h"
#include "io/ProjectRow.h"
#include "support/EventBuilder.h"
#include "support/ProjectFiller.h"
#include "support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <array>

using namespace atlas;

namespace {

Outcome save(const QString& path, const std::vector<Event>& events, const ProjectParts& parts = {}) {
    return ProjectFile::write(path, *test::snapshot(events), parts, {}, {});
}

Result<ProjectContents> read(const QString& path) {
    return ProjectFile::read(path, {}, {});
}

/// The events of a project that must open.
std::vector<Event> eventsOf(const QString& path) {
    const auto contents = read(path);
    if (!contents) qFatal("%s", qPrintable(contents.error().line()));
    return test::everyEvent(contents->loaded->events);
}

/// Changes a project as another program may.
bool change(const QString& path, const std::vector<QByteArray>& statements) {
    const GdalCall gdal;
    const auto database = ProjectDatabase::openCopy(path);
    return database && std::all_of(statements.begin(), statements.end(), [&](const QByteArray& statement) {
               return database->execute(statement);
           });
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project as version 1 wrote it: a point, a date and a title for an event; one actor for a claim.
void writeFirstVersion(const QString& path) {
    static constexpr std::array<ProjectColumn, 8> eventColumns{{{"event_id", ColumnType::Text},
                                                                {"kind", ColumnType::Text},
                                                                {"from_utc", ColumnType::Instant},
                                                                {"to_utc", ColumnType::Instant},
                                                                {"time_meaning", ColumnType::Text},
                                                                {"place_precision", ColumnType::Text},
                                                                {"place", ColumnType::Text},
                                                                {"headline", ColumnType::Text}}};
    static constexpr std::array<ProjectColumn, 9> claimColumns{{{"event_fid", ColumnType::Whole},
                                                                {"position", ColumnType::Whole},
                                                                {"source", ColumnType::Text},
                                                                {"words", ColumnType::Text},
                                                                {"actor", ColumnType::Text},
                                                                {"actor_group", ColumnType::Text},
                                                                {"actor_role", ColumnType::Text},
                                                                {"killed_least", ColumnType::Whole},
                                                                {"killed_most", ColumnType::Whole}}};
    static constexpr std::array<ProjectColumn, 2> markColumns{
        {{"key", ColumnType::Text}, {"value", ColumnType::Text}}};
    constexpr ProjectTable markTable{"strikeatlas_project", RowShape::None, markColumns};
    constexpr ProjectTable eventTable{"events", RowShape::Point, eventColumns};
    constexpr ProjectTable claimTable{"claims", RowShape::None, claimColumns};
    const GdalCall gdal;
    const std::array tables{&markTable, &eventTable, &claimTable};
    const bool made = ProjectDatabase::create(path, tables, nullptr);
    const auto file = made ? ProjectConnection::openDraft(path) : nullptr;
    if (!file) qFatal("cannot make a project");
    ProjectRow marks(*file, markTable);
    marks.word(0, "schema_version");
    marks.word(1, "1");
    marks.add();
    ProjectRow events(*file, eventTable);
    events.word(0, "e1");
    events.word(1, "airstrike");
    events.instant(2, fromMillis(1'450'000'000'000));
    events.instant(3, fromMillis(1'450'086'400'000));
    events.word(4, "bounds");
    events.word(5, "exact");
    events.word(6, "Testville");
    events.point({39, 36});
    events.add();
    ProjectRow claims(*file, claimTable);
    for (const char* source : {"One", "Other"}) {
        claims.whole(0, 1);
        claims.whole(1, source[1] == 'n' ? 0 : 1);
        claims.word(2, source);
        claims.word(3, "as recorded");
        claims.word(4, "Turkey");
        claims.word(5, "turkey");
        claims.word(6, "denied");
        claims.whole(7, 3);
        claims.whole(8, 5);
        claims.add();
    }
    if (!marks.finish() || !events.finish() || !claims.finish()) qFatal("cannot write a project");
    if (!file->commit() || gdal.failed()) qFatal("cannot make a project of version 1");
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

    test::TestFiles files_;

    [[nodiscard]] QString path(const char* name) const { return files_.path(QLatin1String(name)); }

  private Q_SLOTS:

    void everyEventComesBackAsItWas() {
        const QString file = path("every.gpkg");
        const auto events = test::anyEvents(500, 11);
        const Outcome saved = save(file, events);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().line()));
        const auto contents = read(file);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().line()));
        const auto back = test::everyEvent(contents->loaded->events);
        QCOMPARE(back.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(back[i].claims.size(), events[i].claims.size());
            for (std::size_t c = 0; c < events[i].claims.size(); ++c)
                QVERIFY2(back[i].claims[c] == events[i].claims[c], qPrintable(events[i].id));
            QVERIFY2(back[i] == events[i], qPrintable(events[i].id));
        }
        QVERIFY(contents->loaded->skipped.empty());
        QCOMPARE(contents->loaded->rows, 500);
        QCOMPARE(contents->loaded->file.schema, QStringLiteral("strike-atlas"));
        QCOMPARE(contents->loaded->file.sha256.size(), 64);
        QCOMPARE(contents->version, ProjectFile::version);
        QVERIFY(!contents->readOnly);
    }

    void equalRowsAreStillCounted() {
        auto loaded = std::make_shared<Loaded>();
        loaded->events.add(test::event(QStringLiteral("2015-11-16 Testville airstrike 33")));
        loaded->events.addCopy(0);
        loaded->events.addCopy(0);
        const QString file = path("copies.gpkg");
        QVERIFY(ProjectFile::write(file, *EventSnapshot::build({loaded}), {}, {}, {}));
        QCOMPARE(eventsOf(file).front().identicalRows, 3);
    }

    void whatTheUserChangedIsSaved() {
        auto loaded = std::make_shared<Loaded>();
        for (const char* line : {"2015-11-16 Testville airstrike 33", "2015-11-17 Mockham shelling"})
            loaded->events.add(test::event(QLatin1String(line)));
        auto changes = std::make_shared<EventChanges>();
        changes->remove({loaded->serial, 0});
        changes->put({EventKey::made, 1}, test::event(QStringLiteral("2016-01-01 Sampleton raid")));
        const QString file = path("changed.gpkg");
        QVERIFY(ProjectFile::write(file, *EventSnapshot::build({loaded}, changes), {}, {}, {}));
        const auto back = eventsOf(file);
        QCOMPARE(back.size(), std::size_t{2});
        QCOMPARE(back[0].where.name, QStringLiteral("Mockham"));
        QCOMPARE(back[1].where.name, QStringLiteral("Sampleton"));
    }

    void everythingBesideEventsComesBack() {
        const QString file = path("parts.gpkg");
        const ProjectParts parts = test::everyPart();
        QVERIFY(save(file, test::anyEvents(1, 1), parts));
        const auto contents = read(file);
        QVERIFY(contents);
        const ProjectParts& back = contents->parts;
        QCOMPARE(back.title, parts.title);
        QVERIFY(back.sources == parts.sources);
        QVERIFY(back.annotations == parts.annotations);
        QVERIFY(back.views == parts.views);
        QVERIFY(back.keptApart == parts.keptApart);
        QCOMPARE(back.notes.size(), std::size_t{1});
        QCOMPARE(back.notes[0].at, parts.notes[0].at);
        QCOMPARE(back.notes[0].what, parts.notes[0].what);
        QCOMPARE(back.notes[0].events, parts.notes[0].events);
        QCOMPARE(back.files.size(), std::size_t{1});
        QCOMPARE(back.files[0].path, parts.files[0].path);
        QCOMPARE(back.files[0].bytes, parts.files[0].bytes);
        QCOMPARE(back.files[0].sha256, parts.files[0].sha256);
        QCOMPARE(back.files[0].imported, parts.files[0].imported);
        QCOMPARE(back.files[0].mapping, parts.files[0].mapping);
        QVERIFY(back.files[0].covered == parts.files[0].covered);
        QCOMPARE(contents->loaded->file.attribution, parts.files[0].attribution);
    }

    void territoryComesBack() {
        const QString file = path("territory.gpkg");
        const ProjectParts parts = test::everyPart();
        QVERIFY(save(file, test::anyEvents(1, 1), parts));
        const auto back = read(file)->parts.territory;
        QVERIFY(back);
        QCOMPARE(back->source, parts.territory->source);
        QCOMPARE(back->places.size(), std::size_t{2});
        QCOMPARE(back->places[1].name, QStringLiteral("Mockham"));
        QVERIFY(back->places[1].changes.empty());
        const ControlledPlace& place = back->places[0];
        QVERIFY(place.point == parts.territory->places[0].point);
        QCOMPARE(place.changes.size(), std::size_t{2});
        QVERIFY(place.changes[0].from == parts.territory->places[0].changes[0].from);
        QCOMPARE(place.changes[0].precisionDays, 3);
        QVERIFY(place.changes[1].holder == Holder::Contested);
        QVERIFY(save(file, test::anyEvents(1, 1)));
        QVERIFY(!read(file)->parts.territory);
    }

    void otherProgramsReadItWithoutAWarning() {
        const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
        if (ogrinfo.isEmpty()) QSKIP("ogrinfo (gdal-bin) is not installed");
        const QString file = path("ogrinfo.gpkg");
        QVERIFY(save(file, test::anyEvents(50, 3), test::everyPart()));
        QProcess process;
        process.start(ogrinfo, {QStringLiteral("-al"), QStringLiteral("-so"), file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        const QString told = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* line :
             {"Layer name: events", "Geometry: Point", "Feature Count: 50", "from_utc: DateTime",
              "ID[\"EPSG\",4326]", "Layer name: claims", "Layer name: claim_actors",
              "Layer name: strikeatlas_project", "published: Date"})
            QVERIFY2(told.contains(QLatin1String(line)), line);
        QVERIFY(!told.contains(QStringLiteral("arning")));
    }

    void noPathOfTheUserIsInIt() {
        ProjectParts parts = test::everyPart();
        parts.files[0].path = QStringLiteral("/home/somebody/secret/made-up.csv");
        const QString file = path("private.gpkg");
        QVERIFY(save(file, test::anyEvents(1, 1), parts));
        QVERIFY(!bytesOf(file).contains("somebody"));
        QCOMPARE(read(file)->parts.files[0].path, QStringLiteral("made-up.csv"));
    }

    void aNewerVersionOpensReadOnly() {
        const QString file = path("newer.gpkg");
        const auto events = test::anyEvents(3, 5);
        QVERIFY(save(file, events));
        QVERIFY(change(file,
                       {"UPDATE strikeatlas_project SET value = '99' WHERE key = 'schema_version'",
                        "ALTER TABLE events ADD COLUMN mood TEXT", "ALTER TABLE events DROP COLUMN notes"}));
        const auto contents = read(file);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().line()));
        QVERIFY(contents->readOnly);
        QVERIFY(!contents->whyReadOnly.isEmpty());
        QCOMPARE(contents->version, 99);
        const auto back = test::everyEvent(contents->loaded->events);
        QCOMPARE(back.size(), std::size_t{3});
        QVERIFY(back[0].claims == events[0].claims);
    }

    /// One broken geometry costs its own place and no more; a save would lose it, so there is none.
    void aBrokenGeometryIsToldAndNotLost() {
        const QString file = path("broken.gpkg");
        const auto events = test::anyEvents(3, 5);
        QVERIFY(save(file, events));
        QVERIFY(change(file, {"DROP TRIGGER IF EXISTS rtree_events_geom_update1",
                              "UPDATE events SET geom = x'4750000101020304' WHERE fid = 2"}));
        const auto contents = read(file);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().line()));
        const auto back = test::everyEvent(contents->loaded->events);
        QCOMPARE(back.size(), std::size_t{3});
        QVERIFY(!back[1].where.point);
        QVERIFY(back[1].claims == events[1].claims);
        QCOMPARE(contents->loaded->skipped.size(), std::size_t{1});
        QCOMPARE(contents->loaded->skipped.front().row, 2);
        QCOMPARE(contents->loaded->skipped.front().column, QStringLiteral("geom"));
        QVERIFY(contents->readOnly);
        QVERIFY(contents->whyReadOnly.contains(QStringLiteral("understood")));
    }

    void anOlderVersionIsMigratedInACopy() {
        const QString file = path("older.gpkg");
        writeFirstVersion(file);
        const QByteArray before = bytesOf(file);
        const auto contents = read(file);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().line()));
        QCOMPARE(contents->version, 1);
        QVERIFY(!contents->readOnly);
        QCOMPARE(bytesOf(file), before);
        const auto events = test::everyEvent(contents->loaded->events);
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].claims.size(), std::size_t{2});
        const Actor denier{QStringLiteral("Turkey"), ActorGroup::Turkey, ActorRole::Denied};
        for (const Claim& claim : events[0].claims) {
            QVERIFY(claim.actors == std::vector{denier});
            QVERIFY(claim.casualties.total == (Range<int>{3, 5}));
        }
        const QString kept = path("older.v1.gpkg");
        QVERIFY(!QFileInfo::exists(kept));
        QVERIFY(ProjectFile::write(file, *EventSnapshot::build({contents->loaded}), contents->parts, {}, {}));
        QCOMPARE(bytesOf(kept), before);
        QCOMPARE(read(file)->version, ProjectFile::version);
        QVERIFY(eventsOf(file) == events);
    }

    void aFileOfAnotherHandIsReadAsFarAsItGoes_data() {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("skipped");
        QTest::newRow("a column is missing") << QByteArray("ALTER TABLE events DROP COLUMN kind") << 4 << 0;
        QTest::newRow("a table is missing") << QByteArray("DROP TABLE claim_actors") << 4 << 0;
        QTest::newRow("no claims at all") << QByteArray("DELETE FROM claims") << 4 << 0;
        QTest::newRow("all NULL") << QByteArray(
            "UPDATE events SET geom = NULL, event_id = NULL, kind = NULL, from_utc = NULL, "
            "to_utc = NULL, time_meaning = NULL, place_precision = NULL, zone = NULL, "
            "basis_kind = NULL, identical_rows = NULL")
                                  << 4 << 0;
        QTest::newRow("numbers for words") << QByteArray("UPDATE events SET kind = 3.5, zone = 17") << 4 << 0;
        QTest::newRow("words for numbers")
            << QByteArray("UPDATE events SET identical_rows = 'many', radius_m = 'far', basis_kind = x'00ff'")
            << 4 << 0;
        QTest::newRow("huge numbers")
            << QByteArray("UPDATE events SET identical_rows = 9223372036854775807, radius_m = 9e999") << 4
            << 0;
        QTest::newRow("words for a date") << QByteArray("UPDATE events SET from_utc = 'soon'") << 4 << 4;
        QTest::newRow("an end before its begin")
            << QByteArray("UPDATE events SET from_utc = '2016-01-02T00:00:00.000Z', "
                          "to_utc = '2016-01-01T00:00:00.000Z' WHERE fid = 2")
            << 4 << 1;
        QTest::newRow("a claim of no event")
            << QByteArray("INSERT INTO claims (event_fid, position) VALUES (99, 0)") << 4 << 1;
        QTest::newRow("a list that is none") << QByteArray("UPDATE events SET tags = '[[[{'") << 4 << 0;
        QTest::newRow("an actor that is gone") << QByteArray("DELETE FROM actors") << 4 << 0;
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON events BEGIN "
                                                 "DELETE FROM claims; END")
                                   << 4 << 0;
        QTest::newRow("a view beside")
            << QByteArray("CREATE VIEW other AS SELECT load_extension('x')") << 4 << 0;
    }

    void aFileOfAnotherHandIsReadAsFarAsItGoes() {
        QFETCH(QByteArray, statement);
        QFETCH(int, events);
        QFETCH(int, skipped);
        const QString file = path("other-hand.gpkg");
        std::vector<Event> made;
        for (const char* line : {"2015-11-16 Testville airstrike 33", "2015-11-17 Mockham shelling",
                                 "2015-11-18 Sampleton raid", "2015-11-19 Testville airstrike 1-2"})
            made.push_back(test::event(QLatin1String(line)));
        QVERIFY(save(file, made));
        QVERIFY(change(file, {statement}));
        const auto contents = read(file);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().line()));
        QCOMPARE(static_cast<int>(contents->loaded->events.size()), events);
        QCOMPARE(static_cast<int>(contents->loaded->skipped.size()), skipped);
        for (const Skipped& row : contents->loaded->skipped)
            QVERIFY(!row.reason.isEmpty());
    }

    void rowsInAnotherOrderAreSorted() {
        const QString file = path("shuffled.gpkg");
        const auto events = test::anyEvents(20, 9);
        QVERIFY(save(file, events));
        QVERIFY(change(file, {"UPDATE claims SET fid = 100000 - fid",
                              "UPDATE claim_actors SET claim_fid = 100000 - claim_fid",
                              "UPDATE claim_actors SET fid = 200000 - fid"}));
        QVERIFY(eventsOf(file) == events);
    }

    void nothingThatItHoldsIsRun_data() {
        QTest::addColumn<QByteArrayList>("statements");
        const QByteArray endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                                   "SELECT x AS fid, x AS event_fid FROM n";
        QTest::newRow("an endless view for claims")
            << QByteArrayList{"DROP TABLE claims", "CREATE VIEW claims AS " + endless};
        QTest::newRow("an endless view for the keys") << QByteArrayList{
            "DROP TABLE strikeatlas_project", "CREATE VIEW strikeatlas_project AS " + endless};
    }

    void nothingThatItHoldsIsRun() {
        QFETCH(QByteArrayList, statements);
        const QString file = path("hostile.gpkg");
        QVERIFY(save(file, test::anyEvents(2, 1)));
        QVERIFY(change(file, {statements.begin(), statements.end()}));
        const auto contents = read(file);
        QVERIFY(!contents);
        QVERIFY(!contents.error().what.isEmpty());
    }

    void whatIsNoProjectIsAnError_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString file = path("whole.gpkg");
        QVERIFY(save(file, test::anyEvents(200, 1)));
        const QByteArray whole = bytesOf(file);
        QByteArray torn = whole;
        for (qsizetype at = 20'000; at + 64 < torn.size(); at += 4096)
            torn.replace(at, 64, QByteArray(64, '\xff'));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("id,date\n1,2015-01-01\n");
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
        QTest::newRow("torn") << torn;
        QTest::newRow("the head alone") << whole.first(100);
    }

    void whatIsNoProjectIsAnError() {
        QFETCH(QByteArray, bytes);
        const auto contents = read(files_.write(QStringLiteral("none.gpkg"), bytes));
        QVERIFY(!contents);
        QCOMPARE(contents.error().line().count(u'\n'), 0);
    }

    void readingAndSavingCanBeStopped() {
        const QString file = path("stopped.gpkg");
        const auto events = test::anyEvents(3000, 1);
        QVERIFY(save(file, events));
        const QByteArray before = bytesOf(file);
        std::stop_source source;
        source.request_stop();
        QVERIFY(!ProjectFile::read(file, {}, source.get_token()));
        QVERIFY(
            !ProjectFile::write(file, *test::snapshot(test::anyEvents(10, 2)), {}, {}, source.get_token()));
        QCOMPARE(bytesOf(file), before);
    }

    void progressGrows() {
        const QString file = path("progress.gpkg");
        std::vector<double> told;
        const auto tell = [&](double share) { told.push_back(share); };
        QVERIFY(ProjectFile::write(file, *test::snapshot(test::anyEvents(3000, 1)), {}, tell, {}));
        QVERIFY(told.size() > 1 && std::is_sorted(told.begin(), told.end()) && told.back() <= 1);
        told.clear();
        QVERIFY(ProjectFile::read(file, tell, {}));
        QVERIFY(told.size() > 1 && std::is_sorted(told.begin(), told.end()) && told.back() <= 1);
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_ProjectFile.moc"
