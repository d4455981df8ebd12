#include "io/TableFormat.h"

#include "support/TestFiles.h"

#include <QFile>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");

} // namespace

Q_DECLARE_METATYPE(atlas::TableFormat)

/// The format of a table by its content, whatever it is called.
class TestTableFormat : public QObject {
    Q_OBJECT

    test::TestFiles files_;

  private Q_SLOTS:

    void texts_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TableFormat>("format");
        const auto row = [](const char* name, const char* bytes, TableFormat format) {
            QTest::newRow(name) << QByteArray(bytes) << format;
        };
        using F = TableFormat;
        row("CSV", "id,lat,lon,date\n1,2,3,4\n", F::Text);
        row("CSV with brackets", "[id],[lat]\n1,2\n", F::Text);
        row("CSV with a tag", "<id>,lat\n1,2\n", F::Text);
        row("feature collection", " {\"type\": \"FeatureCollection\", \"features\": []}", F::GeoJson);
        row("features before the type", "{\"features\": [{\"a\": {}}], \"type\": \"FeatureCollection\"}",
            F::GeoJson);
        row("a feature", "{\"geometry\":null,\"type\":\"Feature\",\"properties\":{}}", F::GeoJson);
        row("a geometry", "{\"type\":\"Point\",\"coordinates\":[1,2]}", F::GeoJson);
        row("byte order mark", "\xef\xbb\xbf{\"type\":\"FeatureCollection\",\"features\":[]}", F::GeoJson);
        row("cut off", "{\"type\":\"FeatureCollection\",\"features\":[{\"ty", F::GeoJson);
        row("features by line", "{\"type\":\"Feature\"}\n{\"type\":\"Feature\"}\n", F::GeoJsonLines);
        row("features with separators", "\x1e{\"type\":\"Feature\"}\n", F::GeoJsonLines);
        row("records", "[{\"date\":\"2017\"}]", F::Json);
        row("records under a key", "{\"data\":{\"type\":\"Feature\",\"events\":[{}]}}", F::Json);
        row("collections under keys", "{\"a\":{\"type\":\"FeatureCollection\",\"features\":[]}}", F::Json);
        row("the type in a text", "{\"a\":\"\\\"type\\\": \\\"Feature\\\"\"}", F::Json);
        row("records by line", "{\"date\":\"2017\"}\n{\"date\":\"2018\"}\n", F::Json);
        row("KML", "<?xml version='1.0'?><!-- x --><kml xmlns='http://www.opengis.net/kml/2.2'/>", F::Kml);
        row("KML with a prefix", "<k:kml xmlns:k='http://www.opengis.net/kml/2.2'/>", F::Kml);
        row("GPX", "\n<gpx version='1.1'/>", F::Gpx);
    }

    void texts() {
        QFETCH(QByteArray, bytes);
        QFETCH(TableFormat, format);
        const auto found = tableFormat(files_.write(u"made-up.xyz"_s, bytes));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().line()));
        QCOMPARE(int(*found), int(format));
    }

    void utf16IsReadAsText() {
        const QString text = u"\ufeff{\"type\":\"FeatureCollection\",\"features\":[]}"_s;
        const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
        QCOMPARE(int(*tableFormat(files_.write(u"made-up.txt"_s, bytes))), int(TableFormat::GeoJson));
    }

    void binaries_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("FlatGeobuf") << u"points.fgb"_s << TableFormat::FlatGeobuf;
        QTest::newRow("shapefile") << u"utm.shp"_s << TableFormat::Shapefile;
        QTest::newRow("GeoPackage") << u"layers.gpkg"_s << TableFormat::GeoPackage;
        QTest::newRow("XLSX") << u"sheet.xlsx"_s << TableFormat::Xlsx;
        QTest::newRow("ODS") << u"sheet.ods"_s << TableFormat::Ods;
        QTest::newRow("KMZ") << u"places.kmz"_s << TableFormat::Kmz;
    }

    void binaries() {
        QFETCH(QString, name);
        QFETCH(TableFormat, format);
        // Under a name that says something else.
        const QString path = files_.path(u"made {up}.csv"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(data + name, path));
        const auto found = tableFormat(path);
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().line()));
        QCOMPARE(int(*found), int(format));
    }

    void otherZipsAreRefused() {
        const auto found = tableFormat(data + u"other.zip"_s);
        QVERIFY(!found.ok());
        QVERIFY(found.error().line().contains(u"KMZ"));
    }
};

QTEST_GUILESS_MAIN(TestTableFormat)
#include "tst_TableFormat.moc"
