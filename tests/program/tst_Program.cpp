#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

} // namespace

/// The program as a shell starts it: a process of its own, on a machine without a display.
class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static Ran run(const QStringList& arguments) {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "QT_LOGGING_RULES"})
            bare.remove(QLatin1String(name));
        QProcess process;
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral(ATLAS_PROGRAM), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room");
        return file.fileName();
    }

    /// A table that takes seconds to import, plainly made up.
    [[nodiscard]] QString large() const {
        constexpr int rows = 400'000;
        const QString path = folder_.filePath(QStringLiteral("large.csv"));
        if (QFile::exists(path)) return path;
        QByteArray bytes = "date,latitude,longitude,title\n";
        for (int i = 0; i < rows; ++i)
            bytes += "2017-04-03," + QByteArray::number(30 + i % 500 * 0.01) + ','
                     + QByteArray::number(i % 701 * 0.05) + ",made-up " + QByteArray::number(i) + '\n';
        return write(QStringLiteral("large.csv"), bytes);
    }

  private Q_SLOTS:

    void initTestCase() { QVERIFY(folder_.isValid()); }

    void anErrorIsOneLineWhateverTheMachine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QString map = folder_.filePath(QStringLiteral("map.png"));
        QTest::newRow("info of nothing")
            << QStringList{QStringLiteral("info"), QStringLiteral("nowhere.csv")} << 1;
        QTest::newRow("export of nothing")
            << QStringList{QStringLiteral("export"), QStringLiteral("nowhere.csv"), QStringLiteral("-o"), map}
            << 1;
        QTest::newRow("wrong usage") << QStringList{QStringLiteral("export")} << 2;
        QTest::newRow("a window of nothing") << QStringList{QStringLiteral("nowhere.csv")} << 1;
        QTest::newRow("a window without a display") << QStringList() << 1;
    }

    void anErrorIsOneLineWhateverTheMachine() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.err.startsWith(QStringLiteral("strikeatlas: ")), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }

    /// Import, save, open again: the same events, and how the file was read is told.
    void aTableBecomesAProjectAndIsAskedAgain() {
        const QString table =
            write(QStringLiteral("made-up.csv"), "When;North;East;Dead\n03/04/2017;35,5;38,5;3\n"
                                                 "04/04/2017;36,5;39,5;ND\n05/04/2017;;;1\n");
        const QStringList how{QStringLiteral("--map"), QStringLiteral("latitude=North"),
                              QStringLiteral("--map"), QStringLiteral("longitude=East"),
                              QStringLiteral("--map"), QStringLiteral("date=When"),
                              QStringLiteral("--map"), QStringLiteral("killed=Dead"),
                              QStringLiteral("--map"), QStringLiteral("date-order=dmy"),
                              QStringLiteral("--map"), QStringLiteral("decimal=comma")};
        const QString project = folder_.filePath(QStringLiteral("made-up.gpkg"));
        const Ran imported =
            run(QStringList{QStringLiteral("import"), table, QStringLiteral("-o"), project} + how);
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QVERIFY2(imported.out.contains(QStringLiteral("3 events")), qPrintable(imported.out));

        const QStringList asCsv{QStringLiteral("--format"), QStringLiteral("csv")};
        const Ran asked = run(QStringList{QStringLiteral("query"), project} + asCsv);
        QCOMPARE(asked.status, 0);
        QCOMPARE(asked.out.count(u'\n'), 4);
        QVERIFY2(asked.out.contains(QStringLiteral("2017-04-03")), qPrintable(asked.out));

        const Ran info = run(QStringList{QStringLiteral("info"), table, QStringLiteral("--json")} + how);
        const QJsonObject json = QJsonDocument::fromJson(info.out.toUtf8()).object();
        QCOMPARE(json[u"mapping"][u"columns"][u"latitude"].toArray(), QJsonArray{QStringLiteral("North")});
        QCOMPARE(json[u"mapping"][u"date-order"].toString(), QStringLiteral("dmy"));
        QCOMPARE(json[u"unplaced"].toInt(), 1);

        const Ran again = run({QStringLiteral("import"), table, QStringLiteral("-o"), project});
        QCOMPARE(again.status, 1); // not without --force
        QCOMPARE(run(QStringList{QStringLiteral("query"), project} + asCsv).out, asked.out);
    }

    void aProjectAnswersAsItsTableDoes() {
        const QString table =
            write(QStringLiteral("plain.csv"),
                  "date,latitude,longitude,title,killed\n2017-04-03,35.5,38.5,Made-up one,3\n"
                  "2017-04,36.5,39.5,Made-up two,\n2017-04-05,,,Made-up three,1-4\n");
        const QString project = folder_.filePath(QStringLiteral("plain.gpkg"));
        QCOMPARE(run({QStringLiteral("import"), table, QStringLiteral("-o"), project}).status, 0);
        for (const auto* format : {"csv", "geojson", "json"}) {
            const QStringList asked{QStringLiteral("--format"), QLatin1String(format)};
            const Ran ofTable = run(QStringList{QStringLiteral("query"), table} + asked);
            const Ran ofProject = run(QStringList{QStringLiteral("query"), project} + asked);
            QVERIFY(ofTable.out.contains(QStringLiteral("Made-up three")));
            QCOMPARE(ofProject.out, ofTable.out);
        }
    }

    /// Ctrl-C during an import: the project that was there is as it was, and no half file stands beside it.
    void anInterruptedImportLeavesNothing_data() {
        QTest::addColumn<int>("milliseconds");
        for (const int after : {30, 150, 400, 800})
            QTest::addRow("after %d ms", after) << after;
    }

    void anInterruptedImportLeavesNothing() {
        QFETCH(int, milliseconds);
        const QString folder = folder_.filePath(QStringLiteral("interrupted-%1").arg(milliseconds));
        QVERIFY(QDir().mkpath(folder));
        const QString project = folder + QStringLiteral("/made-up.gpkg");
        const QString small =
            write(QStringLiteral("small.csv"), "date,latitude,longitude\n2017-04-03,35,38\n");
        QCOMPARE(run({QStringLiteral("import"), small, QStringLiteral("-o"), project}).status, 0);
        QFile old(project);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray before = old.readAll();

        QProcess process;
        process.start(QStringLiteral(ATLAS_PROGRAM), {QStringLiteral("import"), large(), QStringLiteral("-o"),
                                                      project, QStringLiteral("--force")});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(milliseconds);
        QCOMPARE(process.state(), QProcess::Running); // else it was too quick to be interrupted
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30'000));
        // Before the program listens the signal ends it, as it does with any.
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("cancelled"));
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("made-up.gpkg")});
        QFile after(project);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(after.readAll() == before);
    }

    /// From an extract to a drawn map, in three commands.
    void aMapOfOnesOwn() {
        const QString extract =
            write(QStringLiteral("town.osm"),
                  "<?xml version='1.0'?><osm version='0.6'>"
                  "<node id='1' lat='10.0' lon='20.0'/><node id='2' lat='10.02' lon='20.03'/>"
                  "<node id='3' lat='10.01' lon='20.01'><tag k='place' v='town'/>"
                  "<tag k='name' v='Testville'/></node><way id='1'><nd ref='1'/><nd ref='2'/>"
                  "<tag k='highway' v='primary'/></way></osm>");
        const QString tiles = folder_.filePath(QStringLiteral("town.mbtiles"));
        const QStringList make{QStringLiteral("basemap"), extract, QStringLiteral("-o"), tiles};
        const Ran made = run(make);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.out + made.err, QString());
        const Ran info = run({QStringLiteral("info"), tiles, QStringLiteral("--json")});
        QCOMPARE(info.status, 0);
        QVERIFY(info.out.contains(QStringLiteral("OpenStreetMap")));
        const QString map = folder_.filePath(QStringLiteral("town.png"));
        const QStringList draw{QStringLiteral("export"),
                               QStringLiteral("-o"),
                               map,
                               QStringLiteral("--basemap"),
                               tiles,
                               QStringLiteral("--center=20.01,10.01"),
                               QStringLiteral("--zoom=13"),
                               QStringLiteral("--size=300x200"),
                               QStringLiteral("--layers=basemap,labels")};
        QCOMPARE(run(draw).status, 0);
        const QImage standard(map);
        QCOMPARE(run(draw + QStringList{QStringLiteral("--theme=dark")}).status, 0);
        QVERIFY(QImage(map).pixelColor(5, 5).lightness() + 100 < standard.pixelColor(5, 5).lightness());

        const Ran again = run(make);
        QCOMPARE(again.status, 1); // it is not replaced unasked
        QVERIFY(again.err.contains(QStringLiteral("--force")));
        QCOMPARE(run(make + QStringList{QStringLiteral("--force"), QStringLiteral("--zoom=3-2")}).status, 2);
        QCOMPARE(run(make + QStringList{QStringLiteral("--force"), QStringLiteral("--zoom=0-15")}).status, 2);
        QCOMPARE(
            run({QStringLiteral("basemap"), extract, QStringLiteral("-o"), QStringLiteral("x.png")}).status,
            2);
        QCOMPARE(
            run({QStringLiteral("basemap"), QStringLiteral("/nowhere.osm.pbf"), QStringLiteral("-o"), tiles})
                .status,
            1);
        QCOMPARE(run(draw + QStringList{QStringLiteral("--theme=blue")}).status, 2);
    }

    void aMapThatIsInterruptedLeavesNothing_data() {
        QTest::addColumn<int>("milliseconds");
        for (const int milliseconds : {300, 900, 1800})
            QTest::addRow("after %d ms", milliseconds) << milliseconds;
    }

    /// Reading takes the first second, cutting tiles the rest.
    void aMapThatIsInterruptedLeavesNothing() {
        QFETCH(int, milliseconds);
        const QString extract = QStringLiteral(ATLAS_SHARED_DIR "/data/osm/liechtenstein.osm.pbf");
        if (!QFile::exists(extract)) QSKIP("the extract of Liechtenstein is not at hand");
        const QString folder = folder_.filePath(QStringLiteral("map-%1").arg(milliseconds));
        QVERIFY(QDir().mkpath(folder));
        QProcess process;
        process.start(QStringLiteral(ATLAS_PROGRAM),
                      {QStringLiteral("basemap"), extract, QStringLiteral("-o"),
                       folder + QStringLiteral("/li.mbtiles")});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(milliseconds);
        if (process.state() != QProcess::Running)
            QSKIP("this machine makes the map faster than it can be interrupted");
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY(process.exitCode() == 1);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aMapIsDrawnWithoutADisplayAndInSilence() {
        const QString map = folder_.filePath(QStringLiteral("map.png"));
        const Ran ran =
            run({QStringLiteral("export"), QStringLiteral("--size=400x300"), QStringLiteral("-o"), map});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.out, QString());
        QCOMPARE(QImage(map).size(), QSize(400, 300));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_Program.moc"
