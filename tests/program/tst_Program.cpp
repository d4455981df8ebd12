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
