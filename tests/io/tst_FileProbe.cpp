#include "io/FileProbe.h"

#include "support/MbtilesWriter.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The first bytes of a shapefile (with 1) or of its index (with 50, where the first shape is).
QByteArray shapeHeader(char firstRecord) {
    QByteArray bytes(108, '\0');
    bytes[2] = 0x27;
    bytes[3] = 0x0a;
    bytes[28] = static_cast<char>(0xe8);
    bytes[29] = 3;
    bytes[103] = firstRecord;
    return bytes;
}

QByteArray dbase() {
    QByteArray bytes(100, ' ');
    bytes.replace(0, 12, QByteArray("\x03\x11\x03\x11\x02\0\0\0\x41\0\x20\0", 12));
    return bytes;
}

} // namespace

/// What a path is before a heavy library touches it.
class TestFileProbe : public QObject {
    Q_OBJECT

    test::TestFiles files_;

    void refuses(const QString& path, const QString& word) {
        const auto kind = probeFile(path);
        QVERIFY(!kind.ok());
        const QString line = kind.error().line();
        QVERIFY2(line.contains(word), qPrintable(line));
        QVERIFY2(path.isEmpty() || line.contains(path), qPrintable(line));
        QVERIFY2(!kind.error().remedy.isEmpty(), qPrintable(line));
    }

  private Q_SLOTS:

    void refusesByContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("PNG") << test::tilePng(Qt::red) << u"PNG"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 made up") << u"JPEG"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a made up") << u"GIF"_s;
        QTest::newRow("WebP") << QByteArray("RIFF....WEBPVP8 ") << u"WebP"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 made up") << u"PDF"_s;
        QTest::newRow("zipped, of no format") << QByteArray("PK\x03\x04 made up") << u"zipped"_s;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << u"web page"_s;
        QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><rss/>") << u"rss"_s;
        QTest::newRow("dBase") << dbase() << u"dBase"_s;
        QTest::newRow("a shapefile's index") << shapeHeader(50) << u"index"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b made up") << u"gzipped"_s;
        QTest::newRow("other database")
            << QByteArray("SQLite format 3\0 CREATE TABLE a(b)", 34) << u"database"_s;
    }

    void refusesByContent() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        refuses(files_.write(u"made-up.csv"_s, bytes), word);
        refuses(files_.write(u"made-up.mbtiles"_s, bytes), word);
    }

    void acceptsTables_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("CSV") << QByteArray("lat,lon,date\n");
        QTest::newRow("GeoJSON") << QByteArray("{\"type\":\"FeatureCollection\"}");
        QTest::newRow("one letter") << QByteArray("a");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfid");
        QTest::newRow("shapefile") << shapeHeader(1);
    }

    void knowsGeoPackages_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("a table") << QByteArray("strikes") << int(FileKind::Table);
        QTest::newRow("a project") << QByteArray("strikeatlas_project") << int(FileKind::Project);
    }

    void knowsGeoPackages() {
        QFETCH(QByteArray, name);
        QFETCH(int, kind);
        // What counts is the schema's text, wherever in its pages.
        QByteArray page(4096, '\0');
        page.replace(0, 18, QByteArray("SQLite format 3\0\x10\0", 18));
        page.replace(2000, 13, "gpkg_contents").replace(3000, name.size(), name);
        const auto probed = probeFile(files_.write(u"made-up.gpkg"_s, page));
        QVERIFY(probed.ok());
        QCOMPARE(int(*probed), kind);
    }

    void acceptsTables() {
        QFETCH(QByteArray, bytes);
        const auto kind = probeFile(files_.write(u"made-up.xyz"_s, bytes));
        QVERIFY(kind.ok());
        QCOMPARE(*kind, FileKind::Table);
    }

    void knowsTilesByContent() {
        const QString path = files_.path(u"tiles.csv"_s);
        auto writer = MbtilesWriter::create(path, test::tileInfo(0, 0));
        QVERIFY(writer.ok());
        QVERIFY(writer.value()->write({0, 0, 0}, test::tilePng(Qt::red)).ok());
        QVERIFY(writer.value()->finish().ok());
        const auto kind = probeFile(path);
        QVERIFY(kind.ok());
        QCOMPARE(*kind, FileKind::Tiles);
    }

    void refusesWhatIsNoFile() {
        refuses(files_.path(u"not-there.csv"_s), u"no such file"_s);
        refuses(QString(), u"no such file"_s);
        refuses(QFileInfo(files_.path(u"x"_s)).path(), u"folder"_s);
        refuses(u"/dev/null"_s, u"device"_s);
        refuses(u"/dev/zero"_s, u"device"_s);
    }

    void neverOpensAPipe() {
        // Opening it would wait for a writer that never comes.
        const QString path = files_.path(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        refuses(path, u"pipe"_s);
        const QString link = files_.path(u"link-to-pipe.csv"_s);
        QVERIFY(QFile::link(path, link));
        refuses(link, u"pipe"_s);
    }

    void saysWhereALinkLeads() {
        const QString link = files_.path(u"dangling.csv"_s);
        QVERIFY(QFile::link(files_.path(u"gone.csv"_s), link));
        refuses(link, u"link"_s);
    }

    void refusesWhatMayNotBeRead() {
        const QString path = files_.write(u"secret.csv"_s, "lat,lon,date\n");
        QVERIFY(QFile::setPermissions(path, {}));
        if (::geteuid() == 0) QSKIP("root may read everything");
        refuses(path, u"opened"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileProbe)
#include "tst_FileProbe.moc"
