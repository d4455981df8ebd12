#include "filter/FilterRings.h"

#include "geo/Geodesic.h"

#include <QTest>

using namespace atlas;

namespace {

const std::vector<GeoPoint> triangle{{38, 35}, {40, 35}, {39, 37}};

} // namespace

class FilterRingsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void whatAsksNothingOfPlacesBoundsNothing() {
        QVERIFY(filterRings({}).empty());
        QVERIFY(filterRings({{KindIs{{EventKind::Airstrike}}, KilledAtLeast{3}}}).empty());
    }

    void aShapeIsItsOwnBound() {
        const auto rings = filterRings({{KilledAtLeast{3}, InsideShape{triangle}}});
        QCOMPARE(rings.size(), std::size_t(1));
        QCOMPARE(rings.front(), triangle);
    }

    void aCircleKeepsItsDistance() {
        const GeoPoint middle{39, 36};
        const auto rings =
            filterRings({{Within{Within::Of::Place, QStringLiteral("Testville"), 25, {{middle}}}}});
        QCOMPARE(rings.size(), std::size_t(1));
        QVERIFY(rings.front().size() > 60);
        for (const GeoPoint& corner : rings.front())
            QVERIFY(std::abs(distanceMetres(middle, corner) - 25'000) < 1);
    }

    void aRiverAndAPlaceNotFoundHaveNone() {
        QVERIFY(
            filterRings({{Within{Within::Of::River, QStringLiteral("Testwater"), 5, {triangle}}}}).empty());
        QVERIFY(filterRings({{Within{Within::Of::Place, QStringLiteral("Testville"), 5, {}}}}).empty());
    }

    void eachOfSeveralIsDrawn() {
        const Within near{Within::Of::Place, {}, 5, {{{39, 36}}}};
        QCOMPARE(filterRings({{InsideShape{triangle}, near, InsideShape{triangle}}}).size(), std::size_t(3));
    }

    /// An export is drawn again from its command, whose options stand in an order of their own: where two
    /// rings cross, the same one lies above.
    void theOrderIsNotThatOfTheCriteria() {
        const Within near{Within::Of::Place, {}, 5, {{{39, 36}}}};
        QCOMPARE(filterRings({{InsideShape{triangle}, near}}), filterRings({{near, InsideShape{triangle}}}));
    }
};

QTEST_GUILESS_MAIN(FilterRingsTest)
#include "tst_FilterRings.moc"
