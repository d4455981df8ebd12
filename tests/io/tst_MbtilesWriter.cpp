#include "support/MbtilesWriter.h"

#include "io/GdalTileSource.h"
#include "io/MbtilesDatabase.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QFile>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Zooms 0 to 2, whole.
void writePyramid(const QString& path) {
    auto writer = MbtilesWriter::create(path, test::tileInfo(0, 2));
    if (!writer) qFatal("%s", qPrintable(writer.error().line()));
    for (int zoom = 0; zoom <= 2; ++zoom)
        for (int x = 0; x < 1 << zoom; ++x)
            for (int y = 0; y < 1 << zoom; ++y)
                if (const TileId id{zoom, x, y};
                    !writer.value()->write(id, test::tilePng(test::tileColor(id))))
                    qFatal("a tile was not written");
    const Outcome finished = writer.value()->finish();
    if (!finished) qFatal("%s", qPrintable(finished.error().line()));
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// MBTiles written through GDAL.
class TestMbtilesWriter : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void whatIsWrittenIsRead() {
        const test::TestFiles files;
        const QString path = files.path(u"made up.mbtiles"_s);
        writePyramid(path);
        const auto source = openGdalTiles(path);
        QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().line()));
        const TileSourceInfo& info = (*source)->info();
        QCOMPARE(info.name, u"Made-up tiles"_s);
        QCOMPARE(info.attribution, u"© nobody's data"_s);
        QCOMPARE(info.minZoom, 0);
        QCOMPARE(info.maxZoom, 2);
        QCOMPARE(info.tileSize, 256);
        QCOMPARE(info.bounds, (GeoBox{-180, -85, 180, 85}));
        QCOMPARE(info.accurateToZoom, 3);
        QCOMPARE(info.accuracyNote, u"it's made up"_s);
        for (int x = 0; x < 4; ++x) {
            for (int y = 0; y < 4; ++y) {
                const TileReply tile = (*source)->wait({2, x, y}, {});
                QCOMPARE(tile.state, TileState::Ready);
                QCOMPARE(tile.pixels->argb.back(), test::tileColor({2, x, y}).rgba());
            }
        }
    }

    void metadataIsMbtiles13_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << u"Made-up tiles"_s;
        QTest::newRow("format") << u"png"_s;
        QTest::newRow("type") << u"baselayer"_s;
        QTest::newRow("version") << u"1"_s;
        QTest::newRow("bounds") << u"-180.000000,-85.000000,180.000000,85.000000"_s;
        QTest::newRow("minzoom") << u"0"_s;
        QTest::newRow("maxzoom") << u"2"_s;
    }

    void metadataIsMbtiles13() {
        QFETCH(QString, value);
        const test::TestFiles files;
        const QString path = files.path(u"a.mbtiles"_s);
        writePyramid(path);
        QCOMPARE(MbtilesDatabase(QFile::encodeName(path)).metadata(QTest::currentDataTag()), value);
        QCOMPARE(bytes(path).mid(68, 4), QByteArray("MPBX")); // SQLite's application id
    }

    void theSameTilesAreTheSameBytes() {
        const test::TestFiles files;
        writePyramid(files.path(u"a.mbtiles"_s));
        writePyramid(files.path(u"b.mbtiles"_s));
        QVERIFY(bytes(files.path(u"a.mbtiles"_s)) == bytes(files.path(u"b.mbtiles"_s)));
    }

    void nothingIsThereUntilItIsFinished() {
        const test::TestFiles files;
        const QString path = files.write(u"a.mbtiles"_s, "the old one");
        {
            auto writer = MbtilesWriter::create(path, test::tileInfo(0, 0));
            QVERIFY(writer.ok());
            QVERIFY(writer.value()->write({0, 0, 0}, test::tilePng(Qt::red)).ok());
            QCOMPARE(bytes(path), QByteArray("the old one"));
        }
        QCOMPARE(bytes(path), QByteArray("the old one"));
        QVERIFY(!QFile::exists(path + u".part"_s));
        writePyramid(path);
        QVERIFY(bytes(path).startsWith("SQLite"));
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void aLeftoverIsReplaced() {
        const test::TestFiles files;
        const QString leftover = files.write(u"a.mbtiles.part"_s, "from an interrupted run");
        writePyramid(files.path(u"a.mbtiles"_s));
        QVERIFY(!QFile::exists(leftover));
    }

    void aTileGivenTwiceIsAnError() {
        const test::TestFiles files;
        const QString path = files.path(u"twice.mbtiles"_s);
        {
            auto writer = MbtilesWriter::create(path, test::tileInfo(0, 0));
            QVERIFY(writer.ok());
            QVERIFY(writer.value()->write({0, 0, 0}, test::tilePng(Qt::red)).ok());
            QVERIFY(writer.value()->write({0, 0, 0}, test::tilePng(Qt::blue)).ok());
            QVERIFY(!writer.value()->finish().ok());
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void aFolderThatIsNotThereIsAnError() {
        const test::TestFiles files;
        const QString path = files.path(u"no/such/folder/a.mbtiles"_s);
        const auto writer = MbtilesWriter::create(path, test::tileInfo(0, 0));
        QVERIFY(!writer.ok());
        QVERIFY2(writer.error().line().contains(path), qPrintable(writer.error().line()));
    }
};

QTEST_GUILESS_MAIN(TestMbtilesWriter)
#include "tst_MbtilesWriter.moc"
