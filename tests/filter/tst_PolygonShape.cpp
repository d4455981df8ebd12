#include "filter/PolygonShape.h"

#include "filter/ShapeGrid.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::GeoPoint)

namespace {

const std::vector<GeoPoint> star{{37, 34}, {39, 37.5}, {41, 34}, {36.5, 36.2}, {41.5, 36.2}};

WorldPoint at(double lon, double lat) {
    return toWorld(GeoPoint{lon, lat});
}

} // namespace

class PolygonShapeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void holdsWhatItEncloses_data() {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<bool>("inside");
        QTest::newRow("tip") << QPointF(39, 37.4) << true;
        QTest::newRow("middle, enclosed twice") << QPointF(39, 35.9) << false;
        QTest::newRow("between two tips") << QPointF(39, 34.2) << false;
        QTest::newRow("outside") << QPointF(30, 34.2) << false;
    }

    void holdsWhatItEncloses() {
        QFETCH(QPointF, point);
        QFETCH(bool, inside);
        QCOMPARE(PolygonShape(star).contains(at(point.x(), point.y())), inside);
    }

    /// Neighbours that share an edge share no point, and leave none out.
    void aSharedEdgeBelongsToOne() {
        const PolygonShape west({{38, 35}, {39, 35}, {39, 36}, {38, 36}});
        const PolygonShape east({{39, 35}, {40, 35}, {40, 36}, {39, 36}});
        const WorldPoint edge = at(39, 35.5);
        QVERIFY(west.contains(edge) != east.contains(edge));
        const PolygonShape north({{38, 36}, {39, 36}, {39, 37}, {38, 37}});
        const WorldPoint top = at(38.5, 36);
        QVERIFY(west.contains(top) != north.contains(top));
    }

    void whatIsSaidOfABoxHoldsForAllOfIt() {
        const PolygonShape shape(star);
        const ShapeGrid grid(shape);
        QRandomGenerator random(7);
        int decided = 0;
        for (int i = 0; i < 3000; ++i) {
            const WorldPoint corner = at(36 + 6 * random.generateDouble(), 34 + 4 * random.generateDouble());
            const auto size = static_cast<std::uint32_t>(random.bounded(10'000'000));
            const WorldBox box{corner, {corner.x + size, corner.y + size}};
            for (const Cover cover : {shape.cover(box), grid.cover(box)}) {
                if (cover == Cover::Some) continue;
                ++decided;
                for (int p = 0; p < 20; ++p)
                    QCOMPARE(shape.contains(
                                 {corner.x + static_cast<std::uint32_t>(random.generateDouble() * size),
                                  corner.y + static_cast<std::uint32_t>(random.generateDouble() * size)}),
                             cover == Cover::All);
            }
        }
        QVERIFY(decided > 1000);
    }

    void theGridAgreesWithTheShape() {
        const PolygonShape shape(star);
        const ShapeGrid grid(shape);
        QRandomGenerator random(9);
        for (int i = 0; i < 50'000; ++i) {
            const WorldPoint p = at(36 + 6 * random.generateDouble(), 33 + 6 * random.generateDouble());
            QCOMPARE(grid.contains(p), shape.contains(p));
        }
    }

    /// Squares of the grid that have no position, and shapes that the world's edge cuts.
    void theGridHoldsAtTheEnds_data() {
        QTest::addColumn<GeoPoint>("corner");
        QTest::addColumn<double>("size");
        QTest::newRow("metres") << GeoPoint{39, 36} << 1e-5;
        QTest::newRow("a centimetre") << GeoPoint{39, 36} << 2e-7;
        QTest::newRow("west") << GeoPoint{-180, 10} << 3.0;
        QTest::newRow("east") << GeoPoint{177, 10} << 3.0;
        QTest::newRow("north-east") << GeoPoint{170, 80} << 10.0;
        QTest::newRow("the world") << GeoPoint{-180, -90} << 360.0;
    }

    void theGridHoldsAtTheEnds() {
        QFETCH(GeoPoint, corner);
        QFETCH(double, size);
        const double north = std::min(corner.lat + size, 90.0);
        const PolygonShape shape({{corner.lon, corner.lat},
                                  {corner.lon + size, corner.lat},
                                  {corner.lon + size, north},
                                  {corner.lon + size / 3, north}});
        const ShapeGrid grid(shape);
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            const double spread = i % 2 == 0 ? 2 * size : 400;
            const WorldPoint p = toWorld(GeoPoint{
                std::clamp(corner.lon + size / 2 + spread * (random.generateDouble() - 0.5), -180.0, 180.0),
                std::clamp(corner.lat + size / 2 + spread * (random.generateDouble() - 0.5), -85.0, 85.0)});
            QCOMPARE(grid.contains(p), shape.contains(p));
        }
    }

    void fewCornersEncloseNothing() {
        for (const std::vector<GeoPoint>& ring :
             {std::vector<GeoPoint>{}, {{39, 36}}, {{39, 36}, {40, 37}}}) {
            const PolygonShape shape(ring);
            QVERIFY(!shape.contains(at(39, 36)));
            QCOMPARE(shape.cover({at(38, 37), at(40, 35)}), Cover::None);
            QVERIFY(!ShapeGrid(shape).contains(at(39.5, 36.5)));
        }
    }

    void aShapeOfOnePointIsNoTrouble() {
        const PolygonShape point({{39, 36}, {39, 36}, {39, 36}});
        const ShapeGrid grid(point);
        QVERIFY(!grid.contains(at(39.1, 36)));
    }
};

QTEST_GUILESS_MAIN(PolygonShapeTest)
#include "tst_PolygonShape.moc"
