#include "filter/ShapeGrid.h"

#include "filter/NearShape.h"
#include "filter/PolygonShape.h"

#include <QTest>

#include <array>
#include <random>

using namespace atlas;

namespace {

constexpr std::uint32_t worldEdge = 0xffffffffU;

/// Corners around a point, each at a distance of its own, so that the ring has bays and may cross itself.
std::unique_ptr<MapShape> someRing(std::mt19937& random, GeoPoint middle, double degrees) {
    std::uniform_real_distribution<double> share(-1, 1);
    std::vector<GeoPoint> ring;
    const int corners = 3 + static_cast<int>(random() % 9);
    for (int i = 0; i < corners; ++i)
        ring.push_back({middle.lon + degrees * share(random), middle.lat + degrees * share(random)});
    return std::make_unique<PolygonShape>(ring);
}

std::unique_ptr<MapShape> someLine(std::mt19937& random, GeoPoint middle, double degrees) {
    std::uniform_real_distribution<double> share(-1, 1);
    std::vector<GeoPoint> line;
    for (int i = 0; i < 4; ++i)
        line.push_back({middle.lon + degrees * share(random), middle.lat + degrees * share(random)});
    const double metres = degrees * 20'000 * (1.1 + share(random));
    return std::make_unique<NearShape>(std::vector<std::vector<GeoPoint>>{line}, metres);
}

/// Somewhere in a box a little larger than the shape's own.
WorldPoint somePoint(std::mt19937& random, const WorldBox& box) {
    const auto along = [&](std::uint32_t from, std::uint32_t to) {
        const double length = double(to) - from + 1;
        std::uniform_real_distribution<double> at(double(from) - length / 4, double(to) + length / 4);
        return static_cast<std::uint32_t>(std::clamp(at(random), 0.0, double(worldEdge)));
    };
    return {along(box.topLeft.x, box.bottomRight.x), along(box.topLeft.y, box.bottomRight.y)};
}

WorldBox someBox(std::mt19937& random, const WorldBox& around) {
    WorldBox box;
    box.extend(somePoint(random, around));
    box.extend(somePoint(random, around));
    return box;
}

} // namespace

/// The shapes themselves, asked one point at a time, are right by their own tests.
class ShapeGridTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyPointIsAsTheShapeHasIt_data() {
        QTest::addColumn<bool>("near");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("degrees");
        for (const bool near : {false, true}) {
            const char* what = near ? "near a line" : "ring";
            QTest::addRow("%s, a region", what) << near << 39.0 << 36.0 << 3.0;
            QTest::addRow("%s, a town", what) << near << 39.0 << 36.0 << 0.02;
            QTest::addRow("%s, metres", what) << near << 39.0 << 36.0 << 0.00002;
            QTest::addRow("%s, south-west", what) << near << -70.0 << -40.0 << 5.0;
            QTest::addRow("%s, over the equator", what) << near << 10.0 << 0.0 << 8.0;
            QTest::addRow("%s, at the antimeridian", what) << near << 176.0 << -17.0 << 3.5;
        }
    }

    void everyPointIsAsTheShapeHasIt() {
        QFETCH(bool, near);
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, degrees);
        std::mt19937 random(17);
        int inside = 0;
        for (int i = 0; i < 6; ++i) {
            const auto shape =
                near ? someLine(random, {lon, lat}, degrees) : someRing(random, {lon, lat}, degrees);
            const ShapeGrid grid(*shape);
            for (int p = 0; p < 2000; ++p) {
                const WorldPoint at = somePoint(random, shape->box());
                const bool contained = shape->contains(at);
                QCOMPARE(grid.contains(at), contained);
                inside += contained ? 1 : 0;
            }
        }
        QVERIFY2(inside > 300, qPrintable(QString::number(inside)));
    }

    void manyPointsAreAskedAtOnce() {
        std::mt19937 random(18);
        for (int i = 0; i < 60; ++i) {
            const auto shape = i % 2 == 0 ? someRing(random, {39, 36}, 2) : someLine(random, {39, 36}, 2);
            const ShapeGrid grid(*shape);
            std::array<std::uint32_t, 64> x{};
            std::array<std::uint32_t, 64> y{};
            std::uint64_t expected = 0;
            const std::size_t count = 1 + random() % 64;
            for (std::size_t p = 0; p < count; ++p) {
                const WorldPoint at = somePoint(random, shape->box());
                x[p] = at.x;
                y[p] = at.y;
                expected |= std::uint64_t{shape->contains(at)} << p;
            }
            QCOMPARE(grid.containing({x.data(), count}, {y.data(), count}), expected);
            QCOMPARE(grid.containing({}, {}), std::uint64_t{0});
        }
    }

    void whatIsSaidOfABoxHoldsForAllOfIt() {
        std::mt19937 random(19);
        int decided = 0;
        for (int i = 0; i < 40; ++i) {
            const auto shape = i % 2 == 0 ? someRing(random, {39, 36}, 2) : someLine(random, {39, 36}, 2);
            const ShapeGrid grid(*shape);
            for (int b = 0; b < 60; ++b) {
                const WorldBox box =
                    someBox(random, b % 2 == 0 ? shape->box() : someBox(random, shape->box()));
                const Cover cover = grid.cover(box);
                if (cover == Cover::Some) continue;
                ++decided;
                std::vector<WorldPoint> points{box.topLeft, box.bottomRight};
                for (int p = 0; p < 30; ++p) {
                    const WorldPoint at = somePoint(random, box);
                    if (box.contains(at)) points.push_back(at);
                }
                for (const WorldPoint at : points)
                    QCOMPARE(shape->contains(at), cover == Cover::All);
            }
        }
        QVERIFY2(decided > 500, qPrintable(QString::number(decided)));
    }

    void smallBoxesAwayFromTheRimAreDecided() {
        const ShapeGrid grid(PolygonShape({{38, 35}, {40, 35}, {40, 37}, {38, 37}}));
        const auto around = [](double lon, double lat) {
            const WorldPoint at = toWorld(GeoPoint{lon, lat});
            return WorldBox{{at.x - 1000, at.y - 1000}, {at.x + 1000, at.y + 1000}};
        };
        QCOMPARE(grid.cover(around(39, 36)), Cover::All);
        QCOMPARE(grid.cover(around(37, 36)), Cover::None);
        QCOMPARE(grid.cover(around(41, 36)), Cover::None);
        QCOMPARE(grid.cover(around(39, 38)), Cover::None);
        QCOMPARE(grid.cover(around(38, 36)), Cover::Some);
        QCOMPARE(grid.cover({{0, 0}, {worldEdge, worldEdge}}), Cover::Some);
        QCOMPARE(grid.cover(WorldBox()), Cover::None);
    }

    void aShapeOfNothingHoldsNothing() {
        const PolygonShape nothing({});
        const ShapeGrid grid(nothing);
        const WorldPoint at = toWorld(GeoPoint{39, 36});
        QVERIFY(!grid.contains(at));
        QVERIFY(!grid.contains({0, 0}));
        QVERIFY(!grid.contains({worldEdge, worldEdge}));
        QCOMPARE(grid.cover({{0, 0}, {worldEdge, worldEdge}}), Cover::None);
        QCOMPARE(grid.containing({&at.x, 1}, {&at.y, 1}), std::uint64_t{0});
    }

    void aShapeAsWideAsTheWorld() {
        const PolygonShape shape({{-180, -85}, {180, -85}, {180, 85}, {-180, 85}});
        const ShapeGrid grid(shape);
        std::mt19937 random(20);
        for (int i = 0; i < 5000; ++i) {
            const WorldPoint at{static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random())};
            QCOMPARE(grid.contains(at), shape.contains(at));
        }
        QCOMPARE(grid.contains({0, 0}), shape.contains({0, 0}));
        QCOMPARE(grid.contains({worldEdge, worldEdge}), shape.contains({worldEdge, worldEdge}));
    }
};

QTEST_GUILESS_MAIN(ShapeGridTest)
#include "tst_ShapeGrid.moc"
