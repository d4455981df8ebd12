#include "cli/CommandLine.h"

#include "support/MbtilesWriter.h"
#include "support/OutputCapture.h"
#include "support/TestTiles.h"

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
#include <thread>

using namespace atlas;

namespace {

const char* const madeUpCsv = "id,date,latitude,longitude,place,kind\n"
                              "1,2016-03-05,36.0,39.0,Testville,airstrike\n"
                              "2,2016-03-06,95.0,39.0,Sampleton,airstrike\n"
                              "3,2016-04-05,36.5,40.0,Mockham,shelling\n";

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QStringList& arguments) {
    test::OutputCapture out(stdout);
    test::OutputCapture err(stderr);
    const int status = runCommand(arguments);
    return {status, QString::fromUtf8(out.bytes()), QString::fromUtf8(err.bytes())};
}

/// Arguments as one would type them; no quotes.
Ran run(const QString& line) {
    return run(line.split(u' ', Qt::SkipEmptyParts));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isOneLine(const QString& text) {
    return text.endsWith(u'\n') && text.count(u'\n') == 1 && text.size() > 1;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    [[nodiscard]] QStringList files() const {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// Four tiles of zoom 1.
    [[nodiscard]] QString madeTiles() const {
        const QString file = path("made.mbtiles");
        if (QFile::exists(file)) return file;
        auto writer = MbtilesWriter::create(file, test::tileInfo(1, 1));
        if (!writer) qFatal("%s", qPrintable(writer.error().line()));
        for (const TileId id : {TileId{1, 0, 0}, TileId{1, 0, 1}, TileId{1, 1, 0}, TileId{1, 1, 1}})
            if (!writer.value()->write(id, test::tilePng(test::tileColor(id))))
                qFatal("a tile was not written");
        if (!writer.value()->finish()) qFatal("the tiles were not written");
        return file;
    }

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QVERIFY(folder_.isValid());
    }

    void init() {
        QVERIFY(write(path("made-up.csv"), madeUpCsv));
        QDir::setCurrent(folder_.path());
    }

    void cleanup() {
        for (const QString& name : files())
            QFile::remove(folder_.filePath(name));
    }

    void commandsAreToldFromFiles() {
        QVERIFY(isCommand({QStringLiteral("export"), QStringLiteral("-o"), QStringLiteral("map.png")}));
        QVERIFY(isCommand({QStringLiteral("info")}));
        QVERIFY(isCommand({QStringLiteral("--help")}));
        QVERIFY(isCommand({QStringLiteral("--version")}));
        QVERIFY(!isCommand({}));
        QVERIFY(!isCommand({QStringLiteral("events.csv")}));
        QVERIFY(!isCommand({QStringLiteral("events.csv"), QStringLiteral("export")}));
    }

    void helpAndVersionAreNoErrors() {
        for (const char* line : {"--help", "--version", "export --help", "info --help"}) {
            const Ran ran = run(QLatin1String(line));
            QCOMPARE(ran.status, 0);
            QVERIFY2(!ran.out.isEmpty(), line);
            QVERIFY2(ran.err.isEmpty(), line);
        }
        QVERIFY(run(QStringLiteral("--version")).out.startsWith(QStringLiteral("Strike Atlas ")));
        QVERIFY(run(QStringLiteral("export --help")).out.contains(QStringLiteral("--bbox")));
    }

    void wrongUsageEndsWithTwo_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"",
                                 "draw",
                                 "export",
                                 "export -o",
                                 "export made-up.csv",
                                 "export -o map.jpg",
                                 "export -o map",
                                 "export -o map.png --frobnicate",
                                 "export -o map.png -o other.png",
                                 "export -o map.png --bbox 1,2,3",
                                 "export -o map.png --bbox 40,35,38,37",
                                 "export -o map.png --bbox 38,35,40,37 --center 39,36 --zoom 7",
                                 "export -o map.png --center 39,36",
                                 "export -o map.png --zoom 7",
                                 "export -o map.png --center 39 --zoom 7",
                                 "export -o map.png --center 39,96 --zoom 7",
                                 "export -o map.png --center 39,36 --zoom 99",
                                 "export -o map.png --center 39,36 --zoom x",
                                 "export -o map.png --size 100",
                                 "export -o map.png --size 0x0",
                                 "export -o map.png --size 30000x30000",
                                 "export -o map.png --dpi 0",
                                 "export -o map.png --dpi 96.5",
                                 "export -o map.png --from yesterday",
                                 "export -o map.png --from 2017-02-30",
                                 "export -o map.png --from 2017-03-02 --to 2017-03-01",
                                 "export -o map.png --mode later",
                                 "export -o map.png --layers events,clouds",
                                 "export -o map.png --lang de",
                                 "export -o map.png --colour-by weather",
                                 "export -o map.png --crowds many",
                                 "export -o map.png --kind picnic",
                                 "export -o map.png --kind",
                                 "export -o map.png --actor martians",
                                 "export -o map.png --grade best",
                                 "export -o map.png --killed-min many",
                                 "export -o map.png --precision metre",
                                 "export -o map.png --within 39,36",
                                 "export -o map.png --within 39,36,0",
                                 "export -o map.png --near Nowhereville,5",
                                 "export -o map.png --within-river Nowhere,5",
                                 "export -o map.png --inside 39,36",
                                 "export -o map.png --basemap https://tile.example/{z}/{x}/{y}.png",
                                 "info",
                                 "info one.csv two.csv",
                                 "info made-up.csv --xml"})
            QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
    }

    void wrongUsageEndsWithTwo() {
        QFETCH(QString, line);
        const Ran ran = run(line);
        QCOMPARE(ran.status, 2);
        QVERIFY2(isOneLine(ran.err), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(files(), QStringList{QStringLiteral("made-up.csv")});
    }

    void badInputEndsWithOne_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        for (const char* command : {"export -o map.png", "info", "info --json"})
            for (const char* file :
                 {"nowhere.csv", "empty.csv", "folder", "picture.csv", "nowhere-on-earth.csv"})
                QTest::addRow("%s %s", command, file)
                    << QStringLiteral("%1 %2").arg(QLatin1String(command), QLatin1String(file))
                    << QString::fromLatin1(file);
        QTest::newRow("one bad file of two") << "export -o map.png made-up.csv nowhere.csv"
                                             << "nowhere.csv";
        QTest::newRow("base map missing") << "export -o map.png --basemap nowhere.mbtiles"
                                          << "nowhere.mbtiles";
        QTest::newRow("base map of events") << "export -o map.png --basemap made-up.csv"
                                            << "made-up.csv";
        QTest::newRow("no such folder") << "export made-up.csv --basemap none -o nowhere/map.png"
                                        << "nowhere/map.png";
    }

    void badInputEndsWithOne() {
        QFETCH(QString, line);
        QFETCH(QString, named);
        QVERIFY(write(path("empty.csv"), {}));
        QVERIFY(write(path("picture.csv"), QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0')));
        QVERIFY(write(path("nowhere-on-earth.csv"), "latitude,longitude,date\n95,39,2016-03-05\n"));
        QDir().mkpath(path("folder"));
        const Ran ran = run(line);
        QCOMPARE(ran.status, 1);
        QVERIFY2(isOneLine(ran.err), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QFile::exists(path("map.png")));
    }

    void aMapOfAFile() {
        const Ran ran =
            run(QStringLiteral("export made-up.csv --basemap none --size 600x400 --dpi 120 -o map.png"));
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
        const QImage map(path("map.png"));
        QCOMPARE(map.size(), QSize(600, 400));
        QCOMPARE(map.dotsPerMeterX(), 4724);
        QVERIFY(map.text(QStringLiteral("Source")).startsWith(QStringLiteral("made-up.csv (")));
        QVERIFY(map.text(QStringLiteral("Strike Atlas: events"))
                    .startsWith(QStringLiteral("2 in the view; 3 in")));
    }

    void theSameCommandGivesTheSameBytes() {
        for (const char* out : {"one.png", "two.png"})
            QCOMPARE(run(QStringLiteral("export --size 500x300 --title Testville -o ") + QLatin1String(out))
                         .status,
                     0);
        QVERIFY(bytesOf(path("one.png")).size() > 1000);
        QCOMPARE(bytesOf(path("one.png")), bytesOf(path("two.png")));
    }

    void theCommandInTheFileMakesItAgain() {
        const QStringList first{QStringLiteral("export"),
                                QStringLiteral("made-up.csv"),
                                QStringLiteral("-o"),
                                QStringLiteral("first.png"),
                                QStringLiteral("--size=500x300"),
                                QStringLiteral("--bbox=38.1,35.2,40.3,37.4"),
                                QStringLiteral("--to=2016-03-31"),
                                QStringLiteral("--title=it's a test"),
                                QStringLiteral("--mode=since-start"),
                                QStringLiteral("--dpi=110"),
                                QStringLiteral("--colour-by=kind"),
                                QStringLiteral("--crowds=circles"),
                                QStringLiteral("--lang=ar")};
        QCOMPARE(run(first).status, 0);
        const QString command = QImage(path("first.png")).text(QStringLiteral("Strike Atlas: command"));
        QStringList words = QProcess::splitCommand(QString(command).replace(
            QStringLiteral("'--title=it'\\''s a test'"), QStringLiteral("\"--title=it's a test\"")));
        QCOMPARE(words.takeFirst(), QStringLiteral("strikeatlas"));
        const Ran again = run(words);
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(bytesOf(path("map.png")), bytesOf(path("first.png")));
    }

    void aFilterIsInTheFileAndInItsCommand() {
        const QStringList first{QStringLiteral("export"),
                                QStringLiteral("made-up.csv"),
                                QStringLiteral("-o"),
                                QStringLiteral("first.png"),
                                QStringLiteral("--size=500x300"),
                                QStringLiteral("--basemap=none"),
                                QStringLiteral("--text=testville"),
                                QStringLiteral("--inside=38,35 41,35 41,37 38,37"),
                                QStringLiteral("--near=raqa,100"),
                                QStringLiteral("--within-river"),
                                QStringLiteral("euphrates,100"),
                                QStringLiteral("--kind=airstrike"),
                                QStringLiteral("--kind=airstrike,shelling"),
                                QStringLiteral("--precision=radius")};
        const Ran ran = run(first);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QImage map(path("first.png"));
        QCOMPARE(map.text(QStringLiteral("Strike Atlas: events")),
                 QStringLiteral("1 in the view; 1 in the time shown; 1 that pass the filter; 3 in all"));
        const QString filter = map.text(QStringLiteral("Strike Atlas: filter"));
        QCOMPARE(filter.count(u'\n'), 6);
        QVERIFY2(filter.startsWith(QStringLiteral("--kind=airstrike\n--kind=airstrike,shelling\n")),
                 qPrintable(filter));
        QVERIFY2(filter.contains(QStringLiteral(",100,Raqqa\n--within-river=Euphrates,100\n")),
                 qPrintable(filter));
        QStringList words =
            QProcess::splitCommand(map.text(QStringLiteral("Strike Atlas: command")).replace(u'\'', u'"'));
        QCOMPARE(words.takeFirst(), QStringLiteral("strikeatlas"));
        const Ran again = run(words);
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(bytesOf(path("map.png")), bytesOf(path("first.png")));
    }

    void whatBoundsTheFilterIsOnTheMap_data() {
        QTest::addColumn<QString>("bound");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("a circle") << QStringLiteral("--within=39,36,40") << true;
        QTest::newRow("a named place") << QStringLiteral("--near=Raqqa,40") << true;
        QTest::newRow("a shape") << QStringLiteral("--inside=38.5,35.5 39.5,35.5 39,36.4") << true;
        QTest::newRow("none") << QStringLiteral("--kind=airstrike") << false;
    }

    void whatBoundsTheFilterIsOnTheMap() {
        QFETCH(QString, bound);
        QFETCH(bool, drawn);
        QStringList words =
            QStringLiteral("export made-up.csv -o map.png --size 600x400 --basemap none --layers events "
                           "--center 39,36 --zoom 8")
                .split(u' ');
        const Ran ran = run(words << bound);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QImage map(path("map.png"));
        constexpr QRgb accent = 0xff9f2b20; // of the line
        int pixels = 0;
        for (int y = 0; y < map.height(); ++y)
            for (int x = 0; x < map.width(); ++x)
                pixels += map.pixel(x, y) == accent ? 1 : 0;
        QVERIFY2(drawn ? pixels > 20 : pixels == 0, qPrintable(QString::number(pixels)));
    }

    void aFilterThatNothingPassesIsNoError() {
        const Ran ran =
            run(QStringLiteral("export made-up.csv --basemap none --size 300x200 -o map.png --killed-min 9"));
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(QImage(path("map.png"))
                    .text(QStringLiteral("Strike Atlas: events"))
                    .startsWith(QStringLiteral("0 in the view; 0 in the time shown; 0 that pass")));
    }

    void theEmbeddedAtlasIsTheDefault() {
        QCOMPARE(run(QStringLiteral("export -o map.png --size 600x400")).status, 0);
        const QImage map(path("map.png"));
        QVERIFY(map.text(QStringLiteral("Source")).contains(QStringLiteral("sample")));
        QVERIFY(map.text(QStringLiteral("Strike Atlas: basemap")).startsWith(QStringLiteral("embedded")));
        QVERIFY(map.text(QStringLiteral("Copyright")).contains(QStringLiteral("to be verified")));
    }

    void aLastDayIsIncluded() {
        const auto events = [this](const char* to) {
            run(QStringLiteral("export made-up.csv --basemap none --size 300x200 -o map.png --to ")
                + QLatin1String(to));
            return QImage(path("map.png"))
                .text(QStringLiteral("Strike Atlas: events"))
                .section(u';', 1, 1)
                .trimmed();
        };
        QCOMPARE(events("2016-04-05"), QStringLiteral("3 in the time shown"));
        QCOMPARE(events("2016-04-04"), QStringLiteral("2 in the time shown"));
        QCOMPARE(events("2016-04"), QStringLiteral("3 in the time shown"));
        QCOMPARE(events("2016-03"), QStringLiteral("2 in the time shown"));
    }

    void anInterruptedExportLeavesNoFile() {
        std::atomic<bool> over = false;
        std::thread impatient([&over] {
            while (!over) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                if (!over) ::kill(::getpid(), SIGTERM);
            }
        });
        const auto restore = std::signal(SIGTERM, SIG_IGN); // one that comes too early or too late
        const Ran ran = run(QStringLiteral("export -o map.png --size 12000x12000"));
        over = true;
        impatient.join();
        std::signal(SIGTERM, restore);
        QCOMPARE(ran.status, 1);
        QVERIFY2(isOneLine(ran.err), qPrintable(ran.err));
        QCOMPARE(files(), QStringList{QStringLiteral("made-up.csv")});
    }

    void infoOfTheEmbeddedEvents() {
        const QString events = QStringLiteral(ATLAS_SOURCE_DIR "/geodata/events.csv");
        const Ran ran = run(QStringList{QStringLiteral("info"), events, QStringLiteral("--json")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json[u"rows"].toInt(), 63);
        QVERIFY(json[u"events"].toInt() > 0 && json[u"events"].toInt() <= 63);
        QVERIFY(json[u"skipped"].isArray());
        QVERIFY(json[u"time"].toObject().contains(u"from") && json[u"time"].toObject().contains(u"to"));
        QCOMPARE(json[u"extent"].toArray().size(), 4);
        QVERIFY(json[u"fields"].toObject().contains(u"killed_min"));
        QVERIFY(!json[u"schema"].toString().isEmpty());
    }

    void infoSaysWhatIsSkippedAndWhy() {
        const Ran json = run(QStringLiteral("info --json made-up.csv"));
        QVERIFY2(json.status == 0, qPrintable(json.err));
        const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(report[u"rows"].toInt(), 3);
        QCOMPARE(report[u"events"].toInt(), 3); // one of them without its place
        QCOMPARE(report[u"unplaced"].toInt(), 1);
        const QJsonObject skipped = report[u"skipped"].toArray().first().toObject();
        QCOMPARE(skipped[u"row"].toInt(), 2);
        QVERIFY(!skipped[u"reason"].toString().isEmpty());
        const Ran text = run(QStringLiteral("info made-up.csv"));
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains(skipped[u"reason"].toString()), qPrintable(text.out));
    }

    void infoOfABaseMap() {
        const QString tiles = madeTiles();
        const Ran ran = run(QStringList{QStringLiteral("info"), QStringLiteral("--json"), tiles});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("mbtiles"));
        QCOMPARE(json[u"zooms"].toArray(), (QJsonArray{1, 1}));
        QVERIFY(!json[u"attribution"].toString().isEmpty());
        QVERIFY(run(QStringList{QStringLiteral("info"), tiles}).out.contains(QStringLiteral("Zooms: 1")));
    }

    void aBaseMapAmongTheFiles() {
        const QString tiles = madeTiles();
        const QStringList map{
            QStringLiteral("export"), QStringLiteral("made-up.csv"), tiles,
            QStringLiteral("-o"),     QStringLiteral("map.png"),     QStringLiteral("--size=300x200")};
        QCOMPARE(run(map).status, 0);
        QVERIFY(QImage(path("map.png"))
                    .text(QStringLiteral("Strike Atlas: basemap"))
                    .startsWith(QStringLiteral("made.mbtiles")));
        const Ran two = run(QStringList{map} << tiles);
        QCOMPARE(two.status, 1);
        QVERIFY2(two.err.contains(QStringLiteral("second base map")), qPrintable(two.err));
    }

    void allOfUcdp() {
        const QString file = QStringLiteral(ATLAS_SHARED_DIR "/data/ucdp-ged-syria/ged-syria-2016-2019.csv");
        if (!QFile::exists(file)) QSKIP("the UCDP file is not here; aMapOfAFile is its small twin");
        const Ran ran = run(QStringList{QStringLiteral("info"), QStringLiteral("--json"), file});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json[u"rows"].toInt(), 16566);
        QCOMPARE(
            run(QStringList{QStringLiteral("export"), file, QStringLiteral("-o"), QStringLiteral("map.png"),
                            QStringLiteral("--from=2016-03"), QStringLiteral("--to=2016-03")})
                .status,
            0);
    }
};

QTEST_MAIN(CommandLineTest)
#include "tst_CommandLine.moc"
