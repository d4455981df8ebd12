#include "io/OgrTable.h"

#include "geo/Geodesic.h"
#include "io/GdalCall.h"
#include "io/GpxTable.h"
#include "io/TableParts.h"
#include "support/DeafServer.h"
#include "support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");

QString cell(const RecordTable& table, const QString& column) {
    return table.text(static_cast<int>(table.columns().indexOf(column)));
}

} // namespace

Q_DECLARE_METATYPE(atlas::TableFormat)

/// What OGR reads, as cells of text and places in degrees.
class TestOgrTable : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    GdalCall gdal_;

    static std::unique_ptr<RecordTable> open(const QString& path, TableFormat format,
                                             const ReadOptions& options = {}) {
        auto table = OgrTable::open(path, format, options);
        if (!table) qFatal("%s", qPrintable(table.error().line()));
        return std::move(table).value();
    }

    /// A copy of a file of the tests' data, under another name.
    QString copyOf(const QString& name, const QString& as) const {
        const QString path = files_.path(as);
        QFile::remove(path);
        if (!QFile::copy(data + name, path)) qFatal("cannot copy %s", qPrintable(name));
        return path;
    }

  private Q_SLOTS:

    void everyFormatHasTheSameRows_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<bool>("places");
        QTest::addColumn<bool>("clock");
        using F = TableFormat;
        QTest::newRow("FlatGeobuf") << u"points.fgb"_s << F::FlatGeobuf << true << true;
        QTest::newRow("shapefile in UTM, windows-1256") << u"utm.shp"_s << F::Shapefile << true << false;
        QTest::newRow("GeoPackage in UTM") << u"layers.gpkg"_s << F::GeoPackage << true << true;
        QTest::newRow("XLSX") << u"sheet.xlsx"_s << F::Xlsx << false << true;
        QTest::newRow("ODS") << u"sheet.ods"_s << F::Ods << false << true;
    }

    void everyFormatHasTheSameRows() {
        QFETCH(QString, name);
        QFETCH(TableFormat, format);
        QFETCH(bool, places);
        QFETCH(bool, clock);
        const auto table = open(data + name, format);
        QCOMPARE(table->hasPlaces(), places);
        QCOMPARE(table->expected(), 2);
        for (int pass = 0; pass < 2; ++pass) {
            QVERIFY(table->next());
            QCOMPARE(cell(*table, u"title"_s), u"Made-up one"_s);
            // FlatGeobuf knows no day without a clock; midnight is read as the day.
            QVERIFY(cell(*table, u"date"_s).startsWith(u"2017-03-17"));
            QCOMPARE(cell(*table, u"killed"_s), u"3"_s);
            if (clock) QVERIFY(cell(*table, u"when"_s).startsWith(u"2017-03-17T06:30:00"));
            QVERIFY(table->next());
            QCOMPARE(table->number(), 2);
            QCOMPARE(cell(*table, u"note"_s), u"ثانية"_s);
            if (places) QVERIFY(distanceMetres(table->place()->at, {38.6, 35.6}) < 1);
            if (!places) QCOMPARE(cell(*table, u"lon"_s), u"38.6"_s);
            QVERIFY(!table->next());
            QVERIFY(table->rewind());
        }
    }

    void areasAreDiscs() {
        ReadOptions options;
        options.mapping.emplace().layer = u"areas"_s;
        const auto table = open(data + u"layers.gpkg"_s, TableFormat::GeoPackage, options);
        QCOMPARE(table->expected(), 3);
        QVERIFY(table->next());
        const auto place = table->place();
        QVERIFY(place && distanceMetres(place->at, {38.1, 35.1}) < 10'000);
        // It holds the whole area, of which the diagonal is 28.7 km.
        QVERIFY(place->radiusMetres >= 14'300 && place->radiusMetres < 29'000);
    }

    void layersCanBeChosen() {
        QCOMPARE(tableParts(data + u"layers.gpkg"_s, TableFormat::GeoPackage),
                 (QStringList{u"strikes"_s, u"areas"_s}));
        ReadOptions options;
        options.mapping.emplace().layer = u"nowhere"_s;
        const auto table = OgrTable::open(data + u"layers.gpkg"_s, TableFormat::GeoPackage, options);
        QVERIFY(!table.ok());
        QVERIFY(table.error().line().contains(u"strikes, areas"));
    }

    void whatAFileIsCalledChangesNothing() {
        const QString path = copyOf(u"sheet.ods"_s, u"made {up}.csv"_s);
        QVERIFY(open(path, TableFormat::Ods)->next());
        QVERIFY(open(copyOf(u"points.fgb"_s, u"points.xlsx"_s), TableFormat::FlatGeobuf)->next());
    }

    void shapefilesNeedTheirTable() {
        const QString path = copyOf(u"utm.shp"_s, u"alone.shp"_s);
        const auto table = OgrTable::open(path, TableFormat::Shapefile);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().line().contains(u"alone.dbf"), qPrintable(table.error().line()));
    }

    void shapefilesDoWithoutTheirIndex() {
        const QString path = copyOf(u"utm.shp"_s, u"part.SHP"_s);
        (void)copyOf(u"utm.dbf"_s, u"part.DBF"_s);
        (void)copyOf(u"utm.prj"_s, u"part.PRJ"_s);
        const auto table = open(path, TableFormat::Shapefile);
        QVERIFY(table->next());
        QVERIFY(distanceMetres(table->place()->at, {38.5, 35.5}) < 1);
        QVERIFY(!QFile::exists(files_.path(u"part.shx"_s))); // nothing is written beside the user's files
    }

    void unknownCoordinatesAreAnError() {
        const QString path = copyOf(u"utm.shp"_s, u"bare.shp"_s);
        (void)copyOf(u"utm.dbf"_s, u"bare.dbf"_s);
        const auto table = OgrTable::open(path, TableFormat::Shapefile);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().line().contains(u".prj"), qPrintable(table.error().line()));
    }

    void geoJsonLines_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("record separators") << QByteArray("\x1e");
    }

    void geoJsonLines() {
        QFETCH(QByteArray, before);
        const QByteArray feature =
            before
            + "{\"type\":\"Feature\",\"properties\":{\"date\":\"2017\",\"tags\":[\"a\",\"b\"],\"n\":3.0},"
              "\"geometry\":{\"type\":\"Point\",\"coordinates\":[38.5,35.5]}}\n";
        const auto table = open(files_.write(u"made-up.txt"_s, feature + feature), TableFormat::GeoJsonLines);
        QVERIFY(table->next());
        QVERIFY(table->next());
        QCOMPARE(cell(*table, u"date"_s), u"2017"_s);
        QCOMPARE(cell(*table, u"tags"_s), u"a; b"_s);
        QCOMPARE(cell(*table, u"n"_s), u"3"_s);
        QCOMPARE(table->place()->at, (GeoPoint{38.5, 35.5}));
        QVERIFY(!table->next());
    }

    void nothingInAFileOpensAnother_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("GDAL's virtual format")
            << QByteArray("<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>ADDRESS</SrcDataSource>"
                          "</OGRVRTLayer></OGRVRTDataSource>");
        QTest::newRow("an address") << QByteArray("ADDRESS");
        QTest::newRow("GDAL's own prefix") << QByteArray("/vsicurl/ADDRESS");
        QTest::newRow("a reference system by address") << QByteArray(
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"link\",\"properties\":{\"href\":"
            "\"ADDRESS\",\"type\":\"proj4\"}},\"features\":[]}");
    }

    void nothingInAFileOpensAnother() {
        QFETCH(QByteArray, bytes);
        const test::DeafServer server;
        bytes.replace("ADDRESS", "http://127.0.0.1:" + QByteArray::number(server.port()) + "/a.geojson");
        const QString path = files_.write(u"made-up.vrt"_s, bytes);
        constexpr std::array formats{
            TableFormat::GeoJson, TableFormat::GeoJsonLines, TableFormat::FlatGeobuf, TableFormat::GeoPackage,
            TableFormat::Xlsx,    TableFormat::Ods,          TableFormat::Gpx};
        for (const TableFormat format : formats) {
            auto table = OgrTable::open(path, format);
            while (table && table.value()->next()) {
            }
        }
        QVERIFY(!server.wasKnockedAt());
    }

    void gpxHasWaypointsAndTracks() {
        const QString path = files_.write(
            u"made-up.gpx"_s,
            "<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'>"
            "<wpt lat='35.5' lon='38.5'><time>2017-03-17T06:30:00Z</time><name>Crater</name><desc>made "
            "up</desc>"
            "</wpt><rte><rtept lat='1' lon='2'/></rte>"
            "<trk><name>Way</name><trkseg><trkpt lat='35.0' "
            "lon='38.0'><time>2017-03-17T08:00:00Z</time></trkpt>"
            "<trkpt lat='35.1' lon='38.0'><time>2017-03-17T07:00:00Z</time></trkpt></trkseg></trk></gpx>");
        auto table = GpxTable::open(path);
        QVERIFY(table.ok());
        RecordTable& records = *table.value();
        QVERIFY(records.next());
        QCOMPARE(cell(records, u"name"_s), u"Crater"_s);
        QCOMPARE(cell(records, u"description"_s), u"made up"_s);
        QCOMPARE(cell(records, u"start"_s), u"2017-03-17T06:30:00Z"_s);
        QCOMPARE(records.place()->at, (GeoPoint{38.5, 35.5}));
        QVERIFY(records.next());
        QCOMPARE(cell(records, u"start"_s), u"2017-03-17T07:00:00Z"_s);
        QCOMPARE(cell(records, u"end"_s), u"2017-03-17T08:00:00Z"_s);
        QCOMPARE(cell(records, u"meaning"_s), u"duration"_s);
        QVERIFY(records.place()->radiusMetres > 5000);
        QVERIFY(!records.next());
    }
};

QTEST_GUILESS_MAIN(TestOgrTable)
#include "tst_OgrTable.moc"
