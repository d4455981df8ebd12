#include "io/ZippedFile.h"

#include "io/GdalCall.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// A zipped file is looked into, and never unpacked beyond what was allowed.
class TestZippedFile : public QObject {
    Q_OBJECT

    GdalCall gdal_;
    const QString kmz_ = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/places.kmz");

  private Q_SLOTS:

    void findsEntries() {
        const ZippedFile zip(kmz_);
        QVERIFY(zip.has("doc.kml"));
        QVERIFY(!zip.has("other.kml"));
        QCOMPARE(zip.named(".kml"), "doc.kml"_ba);
        QCOMPARE(zip.named(".txt"), "files/made-up.txt"_ba);
        QVERIFY(zip.unpackedBytes() > 1000);
    }

    void readsNoMoreThanAllowed() {
        const ZippedFile zip(kmz_);
        const auto whole = zip.read("files/made-up.txt", 1000);
        QVERIFY(whole.ok());
        QCOMPARE(whole->size(), 1000);
        const auto bomb = zip.read("files/made-up.txt", 999);
        QVERIFY(!bomb.ok());
        QVERIFY(bomb.error().line().contains(u"more than"));
        QVERIFY(!zip.read("not-there.kml", 1000).ok());
    }

    void whatIsNoZipHasNoEntries() {
        const test::TestFiles files;
        QVERIFY(ZippedFile(files.write(u"made-up.kmz"_s, "PK\x03\x04 made up")).entries().empty());
    }
};

QTEST_GUILESS_MAIN(TestZippedFile)
#include "tst_ZippedFile.moc"
