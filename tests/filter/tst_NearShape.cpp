#include "filter/NearShape.h"

#include "filter/ShapeGrid.h"
#include "geo/Geodesic.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atlas;

class NearShapeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aCircleIsGeodesic_data() {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("metres");
        QTest::newRow("small") << 36.0 << 100.0;
        QTest::newRow("usual") << 36.0 << 25'000.0;
        QTest::newRow("large") << 36.0 << 1'000'000.0;
        QTest::newRow("equator") << 0.0 << 300'000.0;
        QTest::newRow("south") << -50.0 << 300'000.0;
        QTest::newRow("north") << 75.0 << 300'000.0;
    }

    void aCircleIsGeodesic() {
        QFETCH(double, latitude);
        QFETCH(double, metres);
        const GeoPoint middle{40, latitude};
        const NearShape circle({{middle}}, metres);
        const ShapeGrid grid(circle);
        // A WorldPoint is known to a centimetre.
        for (int azimuth = 0; azimuth < 360; azimuth += 3) {
            const WorldPoint inside = toWorld(pointAt(middle, azimuth, metres - 0.03));
            const WorldPoint outside = toWorld(pointAt(middle, azimuth, metres + 0.03));
            QVERIFY(circle.contains(inside) && grid.contains(inside));
            QVERIFY(!circle.contains(outside) && !grid.contains(outside));
        }
    }

    void whatIsSaidOfABoxHoldsForAllOfIt() {
        const NearShape shape({{{37.0, 37.0}, {38.5, 35.5}, {41.0, 34.5}}, {{42, 37}}}, 40'000);
        const ShapeGrid grid(shape);
        QRandomGenerator random(7);
        int decided = 0;
        for (int i = 0; i < 3000; ++i) {
            const WorldPoint corner =
                toWorld(GeoPoint{36 + 7 * random.generateDouble(), 34 + 4 * random.generateDouble()});
            const auto size = static_cast<std::uint32_t>(random.bounded(10'000'000));
            const WorldBox box{corner, {corner.x + size, corner.y + size}};
            for (const Cover cover : {shape.cover(box), grid.cover(box)}) {
                if (cover == Cover::Some) continue;
                ++decided;
                for (int p = 0; p < 20; ++p) {
                    const WorldPoint at{corner.x + static_cast<std::uint32_t>(random.generateDouble() * size),
                                        corner.y
                                            + static_cast<std::uint32_t>(random.generateDouble() * size)};
                    QCOMPARE(shape.contains(at), cover == Cover::All);
                }
            }
        }
        QVERIFY(decided > 1000);
    }

    void theGridAgreesWithTheShape() {
        const NearShape shape({{{37.0, 37.0}, {38.5, 35.5}, {41.0, 34.5}}, {{42, 37}}}, 40'000);
        const ShapeGrid grid(shape);
        QRandomGenerator random(9);
        for (int i = 0; i < 20'000; ++i) {
            const WorldPoint at =
                toWorld(GeoPoint{35 + 9 * random.generateDouble(), 33 + 6 * random.generateDouble()});
            QCOMPARE(grid.contains(at), shape.contains(at));
        }
    }

    /// Against the distance to a point every few metres of the line.
    void aLineIsNearestBetweenItsPoints() {
        const GeoPoint from{38, 37};
        const GeoPoint to{40, 35};
        const double metres = 60'000;
        const NearShape shape({{from, to}}, metres);
        QRandomGenerator random(11);
        for (int i = 0; i < 300; ++i) {
            const WorldPoint at =
                toWorld(GeoPoint{37 + 4 * random.generateDouble(), 34 + 4 * random.generateDouble()});
            double nearest = 1e9;
            for (int s = 0; s <= 20'000; ++s) {
                const double t = s / 20'000.0;
                nearest = std::min(nearest, distanceMetres(toGeo(at), {from.lon + t * (to.lon - from.lon),
                                                                       from.lat + t * (to.lat - from.lat)}));
                if (std::abs(nearest - metres) < 10) break;
            }
            if (std::abs(nearest - metres) > 10) QCOMPARE(shape.contains(at), nearest <= metres);
        }
    }

    void nothingIsNearNothing() {
        const NearShape none({}, 1000);
        QVERIFY(none.box().empty());
        QVERIFY(!ShapeGrid(none).contains(toWorld(GeoPoint{39, 36})));
        QVERIFY(NearShape({{}}, 1000).box().empty());
    }
};

QTEST_GUILESS_MAIN(NearShapeTest)
#include "tst_NearShape.moc"
