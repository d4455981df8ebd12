#include "core/EventTable.h"
#include "io/GdalTileSource.h"
#include "support/TestFiles.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace atlas;

namespace {

TileId tileAt(GeoPoint p, int zoom) {
    const WorldPoint w = toWorld(p);
    return {zoom, static_cast<int>(w.x >> (32 - zoom)), static_cast<int>(w.y >> (32 - zoom))};
}

/// The pixel of a tile that holds a point.
QRgb pixelAt(TileSource& source, GeoPoint p, int zoom) {
    const TileId id = tileAt(p, zoom);
    const TileReply reply = source.wait(id, {});
    if (!reply.pixels) return 0;
    const WorldPoint w = toWorld(p);
    const int size = reply.pixels->width;
    const auto within = [&](std::uint32_t at) {
        return static_cast<int>((std::uint64_t{at << zoom} * static_cast<unsigned>(size)) >> 32U);
    };
    return reply.pixels->argb[static_cast<std::size_t>(within(w.y)) * static_cast<std::size_t>(size)
                              + static_cast<std::size_t>(within(w.x))];
}

bool near(QRgb a, QRgb b, int by = 12) {
    return std::abs(qRed(a) - qRed(b)) <= by && std::abs(qGreen(a) - qGreen(b)) <= by
           && std::abs(qBlue(a) - qBlue(b)) <= by && std::abs(qAlpha(a) - qAlpha(b)) <= by;
}

} // namespace

/// Pictures of the ground made for the test, in several projections and depths, read as tiles of the map.
class TestRasterFile : public QObject {
    Q_OBJECT

    test::TestFiles files_;

    /// Runs one of GDAL's programs, with which such files are made in the field.
    void gdal(const char* program, const QStringList& arguments) {
        QProcess process;
        process.start(QLatin1String(program), arguments);
        QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0,
                 process.readAllStandardError().constData());
    }

    /// West half red, east half blue, over one degree, as a GeoTIFF in degrees.
    [[nodiscard]] QString halves() {
        QImage picture(200, 200, QImage::Format_RGB888);
        picture.fill(Qt::red);
        for (int y = 0; y < 200; ++y)
            for (int x = 100; x < 200; ++x)
                picture.setPixelColor(x, y, Qt::blue);
        const QString plain = files_.path(QStringLiteral("halves.png"));
        picture.save(plain);
        const QString placed = files_.path(QStringLiteral("halves.tif"));
        gdal("gdal_translate", {QStringLiteral("-q"), QStringLiteral("-a_srs"), QStringLiteral("EPSG:4326"),
                                QStringLiteral("-a_ullr"), QStringLiteral("39"), QStringLiteral("36.5"),
                                QStringLiteral("40"), QStringLiteral("35.5"), plain, placed});
        return placed;
    }

    void seesBothHalves(const QString& path) {
        const auto source = openGdalTiles(path);
        QVERIFY2(source.ok(), source.ok() ? "" : qPrintable(source.error().line()));
        for (const int zoom : {8, 10}) {
            QVERIFY(near(pixelAt(**source, {39.2, 36.0}, zoom), qRgb(255, 0, 0)));
            QVERIFY(near(pixelAt(**source, {39.8, 36.0}, zoom), qRgb(0, 0, 255)));
        }
        QCOMPARE(pixelAt(**source, {38.5, 36.0}, 8), 0U); // beside it: transparent
        QCOMPARE((*source)->wait(tileAt({20, 10}, 8), {}).state, TileState::Missing);
        QVERIFY((*source)->info().bounds.contains(GeoPoint{39.5, 36}));
    }

  private Q_SLOTS:

    void initTestCase() {
        if (QProcess::execute(QStringLiteral("gdal_translate"), {QStringLiteral("--version")}) != 0)
            QSKIP("GDAL's programs (gdal-bin) are not installed");
    }

    void projectionsAreWarped_data() {
        QTest::addColumn<QString>("to");
        for (const char* crs : {"EPSG:4326", "EPSG:32637", "EPSG:3857", "EPSG:22770"})
            QTest::newRow(crs) << QString::fromLatin1(crs);
    }

    void projectionsAreWarped() {
        QFETCH(QString, to);
        const QString path = files_.path(QStringLiteral("warped.tif"));
        gdal("gdalwarp", {QStringLiteral("-q"), QStringLiteral("-overwrite"), QStringLiteral("-dstalpha"),
                          QStringLiteral("-t_srs"), to, halves(), path});
        seesBothHalves(path);
    }

    void formats_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("ending");
        QTest::newRow("cloud-optimised") << "COG"
                                         << "cog.tif";
        QTest::newRow("VRT") << "VRT"
                             << "vrt";
        QTest::newRow("GeoPackage") << "GPKG"
                                    << "gpkg";
        QTest::newRow("Erdas") << "HFA"
                               << "img";
    }

    void formats() {
        QFETCH(QString, format);
        QFETCH(QString, ending);
        const QString path = files_.path(QStringLiteral("halves.") + ending);
        gdal("gdal_translate", {QStringLiteral("-q"), QStringLiteral("-of"), format, halves(), path});
        seesBothHalves(path);
    }

    void aScanWithAWorldFile() {
        (void)halves();
        (void)files_.write(QStringLiteral("halves.pgw"), "0.005\n0\n0\n-0.005\n39.0025\n36.4975\n");
        const auto without = openGdalTiles(files_.path(QStringLiteral("halves.png")));
        QVERIFY(!without.ok()); // it does not say in which projection
        QVERIFY(without.error().line().contains(QStringLiteral("does not say where")));
        (void)files_.write(QStringLiteral("halves.png.aux.xml"),
                           "<PAMDataset><SRS>EPSG:4326</SRS></PAMDataset>");
        seesBothHalves(files_.path(QStringLiteral("halves.png")));
    }

    /// Sixteen bits are stretched over what the picture really has, and what has no data is seen through.
    void sixteenBitsAndNoData() {
        const QString grey = files_.path(QStringLiteral("grey.tif"));
        gdal("gdal_translate",
             {QStringLiteral("-q"), QStringLiteral("-ot"), QStringLiteral("UInt16"), QStringLiteral("-b"),
              QStringLiteral("1"), QStringLiteral("-scale"), QStringLiteral("0"), QStringLiteral("255"),
              QStringLiteral("1000"), QStringLiteral("3000"), halves(), grey});
        const auto stretched = openGdalTiles(grey);
        QVERIFY(stretched.ok());
        const QRgb west = pixelAt(**stretched, {39.2, 36.0}, 9);
        const QRgb east = pixelAt(**stretched, {39.8, 36.0}, 9);
        QVERIFY2(near(west, qRgb(255, 255, 255)), qPrintable(QString::number(west, 16)));
        QVERIFY2(near(east, qRgb(0, 0, 0)), qPrintable(QString::number(east, 16)));
        const QString holed = files_.path(QStringLiteral("holed.tif"));
        gdal("gdal_translate",
             {QStringLiteral("-q"), QStringLiteral("-a_nodata"), QStringLiteral("1000"), grey, holed});
        const auto seen = openGdalTiles(holed);
        QVERIFY(seen.ok());
        QCOMPARE(qAlpha(pixelAt(**seen, {39.8, 36.0}, 9)), 0);
        QCOMPARE(qAlpha(pixelAt(**seen, {39.2, 36.0}, 9)), 255);
    }

    void whatIsNoMapIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("a broken TIFF") << "x.tif" << QByteArray("II*\0 made up", 12) << "cannot be read";
        QTest::newRow("a VRT of the network")
            << "x.vrt"
            << QByteArray("<VRTDataset rasterXSize='1' "
                          "rasterYSize='1'><VRTRasterBand><SimpleSource><SourceFilename>/vsicurl/http://"
                          "127.0.0.1:9/x.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>")
            << "network";
        QTest::newRow("a VRT with code")
            << "x.vrt"
            << QByteArray(
                   "<VRTDataset rasterXSize='1' rasterYSize='1'><VRTRasterBand><PixelFunctionCode>import "
                   "os</PixelFunctionCode></VRTRasterBand></VRTDataset>")
            << "code";
        QTest::newRow("a VRT of nothing")
            << "x.vrt" << QByteArray("<VRTDataset rasterXSize='1' rasterYSize='1'></VRTDataset>")
            << "picture";
    }

    void whatIsNoMapIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const auto source = openGdalTiles(files_.write(name, bytes));
        QVERIFY(!source.ok());
        QVERIFY2(source.error().line().contains(why), qPrintable(source.error().line()));
    }

    void aPictureWithoutAPlaceIsRefused() {
        const QString path = files_.path(QStringLiteral("bare.tif"));
        QImage picture(10, 10, QImage::Format_RGB888);
        picture.fill(Qt::red);
        const QString png = files_.path(QStringLiteral("bare.png"));
        QVERIFY(picture.save(png));
        gdal("gdal_translate", {QStringLiteral("-q"), png, path});
        const auto source = openGdalTiles(path);
        QVERIFY(!source.ok());
        QVERIFY(source.error().line().contains(QStringLiteral("does not say where")));
    }
};

QTEST_GUILESS_MAIN(TestRasterFile)
#include "tst_RasterFile.moc"
