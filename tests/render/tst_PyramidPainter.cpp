#include "render/basemap/BasemapStyle.h"
#include "render/basemap/PyramidPainter.h"
#include "render/basemap/TileGeometry.h"
#include "support/FrameRequests.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::test;

class TestPyramidPainter : public QObject {
    Q_OBJECT

    static constexpr TileId tile{8, 155, 100}; ///< 37.97–39.38 E, 35.46–36.60 N

    static QByteArray style() {
        return R"({ "land": "linen", "box": [38.1, 30, 49, 40], "outside": "silver",
                    "layers": [
                      { "layer": "lakes", "fill": "skyblue" },
                      { "layer": "rivers", "where": { "rank": 1 }, "stroke": "steelblue", "width": { "4": 1, "10": 4 } },
                      { "layer": "borders", "stroke": "purple", "width": 2, "dash": [7, 4] },
                      { "layer": "roads", "stroke": "black", "width": 3, "maxzoom": 7 } ] })";
    }

    /// A line that wanders across several tiles.
    static MapFeature wandering(int rank) {
        MapFeature line;
        line.rank = rank;
        line.parts.emplace_back();
        for (int i = 0; i < 600; ++i)
            line.parts[0].push_back(
                {38.0 + 0.005 * i, 36.0 + 0.4 * std::sin(0.05 * i) + 0.003 * (i * 37 % 11)});
        for (const GeoPoint p : line.parts[0])
            line.box.extend(p);
        return line;
    }

    static std::shared_ptr<const AtlasSnapshot> makeAtlas() {
        auto atlas = std::make_shared<AtlasSnapshot>();
        MapFeature lake = square(QStringLiteral("Test Lake"), {39.4, 37.0}, 0.3);
        lake.parts.push_back(
            {{39.3, 36.9}, {39.5, 36.9}, {39.5, 37.1}, {39.3, 37.1}, {39.3, 36.9}}); // an island
        atlas->map.layers = {{QStringLiteral("lakes"), {lake}},
                             {QStringLiteral("rivers"), {wandering(1), wandering(3)}},
                             {QStringLiteral("borders"), {wandering(0)}},
                             {QStringLiteral("roads"), {wandering(0)}}};
        return atlas;
    }

    static PyramidPainter makePainter() {
        auto painter = PyramidPainter::create(makeAtlas(), style());
        if (!painter) qFatal("%s", qPrintable(painter.error().line()));
        return std::move(painter).value();
    }

    static int largestDifference(const QImage& a, const QImage& b) {
        int most = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y);
                const QRgb q = b.pixel(x, y);
                most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                 std::abs(qBlue(p) - qBlue(q))});
            }
        return most;
    }

  private Q_SLOTS:

    void tilesMeetWithoutASeam() {
        // Four tiles side by side are what one tile of a coarser zoom is when it is drawn twice as large with
        // the same lines: the style's widths and dashes are those of zoom 8 in both.
        const QByteArray constant =
            R"({ "land": "linen", "layers": [ { "layer": "lakes", "fill": "skyblue" },
                 { "layer": "rivers", "stroke": "steelblue", "width": 3 },
                 { "layer": "borders", "stroke": "purple", "width": 2, "dash": [7, 4] } ] })";
        const QByteArray halved =
            R"({ "land": "linen", "layers": [ { "layer": "lakes", "fill": "skyblue" },
                 { "layer": "rivers", "stroke": "steelblue", "width": 1.5 },
                 { "layer": "borders", "stroke": "purple", "width": 1, "dash": [3.5, 2] } ] })";
        const auto fine = PyramidPainter::create(makeAtlas(), constant);
        const auto coarse = PyramidPainter::create(makeAtlas(), halved);
        QVERIFY(fine.ok() && coarse.ok());
        const TileId parent{7, 78, 50};
        const QImage whole = coarse->paintTile(parent, 512);
        QImage joined(512, 512, QImage::Format_RGB32);
        QPainter painter(&joined);
        for (int dx = 0; dx < 2; ++dx)
            for (int dy = 0; dy < 2; ++dy)
                painter.drawImage(256 * dx, 256 * dy,
                                  fine->paintTile({8, 2 * parent.x + dx, 2 * parent.y + dy}, 256));
        painter.end();
        // An antialiased edge may be rounded a little otherwise where a line is cut elsewhere.
        QVERIFY2(largestDifference(whole, joined) <= 6,
                 qPrintable(QString::number(largestDifference(whole, joined))));
    }

    void aTileIsPaintedTheSameTwice() {
        QCOMPARE(makePainter().paintTile(tile, 256), makePainter().paintTile(tile, 256));
    }

    void layersAreDrawnByTheStyle() {
        const PyramidPainter painter = makePainter();
        const auto colourAt = [&](GeoPoint p) {
            const QPointF at = toPixels(p, 512 * std::exp2(8));
            const TileId id{8, static_cast<int>(at.x() / 512), static_cast<int>(at.y() / 512)};
            const QImage image = painter.paintTile(id, 512);
            return image.pixelColor(static_cast<int>(at.x()) - 512 * id.x,
                                    static_cast<int>(at.y()) - 512 * id.y);
        };
        QCOMPARE(colourAt({39.2, 37.2}), QColor(QStringLiteral("skyblue"))); // the lake
        QCOMPARE(colourAt({39.4, 37.0}), QColor(QStringLiteral("linen")));   // its island
        QCOMPARE(colourAt({40.5, 37.5}), QColor(QStringLiteral("linen")));   // land
        QCOMPARE(colourAt({38.0, 37.5}), QColor(QStringLiteral("silver")));  // beyond the data
    }

    void roadsAreLeftOutCloseBy() {
        const auto dark = [](const QImage& image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += qGray(image.pixel(x, y)) < 40 ? 1 : 0;
            return count;
        };
        QVERIFY(dark(makePainter().paintTile({7, 77, 50}, 256)) > 50);
        QCOMPARE(dark(makePainter().paintTile(tile, 256)), 0);
    }

    void widthsLieBetweenTheirZooms() {
        const auto parsed = BasemapStyle::parse(style());
        QVERIFY(parsed.ok());
        const StyleRule& rivers = parsed->rules[1];
        QCOMPARE(rivers.width.at(4), 1.0);
        QCOMPARE(rivers.width.at(7), 2.5);
        QCOMPARE(rivers.width.at(12), 4.0);
        QCOMPARE(rivers.width.at(2), 1.0);
    }

    void aFaultyStyleIsNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("on");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("style.json");
        QTest::newRow("no land") << QByteArray(R"({"layers":[]})") << QStringLiteral("land");
        QTest::newRow("bad colour") << QByteArray(
            R"({"land":"white","layers":[{"layer":"sea","fill":"wet"}]})")
                                    << QStringLiteral("sea");
        QTest::newRow("nothing drawn")
            << QByteArray(R"({"land":"white","layers":[{"layer":"sea"}]})") << QStringLiteral("sea");
        QTest::newRow("no layer") << QByteArray(R"({"land":"white","layers":[{"fill":"white"}]})")
                                  << QStringLiteral("layers");
        QTest::newRow("endless dashes")
            << QByteArray(R"({"land":"white","layers":[{"layer":"a","stroke":"white","dash":[0,0]}]})")
            << QStringLiteral("a");
        QTest::newRow("half a box") << QByteArray(R"({"land":"white","box":[1,2]})") << QStringLiteral("box");
    }

    void aFaultyStyleIsNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, on);
        const auto painter = PyramidPainter::create(makeAtlas(), json);
        QVERIFY(!painter.ok());
        QCOMPARE(painter.error().on, on);
    }

    void aRingIsClippedToABox() {
        const QPolygonF ring({{-10, -10}, {10, -10}, {10, 10}, {-10, 10}});
        const QPolygonF inside = clippedRing(ring, {0, 0, 5, 5});
        QCOMPARE(inside.boundingRect(), QRectF(0, 0, 5, 5));
        QVERIFY(clippedRing(ring, {20, 20, 5, 5}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPyramidPainter)
#include "tst_PyramidPainter.moc"
