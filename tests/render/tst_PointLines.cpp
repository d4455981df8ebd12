#include "render/PointLines.h"

#include <QTest>

using namespace atlas;

class TestPointLines : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void linesAreCutAtTheEdge() {
        const QRectF box(0, 0, 10, 10);
        const PointLine through{{-5, 5}, {15, 5}, {15, 8}, {-5, 8}};
        const auto parts = cutTo(through, box);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0], (PointLine{{0, 5}, {10, 5}}));
        QCOMPARE(parts[1], (PointLine{{10, 8}, {0, 8}}));
        QVERIFY(cutTo(PointLine{{-5, -5}, {-1, 20}}, box).empty());
        QCOMPARE(cutTo(PointLine{{1, 1}, {2, 2}, {3, 1}}, box),
                 (std::vector<PointLine>{{{1, 1}, {2, 2}, {3, 1}}}));
    }

    void piecesAreJoinedWhicheverWayTheyRun() {
        const auto lines =
            joined({{{10, 0}, {20, 0}}, {{10.4, 0}, {0, 0}}, {{30, 0}, {20, 0.3}}, {{50, 50}, {60, 50}}}, 1);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].size(), std::size_t(4));
        QCOMPARE(std::abs(lines[0].front().x() - lines[0].back().x()), 30.0);
        QCOMPARE(lines[1].size(), std::size_t(2));
    }

    void aRingEnds() {
        const auto lines = joined({{{0, 0}, {10, 0}}, {{10, 0}, {10, 10}}, {{10, 10}, {0, 0}}}, 1);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].size(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestPointLines)
#include "tst_PointLines.moc"
