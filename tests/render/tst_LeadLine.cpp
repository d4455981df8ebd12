#include "render/labels/LeadLine.h"

#include <QTest>

using namespace atlas;

namespace {

PlacedCluster circle(float x, float y, float radius) {
    PlacedCluster cluster;
    cluster.x = x;
    cluster.y = y;
    cluster.radius = radius;
    return cluster;
}

const QRectF nameToTheRight(200, 90, 60, 20);

std::vector<QLineF> leadParts(QPointF town, const QRectF& name, const std::vector<PlacedCluster>& circles,
                              const std::vector<QRectF>& plates = {}) {
    return partsOf(leadLine(town, name), circles, plates);
}

} // namespace

class TestLeadLine : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void itEndsAtTheNamesEdge() {
        const auto parts = leadParts({100, 100}, nameToTheRight, {});
        QCOMPARE(parts.size(), std::size_t{1});
        QCOMPARE(parts.front(), QLineF(100, 100, 200, 100));
    }

    void itPassesBehindCircles() {
        const auto parts =
            leadParts({100, 100}, nameToTheRight, {circle(160, 100, 8.5F), circle(130, 100, 8.5F)});
        QCOMPARE(parts.size(), std::size_t{3});
        QCOMPARE(parts[0], QLineF(100, 100, 120, 100));
        QCOMPARE(parts[1], QLineF(140, 100, 150, 100));
        QCOMPARE(parts[2], QLineF(170, 100, 200, 100));
    }

    void itBeginsWhereTheTownsCircleEnds() {
        const auto parts = leadParts({100, 100}, nameToTheRight, {circle(103, 100, 18.5F)});
        QCOMPARE(parts.size(), std::size_t{1});
        QCOMPARE(parts.front(), QLineF(123, 100, 200, 100));
    }

    void itPassesBehindPlates() {
        const auto parts = leadParts({100, 100}, nameToTheRight, {}, {{120, 90, 20, 18}, {150, 10, 20, 18}});
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0], QLineF(100, 100, 120, 100));
        QCOMPARE(parts[1], QLineF(140, 100, 200, 100));
        const auto upright = leadParts({100, 100}, {90, 200, 20, 10}, {}, {{95, 150, 10, 20}});
        QCOMPARE(upright.size(), std::size_t{2});
        QCOMPARE(upright[1], QLineF(100, 170, 100, 200));
    }

    void itCrossesABoxOrNot() {
        const QLineF slanted(0, 0, 100, 50);
        QVERIFY(crosses(slanted, {40, 10, 20, 20}));
        QVERIFY(!crosses(slanted, {40, 30, 20, 20}));
        QVERIFY(!crosses(slanted, {110, 40, 20, 30}));
    }

    void noPartLiesInACircle() {
        std::vector<PlacedCluster> circles;
        for (int i = 0; i < 40; ++i)
            circles.push_back(circle(static_cast<float>(i * 37 % 300), static_cast<float>(i * 53 % 200),
                                     static_cast<float>(5 + i % 20)));
        const QRectF name(250, 170, 40, 14);
        for (const QLineF& part : leadParts({10, 20}, name, circles))
            for (int step = 0; step <= 100; ++step)
                for (const PlacedCluster& c : circles) {
                    const QPointF off = part.pointAt(step / 100.0) - QPointF(c.x, c.y);
                    QVERIFY(std::hypot(off.x(), off.y()) > static_cast<double>(c.radius));
                }
    }

    void aSpeckIsNotDrawn() {
        const auto parts =
            leadParts({100, 100}, nameToTheRight, {circle(100, 100, 48.5F), circle(199, 100, 47.5F)});
        QVERIFY(parts.empty());
    }

    void theTownAtItsNameHasNoLine() { QVERIFY(leadParts({210, 100}, nameToTheRight, {}).empty()); }
};

QTEST_APPLESS_MAIN(TestLeadLine)
#include "tst_LeadLine.moc"
