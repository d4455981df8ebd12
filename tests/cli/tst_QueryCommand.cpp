#include "cli/CommandLine.h"

#include "io/ProjectFile.h"
#include "support/EventBuilder.h"
#include "support/OutputCapture.h"
#include "support/ProjectFiller.h"
#include "support/TestFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace atlas;

namespace {

const char* const madeUpCsv = "id,date,latitude,longitude,place,kind,killed_min,killed_max,source,title\n"
                              "1,2016-03-05,36.0,39.0,Testville,airstrike,3,5,One,\"a, b\"\n"
                              "2,2016-03-06,36.2,39.2,Sampleton,airstrike,,,Other,\n"
                              "3,2016-04-05,36.5,40.0,Mockham,shelling,1,,One,\n";

struct Ran {
    int status = -1;
    QByteArray out;
    QString err;
};

Ran run(const QStringList& arguments) {
    test::OutputCapture out(stdout);
    test::OutputCapture err(stderr);
    const int status = runCommand(arguments);
    return {status, out.bytes(), QString::fromUtf8(err.bytes())};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype linesOf(const QByteArray& csv) {
    return csv.count("\r\n");
}

} // namespace

/// The commands import and query, which one shows by the other.
class QueryCommandTest : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    QString csv_;

    [[nodiscard]] Ran query(const QString& file, const QStringList& more) const {
        return run(QStringList{QStringLiteral("query"), file} + more);
    }

    [[nodiscard]] Ran queryCsv(const QString& file, const QStringList& more = {}) const {
        return query(file, QStringList{QStringLiteral("--format"), QStringLiteral("csv")} + more);
    }

    [[nodiscard]] Ran import(const QString& project, const QStringList& more = {}) const {
        return run(QStringList{QStringLiteral("import"), csv_, QStringLiteral("-o"), project} + more);
    }

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        csv_ = files_.write(QStringLiteral("made-up.csv"), madeUpCsv);
    }

    void aProjectGivesTheEventsOfItsFile() {
        const QString project = files_.path(QStringLiteral("round.gpkg"));
        const Ran imported = import(project);
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(imported.out.count('\n'), 1);
        QVERIFY2(imported.out.startsWith("made-up.csv: 3 rows, 3 events, 0 skipped"),
                 imported.out.constData());
        for (const QStringList& more : {QStringList(), QStringList{QStringLiteral("--claims")}}) {
            const Ran ofFile = queryCsv(csv_, more);
            const Ran ofProject = queryCsv(project, more);
            QVERIFY2(ofFile.status == 0, qPrintable(ofFile.err));
            QCOMPARE(linesOf(ofFile.out), 4);
            QCOMPARE(ofProject.out, ofFile.out);
        }
        const auto contents = ProjectFile::read(project, {}, {});
        QVERIFY(contents);
        QCOMPARE(contents->parts.files.size(), std::size_t{1});
        QCOMPARE(contents->parts.files[0].path, QStringLiteral("made-up.csv"));
        QCOMPARE(contents->parts.files[0].bytes, qint64(qstrlen(madeUpCsv)));
        QCOMPARE(contents->parts.files[0].sha256.size(), 64);
        QVERIFY(contents->parts.files[0].imported.isValid());
    }

    void infoTellsOfAProject() {
        const QString project = files_.path(QStringLiteral("info.gpkg"));
        QCOMPARE(import(project).status, 0);
        const Ran told = run({QStringLiteral("info"), project, QStringLiteral("--json")});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        const QJsonObject json = QJsonDocument::fromJson(told.out).object();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("strike-atlas"));
        QCOMPARE(json.value(QLatin1String("events")).toInt(), 3);
    }

    void aProjectIsNotReplacedUnasked() {
        const QString project = files_.path(QStringLiteral("there.gpkg"));
        QCOMPARE(import(project).status, 0);
        const QByteArray before = bytesOf(project);
        const Ran again = import(project);
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains(QStringLiteral("--force")));
        QCOMPARE(bytesOf(project), before);
        QCOMPARE(import(project, {QStringLiteral("--force")}).status, 0);
    }

    void importEndsInWords_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("another ending")
            << QStringList{csv_, QStringLiteral("-o"), QStringLiteral("x.csv")} << 2;
        QTest::newRow("no file") << QStringList{QStringLiteral("-o"), files_.path(QStringLiteral("x.gpkg"))}
                                 << 2;
        QTest::newRow("no such file") << QStringList{QStringLiteral("nowhere.csv"), QStringLiteral("-o"),
                                                     files_.path(QStringLiteral("x.gpkg"))}
                                      << 1;
        QTest::newRow("no such folder")
            << QStringList{csv_, QStringLiteral("-o"), files_.path(QStringLiteral("gone/x.gpkg"))} << 1;
    }

    void importEndsInWords() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ran ran = run(QStringList{QStringLiteral("import")} + arguments);
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(!QFileInfo::exists(files_.path(QStringLiteral("x.gpkg"))));
    }

    void onlyWhatIsAskedForIsGiven_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("events");
        const auto row = [](const char* arguments, int events) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << events;
        };
        row("--bbox 38.9,35.9,39.1,36.1", 1);
        row("--from 2016-03-08", 1);
        row("--to 2016-03-05", 1);
        row("--from 2016-03 --to 2016-03", 2);
        row("--kind shelling", 1);
        row("--near 39.0,36.0,5", 1);
        row("--within 39.0,36.0,60", 2);
        row("--source one", 2);
        row("--killed-min 2", 1);
    }

    void onlyWhatIsAskedForIsGiven() {
        QFETCH(QStringList, arguments);
        QFETCH(int, events);
        const Ran ran = queryCsv(csv_, arguments);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(linesOf(ran.out), events + 1);
    }

    void eventsWithoutDateOrPlaceAreGivenUnlessOneIsAskedFor() {
        Event bare = test::event(QStringLiteral("2015-11-16 Testville airstrike"));
        bare.when = TimeSpan::undated();
        bare.where = {};
        const QString project = files_.path(QStringLiteral("bare.gpkg"));
        QVERIFY(ProjectFile::write(project, *test::snapshot({bare}), {}, {}, {}));
        QCOMPARE(linesOf(queryCsv(project).out), 2);
        QCOMPARE(linesOf(queryCsv(project, {QStringLiteral("--from"), QStringLiteral("2000")}).out), 1);
        QCOMPARE(
            linesOf(queryCsv(project, {QStringLiteral("--bbox"), QStringLiteral("-179,-89,179,89")}).out), 1);
        const QByteArray line = queryCsv(project).out.split('\n').at(1);
        QVERIFY2(line.contains(",airstrike,,,,,,unknown,,"), line.constData());
    }

    void claimsStandInTheirEvent() {
        const auto events = test::anyEvents(40, 17);
        const QString project = files_.path(QStringLiteral("json.gpkg"));
        QVERIFY(ProjectFile::write(project, *test::snapshot(events), {}, {}, {}));
        const Ran json = query(project, {QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray list = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(list.size(), 40);
        const Ran geo = query(project, {QStringLiteral("--format"), QStringLiteral("geojson")});
        const QJsonArray features =
            QJsonDocument::fromJson(geo.out).object().value(QLatin1String("features")).toArray();
        QCOMPARE(features.size(), 40);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Event& event = events[static_cast<std::size_t>(i)];
            const QJsonObject object = list[i].toObject();
            QCOMPARE(object.value(QLatin1String("id")).toString(), event.id);
            QCOMPARE(object.value(QLatin1String("claims")).toArray().size(), qsizetype(event.claims.size()));
            QCOMPARE(object.contains(QLatin1String("from")), event.when.dated());
            QCOMPARE(features[i].toObject().value(QLatin1String("geometry")).isNull(), !event.where.point);
        }
    }

    void anAnswerGoesIntoAFile() {
        const QString out = files_.path(QStringLiteral("answer.csv"));
        const Ran ran = queryCsv(csv_, {QStringLiteral("-o"), out});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(bytesOf(out), queryCsv(csv_).out);
    }

    void theEmbeddedAtlasAnswersToo() {
        const Ran ran = run({QStringLiteral("query"), QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(linesOf(ran.out) > 1);
    }

    void wrongUsageIsOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"--format xml", "--format json --claims", "--format csv --bbox 1,2",
                                 "--format csv --from soon", "--format csv --kind nonsense", "--claims"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    }

    void wrongUsageIsOneLine() {
        QFETCH(QStringList, arguments);
        const Ran ran = query(csv_, arguments);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueryCommandTest)
#include "tst_QueryCommand.moc"
