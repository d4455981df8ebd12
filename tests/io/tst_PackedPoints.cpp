#include "io/PackedPoints.h"

#include <QTest>
#include <QtEndian>

#include <map>
#include <set>

using namespace atlas;

namespace {

constexpr int nodeBytes = PackedPoints::headBytes + 5 * PackedPoints::cellBytes;

std::vector<PackedPoints::Point> grid(int count) {
    std::vector<PackedPoints::Point> points;
    for (int i = 0; i < count; ++i)
        points.push_back({i + 1, {-180.0 + i * 7 % 361, -90.0 + i * 11 % 181}});
    return points;
}

int depthOf(const PackedPoints::Node& node) {
    return qFromBigEndian<quint16>(node.bytes.constData());
}

int cellsOf(const PackedPoints::Node& node) {
    return qFromBigEndian<quint16>(node.bytes.constData() + 2);
}

float number(const PackedPoints::Node& node, int cell, int nth) {
    return qFromBigEndian<float>(node.bytes.constData() + PackedPoints::headBytes
                                 + cell * PackedPoints::cellBytes + 8 + 4 * nth);
}

} // namespace

/// The nodes of a packed R-tree.
class TestPackedPoints : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void noPointsAreAnEmptyRoot() {
        const auto nodes = PackedPoints::pack({}, nodeBytes);
        QCOMPARE(nodes.size(), std::size_t(1));
        QCOMPARE(nodes.front().bytes, QByteArray(nodeBytes, '\0'));
        QVERIFY(nodes.front().leaf && nodes.front().rows.empty());
    }

    void everyRowIsInOneLeaf_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("depth");
        QTest::newRow("a full root") << 5 << 0;
        QTest::newRow("one more") << 6 << 1;
        QTest::newRow("a full level") << 25 << 1;
        QTest::newRow("one more again") << 26 << 2;
        QTest::newRow("many") << 1000 << 4;
    }

    void everyRowIsInOneLeaf() {
        QFETCH(const int, count);
        QFETCH(const int, depth);
        const auto nodes = PackedPoints::pack(grid(count), nodeBytes);
        QCOMPARE(depthOf(nodes.front()), depth);
        QCOMPARE(nodes.front().number, PackedPoints::rootNumber);
        std::set<std::int64_t> rows;
        std::map<std::int64_t, int> children;
        for (const auto& node : nodes) {
            QCOMPARE(node.bytes.size(), nodeBytes);
            QVERIFY(cellsOf(node) >= 1 && cellsOf(node) <= 5);
            rows.insert(node.rows.begin(), node.rows.end());
            if (node.parent != 0) ++children[node.parent];
        }
        QCOMPARE(int(rows.size()), count);
        QCOMPARE(*rows.rbegin(), count);
        for (const auto& node : nodes)
            QCOMPARE(children[node.number], node.leaf ? 0 : cellsOf(node));
    }

    /// What 32 bits cannot say exactly is rounded outwards.
    void aBoxHoldsItsPoint() {
        const GeoPoint at{38.123456789, -35.987654321};
        const auto nodes = PackedPoints::pack({{7, at}}, nodeBytes);
        const auto& root = nodes.front();
        QVERIFY(double(number(root, 0, 0)) < at.lon && double(number(root, 0, 1)) > at.lon);
        QVERIFY(double(number(root, 0, 2)) < at.lat && double(number(root, 0, 3)) > at.lat);
        QVERIFY(number(root, 0, 1) - number(root, 0, 0) < 1e-5F);
        QCOMPARE(qFromBigEndian<qint64>(root.bytes.constData() + PackedPoints::headBytes), 7);
    }
};

QTEST_GUILESS_MAIN(TestPackedPoints)
#include "tst_PackedPoints.moc"
