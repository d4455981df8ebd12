#include "geo/Geodesic.h"
#include "geo/GridReference.h"
#include "geo/Viewport.h"

#include <QTest>

using namespace atlas;

namespace {
constexpr GeoPoint raqqa{39.0079, 35.9528};
constexpr GeoPoint mosul{43.1189, 36.3350};
} // namespace

/// Map to screen and back, geodesics, grid references.
class TestViewport : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void screenAndBack() {
        const Viewport v(raqqa, 8.3, {800, 600}, 2);
        QCOMPARE(v.toScreen(raqqa), QPointF(400, 300));
        const GeoPoint back = v.toGeo(v.toScreen(mosul));
        QVERIFY(distanceMetres(back, mosul) < 0.01);
        const QPointF viaWorld = v.toScreen(toWorld(mosul));
        QVERIFY((viaWorld - v.toScreen(mosul)).manhattanLength() < 0.01);
    }

    void zoomKeepsThePointUnderTheHand() {
        const Viewport v(raqqa, 8, {800, 600});
        const QPointF hand(610, 90);
        const Viewport nearer = v.zoomedAt(hand, 1.5);
        QCOMPARE(nearer.zoom(), 9.5);
        QVERIFY(distanceMetres(v.toGeo(hand), nearer.toGeo(hand)) < 0.01);
        QCOMPARE(v.zoomedAt(hand, 100).zoom(), Viewport::maxZoom);
    }

    void panMovesTheContent() {
        const Viewport v(raqqa, 8, {800, 600});
        const Viewport moved = v.panned({30, -20});
        QVERIFY((moved.toScreen(raqqa) - QPointF(430, 280)).manhattanLength() < 0.01);
    }

    void aBoxFitsWhole() {
        const GeoBox box{33, 29, 49, 40};
        const Viewport v = Viewport::fitting(box, {900, 500}, 1, 20);
        const QPointF nw = v.toScreen(GeoPoint{box.west, box.north});
        const QPointF se = v.toScreen(GeoPoint{box.east, box.south});
        QVERIFY(nw.x() >= 19.99 && nw.y() >= 19.99 && se.x() <= 880.01 && se.y() <= 480.01);
        QVERIFY(std::abs(nw.y() - 20) < 0.01 || std::abs(nw.x() - 20) < 0.01);
        GeoBox point;
        point.extend(raqqa);
        QCOMPARE(Viewport::fitting(point, {900, 500}).zoom(), Viewport::maxZoom);
    }

    void distancesAreGeodesic() {
        // Vincenty's test line of the Geodesic literature: one degree of the equator is 111 319.4908 m.
        QVERIFY(std::abs(distanceMetres({0, 0}, {1, 0}) - 111'319.4908) < 0.001);
        // Ten degrees of the meridian from the equator: 1 105 854.833 m (quarter meridian tables for WGS 84).
        QVERIFY(std::abs(distanceMetres({0, 0}, {0, 10}) - 1'105'854.833) < 0.01);
        QVERIFY(std::abs(distanceMetres(raqqa, pointAt(raqqa, 37, 25'000)) - 25'000) < 1e-6);
    }

    void aPixelIsMeasuredOnTheGround() {
        const Viewport v(raqqa, 8, {800, 600});
        const double metres = v.metresPerPixel(raqqa.lat);
        const GeoPoint east = v.toGeo({500, 300});
        QVERIFY(std::abs(distanceMetres(raqqa, east) / 100 - metres) < 0.01);
        QVERIFY(std::abs(v.pixels(25'000, raqqa.lat) - 25'000 / metres) < 1e-9);
    }

    void referencesAreNoFinerThanKnown_data() {
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("degrees");
        QTest::addColumn<QString>("mgrs");
        QTest::newRow("exact") << 0.0 << "35.953 N 39.008 E"
                               << "37S EV 007 787";
        QTest::newRow("1 km") << 1'000.0 << "35.95 N 39.01 E"
                              << "37S EV 00 78";
        QTest::newRow("25 km") << 25'000.0 << "36.0 N 39.0 E"
                               << "37S EV 0 7";
        QTest::newRow("200 km") << 200'000.0 << "36 N 39 E"
                                << "37S EV";
    }

    void referencesAreNoFinerThanKnown() {
        QFETCH(double, metres);
        QFETCH(QString, degrees);
        QFETCH(QString, mgrs);
        QCOMPARE(formatDegrees(raqqa, metres), degrees);
        QCOMPARE(formatMgrs(raqqa, metres), mgrs);
    }

    void positionsInEveryForm_data() {
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("dms");
        QTest::addColumn<QString>("utm");
        QTest::newRow("exact") << 0.0 << "35°57′10″ N 39°00′28″ E"
                               << "37N 500700 3978700";
        QTest::newRow("2 km") << 2000.0 << "35°57′ N 39°00′ E"
                              << "37N 500000 3980000";
    }

    /// Never more precise than what is known; and what is written can be read again.
    void positionsInEveryForm() {
        QFETCH(double, metres);
        QFETCH(QString, dms);
        QFETCH(QString, utm);
        const GeoPoint raqqa{39.0079, 35.9528};
        QCOMPARE(formatDms(raqqa, metres), dms);
        QCOMPARE(formatUtm(raqqa, metres), utm);
        QCOMPARE(formatPosition(CoordinateForm::Dms, raqqa, metres), dms);
        const auto read = parseGridReference(utm);
        QVERIFY(read);
        QVERIFY(distanceMetres(read->at, raqqa) <= std::max(metres * 10, 100.0));
        QCOMPARE(formatDms({-70.5, -33.25}), QStringLiteral("33°15′00″ S 70°30′00″ W"));
        QCOMPARE(formatDms({39.99999, 36}), QStringLiteral("36°00′00″ N 40°00′00″ E")); // no 60th second
        QVERIFY(formatUtm({10, 89}).isEmpty());
        QCOMPARE(formatPosition(CoordinateForm::Utm, {10, 89}), formatDegrees({10, 89}));
    }

    void nowhereHasNoReference() { QVERIFY(formatMgrs({200, 100}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_Viewport.moc"
