#include "geo/Geodesic.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>

#include <QRandomGenerator>
#include <QTest>

using namespace atlas;

namespace {

const GeographicLib::Geodesic& theirs() {
    return GeographicLib::Geodesic::WGS84();
}

/// Anywhere between the polar circles.
GeoPoint anywhere(QRandomGenerator& random) {
    return {random.bounded(360.0) - 180, random.bounded(132.0) - 66};
}

} // namespace

/// Measured against GeographicLib, to a millimetre in a hundred kilometres.
class TestGeodesic : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void distancesAndBearings() {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const GeoPoint from = anywhere(random);
            const GeoPoint to = pointAt(from, random.bounded(360.0), random.bounded(200'000.0));
            double metres = 0;
            double azimuth = 0;
            double back = 0;
            theirs().Inverse(from.lat, from.lon, to.lat, to.lon, metres, azimuth, back);
            QVERIFY(std::abs(distanceMetres(from, to) - metres) < 0.001 * std::max(1.0, metres / 100'000));
            const double turn = std::abs(bearing(from, to) - azimuth);
            QVERIFY(metres < 1 || std::min(turn, std::abs(turn - 360)) < 1e-6);
        }
    }

    void aKnownDistance() {
        // Raqqa's and Mosul's middles, as GeographicLib's GeodSolve gives it.
        double metres = 0;
        theirs().Inverse(35.95, 39.01, 36.34, 43.13, metres);
        QVERIFY(metres > 370'000 && metres < 375'000);
        QVERIFY(std::abs(distanceMetres({39.01, 35.95}, {43.13, 36.34}) - metres) < 0.004);
        QVERIFY(std::abs(bearing({39.01, 35.95}, {43.13, 36.34}) - 82) < 2); // a little north of east
        QCOMPARE(bearing({39, 36}, {39, 36}), 0.0);
        QVERIFY(std::abs(bearing({39, 36}, {39, 35}) - 180) < 1e-9);
        QVERIFY(std::abs(bearing({39, 36}, {38, 36}) - 270) < 1);
    }

    void areas() {
        QRandomGenerator random(2);
        for (int i = 0; i < 200; ++i) {
            const GeoPoint middle = anywhere(random);
            const std::vector<GeoPoint> ring = circle(middle, 1000 + random.bounded(100'000.0), 3 + i % 20);
            GeographicLib::PolygonArea polygon(theirs());
            for (const GeoPoint p : ring)
                polygon.AddPoint(p.lat, p.lon);
            double perimeter = 0;
            double area = 0;
            polygon.Compute(false, true, perimeter, area);
            // A millimetre in a hundred kilometres, along both sides.
            QVERIFY(std::abs(areaSquareMetres(ring) - std::abs(area)) < 2e-8 * std::abs(area) + 0.01);
            const std::vector<GeoPoint> other(ring.rbegin(), ring.rend());
            QVERIFY(std::abs(areaSquareMetres(other) - areaSquareMetres(ring)) < 1);
            std::vector<GeoPoint> closed = ring;
            closed.push_back(ring.front());
            QVERIFY(std::abs(lineMetres(closed) - perimeter) < 0.01);
        }
    }

    void aCircleIsAsFarAllRound() {
        const auto points = circle({39.01, 35.95}, 25'000, 64);
        QCOMPARE(points.size(), std::size_t(64));
        QVERIFY(points[0].lat > 36.17 && std::abs(points[0].lon - 39.01) < 1e-9); // north first
        for (const GeoPoint p : points)
            QVERIFY(std::abs(distanceMetres({39.01, 35.95}, p) - 25'000) < 0.001);
        // 64 corners hold a little less than the whole circle.
        const double whole = M_PI * 25'000 * 25'000;
        QVERIFY(areaSquareMetres(points) < whole && areaSquareMetres(points) > 0.998 * whole);
    }

    void tooFewPointsMeasureNothing() {
        const std::vector<GeoPoint> two{{39, 36}, {40, 36}};
        QCOMPARE(areaSquareMetres(two), 0.0);
        QCOMPARE(lineMetres(std::span(two).first(1)), 0.0);
        QVERIFY(lineMetres(two) > 90'000);
    }
};

QTEST_GUILESS_MAIN(TestGeodesic)
#include "tst_Geodesic.moc"
