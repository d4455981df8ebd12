#include "io/EventReader.h"
#include "io/GdalTileSource.h"
#include "io/ProjectFile.h"
#include "support/EventBuilder.h"
#include "support/MbtilesWriter.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Generous on a busy machine, and far from a hang.
constexpr qint64 longestMilliseconds = 10000;

const QByteArray header = "id,latitude,longitude,date,end_date,notes\n";
const QByteArray goodRow = "1,35.5,38.5,2017-03-17,2017-03-18,made up\n";

Result<std::shared_ptr<const Loaded>> readEvents(const QString& path) {
    static const Gazetteer nowhere({});
    return EventReader(nowhere).read(path, {}, {});
}

/// A whole small pyramid.
QByteArray goodTiles(const test::TestFiles& files) {
    const QString path = files.path(u"whole.mbtiles"_s);
    auto writer = MbtilesWriter::create(path, test::tileInfo(0, 2));
    if (!writer) qFatal("%s", qPrintable(writer.error().line()));
    for (int zoom = 0; zoom <= 2; ++zoom)
        for (int x = 0; x < 1 << zoom; ++x)
            for (int y = 0; y < 1 << zoom; ++y)
                (void)writer.value()->write({zoom, x, y}, test::tilePng(test::tileColor({zoom, x, y}), 64));
    if (!writer.value()->finish()) qFatal("the tiles were not finished");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads everything that a source will give.
void drain(TileSource& source) {
    for (int zoom = source.info().minZoom; zoom <= std::min(source.info().maxZoom, 3); ++zoom)
        for (int x = 0; x < 1 << zoom; ++x)
            for (int y = 0; y < 1 << zoom; ++y)
                (void)source.wait({zoom, x, y}, {});
}

/// The same bytes with a few changed, cut or doubled. The same seed gives the same damage.
QByteArray damaged(QByteArray bytes, quint32 seed) {
    QRandomGenerator random(seed);
    for (int i = 0, n = 1 + random.bounded(8); i < n && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, 1 + random.bounded(40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at / 2, random.bounded(200)));
            break;
        default:
            bytes.insert(at, "\"\n,;\0{[\xff"[random.bounded(8)]);
        }
    }
    return bytes;
}

} // namespace

/// Files that are not what they should be: one clear line each, soon, and nothing else.
class TestBadInputs : public QObject {
    Q_OBJECT

    test::TestFiles files_;

    /// What every refusal owes to the user.
    void isOneClearLine(const Error& error, const QString& path, const QString& word) {
        const QString line = error.line();
        QVERIFY2(line.contains(path), qPrintable(line));
        QVERIFY2(line.contains(word), qPrintable(line));
        QVERIFY2(!line.contains(u'\n') && line.size() < path.size() + 250, qPrintable(line));
        QVERIFY2(!error.remedy.isEmpty(), qPrintable(line));
    }

    void isRefused(const QString& path, const QString& word) {
        QElapsedTimer timer;
        timer.start();
        const auto loaded = readEvents(path);
        QVERIFY2(!loaded.ok(), "it was read");
        isOneClearLine(loaded.error(), path, word);
        const auto tiles = openGdalTiles(path);
        QVERIFY2(!tiles.ok(), "it was opened as tiles");
        isOneClearLine(tiles.error(), path, QString());
        QVERIFY(timer.elapsed() < longestMilliseconds);
    }

  private Q_SLOTS:

    void files_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word"); ///< of the line that the user reads
        QTest::newRow("empty file") << QByteArray() << u"empty"_s;
        QTest::newRow("only a header") << header << u"no rows"_s;
        QTest::newRow("only line ends") << QByteArray("\n\n\r\n\n") << QString();
        QTest::newRow("only blanks") << QByteArray(5000, ' ') << QString();
        QTest::newRow("CSV without coordinates")
            << QByteArray("id,date,notes\n1,2017-03-17,x\n") << u"latitude"_s;
        QTest::newRow("CSV without dates") << QByteArray("id,lat,lon\n1,35,38\n") << u"date"_s;
        QTest::newRow("latitudes beyond 90")
            << header + "1,95.5,38.5,2017-03-17,,x\n2,-91,38.5,2017-03-17,,x\n"
            << u"latitude"_s;
        QTest::newRow("longitudes beyond 180") << header + "1,35.5,181,2017-03-17,,x\n" << u"longitude"_s;
        QTest::newRow("NUL bytes") << header + QByteArray("1,35.5,38.5,2017-03-17,,\0\0\0\n", 27) << u"NUL"_s;
        QTest::newRow("nothing but NUL bytes") << QByteArray(10000, '\0') << QString();
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "i\0d\0,\0l\0a\0t\0\n\0",
                                              16)
                                << u"latitude"_s;
        QTest::newRow("renamed PNG") << test::tilePng(Qt::red) << u"PNG"_s;
        QTest::newRow("renamed spreadsheet") << QByteArray("PK\x03\x04 made up") << u"zipped"_s;
        QTest::newRow("binary noise")
            << QByteArray("\x01\x02\x80\x81\xfe\xff\x00\x10", 8).repeated(500) << u"table"_s;
        QTest::newRow("JSON that is no GeoJSON") << QByteArray("{\"made\": \"up\"}") << u"no array"_s;
        QTest::newRow("GeoJSON cut off")
            << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"prop")
            << QString();
        QTest::newRow("GeoJSON without features")
            << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[]}") << QString();
        QTest::newRow("JSON nested deeply") << "{\"a\":" + QByteArray(200000, '[') << QString();
        QTest::newRow("KML cut off") << QByteArray("<kml><Document><Placemark><name>x") << u"broken"_s;
        QTest::newRow("KML with a definition of its own")
            << QByteArray("<!DOCTYPE kml [<!ENTITY a \"b\">]><kml><name>&a;</name></kml>") << u"definition"_s;
        QTest::newRow("KML of folders without end")
            << "<kml>" + QByteArray("<Folder>").repeated(200000) << u"end"_s;
        QTest::newRow("KML of links alone") << QByteArray(
            "<kml><NetworkLink><Link><href>http://192.0.2.1/a.kml</href></Link></NetworkLink></kml>")
                                            << u"links"_s;
        QTest::newRow("GPX cut off") << QByteArray("<gpx version='1.1'><wpt lat='35' lon='38'><time>20")
                                     << QString();
        QTest::newRow("FlatGeobuf's first bytes") << QByteArray("fgb\x03"
                                                                "fgb\0\xff\xff\xff\x7f",
                                                                12)
                                                  << QString();
        QTest::newRow("JSON lines, all broken") << QByteArray("{\"date\":\n{\"date\"\n") << u"line"_s;
        QTest::newRow("XML of another kind") << QByteArray("<?xml version='1.0'?><rss/>") << u"rss"_s;
        QTest::newRow("one endless cell") << QByteArray(300000, 'x') << QString();
        QTest::newRow("a thousand columns of nothing") << QByteArray(1000, ',') + '\n' << QString();
        QTest::newRow("SQLite's first bytes") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
    }

    void files() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        // What a file is called changes nothing.
        isRefused(files_.write(u"made-up.csv"_s, bytes), word);
        isRefused(files_.write(u"made-up.mbtiles"_s, bytes), word);
    }

    void rowsWithoutADateAreKept_data() {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<int>("notes");
        QTest::newRow("none") << QByteArray(",") << 0;
        QTest::newRow("1970-01-01") << QByteArray("1970-01-01,") << 1;
        QTest::newRow("no date") << QByteArray("soon,") << 1;
    }

    void rowsWithoutADateAreKept() {
        QFETCH(QByteArray, dates);
        QFETCH(int, notes);
        const auto loaded =
            readEvents(files_.write(u"undated.csv"_s, header + goodRow + "2,35.5,38.5," + dates + ",x\n"));
        QVERIFY(loaded.ok());
        QCOMPARE((*loaded)->events.size(), std::size_t(2));
        QVERIFY(!(*loaded)->events.event(1).when.dated());
        QCOMPARE(int((*loaded)->skipped.size()), notes);
    }

    void aMissingFile() { isRefused(files_.path(u"not-there.csv"_s), u"no such file"_s); }

    void aFolder() {
        const QString path = files_.path(u"folder.csv"_s);
        QVERIFY(QDir().mkdir(path));
        isRefused(path, u"folder"_s);
    }

    void aPipe() {
        const QString path = files_.path(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        isRefused(path, u"pipe"_s);
    }

    void aDevice() { isRefused(u"/dev/zero"_s, u"device"_s); }

    void truncatedTiles_data() {
        QTest::addColumn<double>("part");
        for (const double part : {0.001, 0.01, 0.1, 0.5, 0.9, 0.999})
            QTest::addRow("%g of the file", part) << part;
    }

    void truncatedTiles() {
        QFETCH(double, part);
        const QByteArray whole = goodTiles(files_);
        const auto bytes = static_cast<qsizetype>(static_cast<double>(whole.size()) * part);
        isRefused(files_.write(u"cut.mbtiles"_s, whole.left(bytes)), QString());
    }

    void tilesAreNoEvents() {
        const QString path = files_.write(u"tiles.csv"_s, goodTiles(files_));
        const auto loaded = readEvents(path);
        QVERIFY(!loaded.ok());
        isOneClearLine(loaded.error(), path, u"tiles"_s);
        const auto tiles = openGdalTiles(path);
        QVERIFY(!tiles.ok());
        isOneClearLine(tiles.error(), path, u".mbtiles"_s);
    }

    void eventsAreNoTiles() {
        const QString path = files_.write(u"events.mbtiles"_s, header + goodRow);
        const auto tiles = openGdalTiles(path);
        QVERIFY(!tiles.ok());
        isOneClearLine(tiles.error(), path, u"tiles"_s);
        QVERIFY(readEvents(path).ok());
    }

    void longCells() {
        const QByteArray cell(100000, 'x');
        const QString path =
            files_.write(u"long.csv"_s, header + "1,35.5,38.5,2017-03-17,," + cell + '\n' + goodRow);
        const auto loaded = readEvents(path);
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().line()));
        QCOMPARE((*loaded)->events.size(), std::size_t(2));
        QCOMPARE((*loaded)->skipped.size(), std::size_t(1));
    }

    void aQuoteThatNeverCloses() {
        QByteArray text = header + "1,35.5,38.5,2017-03-17,,\"open\n";
        for (int i = 0; i < 100000; ++i)
            text += goodRow;
        QElapsedTimer timer;
        timer.start();
        const auto loaded = readEvents(files_.write(u"quote.csv"_s, text));
        QVERIFY(loaded.ok());
        QVERIFY(!(*loaded)->skipped.empty());
        QVERIFY(timer.elapsed() < longestMilliseconds);
    }

    void textIsNeverMarkup() {
        const QString path = files_.write(
            u"markup.csv"_s, header + "1,35.5,38.5,2017-03-17,,\"<a href='http://192.0.2.1'>press</a>\"\n");
        const auto loaded = readEvents(path);
        QVERIFY(loaded.ok());
        QCOMPARE((*loaded)->events.event(0).claims.front().words, u"<a href='http://192.0.2.1'>press</a>"_s);
    }

    void damagedTables() {
        QByteArray text = header;
        for (int i = 0; i < 20; ++i)
            text += goodRow + "2,36,39,2017-03-18,,\"quoted, \"\"twice\"\"\nand over lines\"\n";
        QElapsedTimer timer;
        timer.start();
        for (quint32 seed = 0; seed < 300; ++seed) {
            const auto loaded = readEvents(files_.write(u"damaged.csv"_s, damaged(text, seed)));
            if (!loaded) continue;
            for (const Event& event : test::everyEvent((*loaded)->events)) {
                QVERIFY2(!event.where.point || event.where.point->valid(), qPrintable(QString::number(seed)));
                QVERIFY2(!event.when.dated() || event.when.from < event.when.to,
                         qPrintable(QString::number(seed)));
                QVERIFY2(event.claims.size() == 1, qPrintable(QString::number(seed)));
            }
        }
        QVERIFY(timer.elapsed() < 3 * longestMilliseconds);
    }

    void damagedGeoJson() {
        QByteArray text = "{\"type\":\"FeatureCollection\",\"features\":[";
        for (int i = 0; i < 10; ++i)
            text += QByteArray(i == 0 ? "" : ",")
                    + "{\"type\":\"Feature\",\"properties\":{\"date\":\"2017-03-17\",\"title\":\"made up\"},"
                      "\"geometry\":{\"type\":\"Point\",\"coordinates\":[38.5,35.5]}}";
        text += "]}";
        for (quint32 seed = 0; seed < 300; ++seed) {
            const auto loaded = readEvents(files_.write(u"damaged.geojson"_s, damaged(text, seed)));
            if (!loaded) continue;
            for (const Event& event : test::everyEvent((*loaded)->events))
                QVERIFY2(!event.where.point || event.where.point->valid(), qPrintable(QString::number(seed)));
        }
    }

    /// A project whose bytes were changed or cut off: a whole opening or an Error, and never a hang.
    void damagedProjects() {
        auto events = std::make_shared<Loaded>();
        for (int i = 0; i < 30; ++i) {
            events->events.add(test::event(QStringLiteral("2016-03-05 Testville airstrike 3")));
        }
        const QString whole = files_.path(u"whole.gpkg"_s);
        QVERIFY(ProjectFile::write(whole, *EventSnapshot::build({events}), {}, {}, {}));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QElapsedTimer timer;
        timer.start();
        int opened = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const auto contents =
                ProjectFile::read(files_.write(u"damaged.gpkg"_s, damaged(bytes, seed)), {}, {});
            if (!contents) {
                QVERIFY2(!contents.error().line().isEmpty(), qPrintable(QString::number(seed)));
                continue;
            }
            ++opened;
            for (const Event& event : test::everyEvent(contents->loaded->events)) {
                QVERIFY2(!event.where.point || event.where.point->valid(), qPrintable(QString::number(seed)));
                QVERIFY2(!event.when.dated() || event.when.from <= event.when.to,
                         qPrintable(QString::number(seed)));
                QVERIFY2(!event.claims.empty(), qPrintable(QString::number(seed)));
            }
        }
        QVERIFY(opened > 0); // a byte in the middle of a text harms nobody else
        QVERIFY(timer.elapsed() < 6 * longestMilliseconds);
    }

    void damagedFormats_data() {
        QTest::addColumn<QString>("name");
        for (const auto* name :
             {"points.fgb", "utm.shp", "layers.gpkg", "sheet.xlsx", "sheet.ods", "places.kmz"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Whatever happens to its bytes: events with places on the globe, or an Error.
    void damagedFormats() {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const QString path = files_.path(name);
        for (const auto* part : {"dbf", "shx", "prj", "cpg"})
            (void)QFile::copy(folder + u"utm."_s + QLatin1String(part),
                              files_.path(u"utm."_s + QLatin1String(part)));
        QElapsedTimer timer;
        timer.start();
        for (quint32 seed = 0; seed < 60; ++seed) {
            const auto loaded = readEvents(files_.write(name, damaged(whole, seed)));
            if (!loaded) {
                QVERIFY2(!loaded.error().line().contains(u'\n'), qPrintable(loaded.error().line()));
                continue;
            }
            for (const Event& event : test::everyEvent((*loaded)->events))
                QVERIFY2(!event.where.point || event.where.point->valid(), qPrintable(QString::number(seed)));
        }
        QVERIFY(timer.elapsed() < 3 * longestMilliseconds);
    }

    void damagedTiles() {
        const QByteArray whole = goodTiles(files_);
        QElapsedTimer timer;
        timer.start();
        for (quint32 seed = 0; seed < 60; ++seed) {
            QByteArray bytes = whole;
            QRandomGenerator random(seed);
            for (int i = 0; i < 30; ++i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            if (const auto source = openGdalTiles(files_.write(u"damaged.mbtiles"_s, bytes))) drain(**source);
        }
        QVERIFY(timer.elapsed() < 3 * longestMilliseconds);
    }
};

QTEST_GUILESS_MAIN(TestBadInputs)
#include "tst_BadInputs.moc"
