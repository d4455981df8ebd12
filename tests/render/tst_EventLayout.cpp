#include "geo/Geodesic.h"
#include "render/events/EventLayout.h"
#include "render/events/EventLayouter.h"
#include "render/events/EventPainter.h"
#include "render/events/GovernorateFinder.h"
#include "support/FrameRequests.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::test;

class TestEventLayout : public QObject {
    Q_OBJECT

    static Event known(const QString& line, GeoPoint at, PlacePrecision precision, double radius = 0) {
        Event e = test::event(line, at);
        e.where.precision = precision;
        e.where.radiusMetres = radius;
        return e;
    }

    static EventLayout layoutOf(const FrameRequest& request) {
        Workers workers(2);
        return EventLayouter(workers).layOut(request);
    }

  private Q_SLOTS:

    void aGlyphStandsAtItsPlace() {
        const auto request = requestOf(
            snapshot({test::event(QStringLiteral("2016-01-01 Testville airstrike 4"), {39.2, 36.1})}));
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.glyphs.size(), 1u);
        const QPointF expected = request.viewport.toScreen(GeoPoint{39.2, 36.1});
        QVERIFY(QLineF(expected, QPointF(layout.glyphs[0].x, layout.glyphs[0].y)).length() < 0.01);
        QVERIFY(layout.discs.empty());
    }

    void onlyTheWindowIsLaidOut() {
        auto request = requestOf(events({QStringLiteral("2016-01-01 Testville airstrike"),
                                         QStringLiteral("2016-02-01 Testville airstrike")}));
        request.window.span = {day("2016-01-31"), day("2016-02-02")};
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.glyphs.size(), 1u);
        QCOMPARE(layout.glyphs[0].event, request.events->table.inTimeOrder(1));
    }

    void whatHangsOverTheEdgeIsLaidOut_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<bool>("there");
        QTest::newRow("inside") << 100.0 << true;
        QTest::newRow("half inside") << -3.0 << true;
        QTest::newRow("beyond") << -30.0 << false;
    }

    void whatHangsOverTheEdgeIsLaidOut() {
        QFETCH(double, x);
        QFETCH(bool, there);
        auto request = requestOf(nullptr);
        request.events = snapshot({test::event(QStringLiteral("2016-01-01 Testville airstrike"),
                                               request.viewport.toGeo({x, 100}))});
        QCOMPARE(layoutOf(request).glyphs.size(), there ? 1u : 0u);
    }

    void aDiscHasItsRadiusOnTheGround() {
        const GeoPoint at{39.0, 36.0};
        const auto request = requestOf(snapshot(
            {known(QStringLiteral("2016-01-01 Testville raid"), at, PlacePrecision::Radius, 15'000)}));
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.discs.size(), 1u);
        const QPointF centre = request.viewport.toScreen(at);
        const double east = QLineF(centre, request.viewport.toScreen(pointAt(at, 90, 15'000))).length();
        QVERIFY2(std::abs(layout.discs[0].radius - east) < 0.1, qPrintable(QString::number(east)));
        QCOMPARE(layout.glyphs.size(), 1u);
    }

    void aDiscSmallerThanItsGlyphIsLeftOut() {
        const auto request = requestOf(snapshot(
            {known(QStringLiteral("2016-01-01 Testville raid"), {39, 36}, PlacePrecision::Radius, 500)}));
        QVERIFY(layoutOf(request).discs.empty());
    }

    void aDiscOfOnePlaceRadiusAndColourComesOnce() {
        std::vector<Event> made;
        for (int i = 0; i < 40; ++i)
            made.push_back(
                known(QStringLiteral("2016-01-01 Testville raid"), {39, 36}, PlacePrecision::Radius, 15'000));
        made.push_back(
            known(QStringLiteral("2016-01-01 Testville raid"), {39, 36}, PlacePrecision::Radius, 25'000));
        made.push_back(made.front());
        made.back().claims[0].actors[0].group = ActorGroup::Turkey;
        const EventLayout layout = layoutOf(requestOf(snapshot(made)));
        QCOMPARE(layout.discs.size(), 3u);
        QVERIFY(layout.discs[0].radius > layout.discs[1].radius);
        QCOMPARE(layout.clusters.size(), 1u); // a heap of glyphs on one point says nothing
        QCOMPARE(layout.clusters[0].events, 42u);
        QVERIFY(layout.clusters[0].imprecise);
    }

    void aDiscReachesIntoViewFromOutside() {
        auto request = requestOf(nullptr);
        const GeoPoint outside = request.viewport.toGeo({-40, 150});
        request.events = snapshot(
            {known(QStringLiteral("2016-01-01 Testville raid"), outside, PlacePrecision::Radius, 15'000)});
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.discs.size(), 1u);
        QVERIFY(layout.glyphs.empty());
    }

    void whatIsKnownToAGovernorateIsCountedOnce() {
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->map.layers = {
            {QStringLiteral("governorates"),
             {square(QStringLiteral("West"), {38.0, 36.0}), square(QStringLiteral("East"), {39.5, 36.0})}}};
        const auto line = QStringLiteral("2016-01-01 Testville raid");
        auto request = requestOf(snapshot({known(line, {39.4, 36.1}, PlacePrecision::Governorate),
                                           known(line, {39.6, 35.9}, PlacePrecision::Governorate),
                                           known(line, {38.1, 36.0}, PlacePrecision::Governorate),
                                           known(line, {30.0, 30.0}, PlacePrecision::Governorate)}));
        request.atlas = atlas;
        const EventLayout layout = layoutOf(request);
        QVERIFY(layout.glyphs.empty());
        QCOMPARE(layout.governorates.size(), 3u);
        QCOMPARE(layout.governorates[0].governorate, GovernorateFinder::none);
        QCOMPARE(layout.governorates[1].governorate, 0);
        QCOMPARE(layout.governorates[1].events, 1);
        QCOMPARE(layout.governorates[2].governorate, 1);
        QCOMPARE(layout.governorates[2].events, 2);
        QVERIFY(std::abs(layout.governorates[2].label.lon - 39.5) < 0.01);
    }

    void whatHasNoPlaceIsOnNoMap() {
        const auto line = QStringLiteral("2016-01-01 Testville raid");
        Event nowhere = test::event(line);
        nowhere.where.point.reset();
        nowhere.where.precision = PlacePrecision::Unknown;
        const EventLayout layout =
            layoutOf(requestOf(snapshot({known(line, {39, 36}, PlacePrecision::Country), nowhere})));
        QCOMPARE(layout.offMap, 2);
        QVERIFY(layout.glyphs.empty());
        QVERIFY(layout.governorates.empty());
    }

    void smallOnesLieOnLargeOnesAndNewOnOld() {
        const auto request = requestOf(events({QStringLiteral("2016-01-01 Testville raid"),
                                               QStringLiteral("2016-01-02 Testville raid 90"),
                                               QStringLiteral("2016-01-03 Testville raid")}),
                                       8);
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.glyphs.size(), 3u);
        const auto& table = request.events->table;
        QCOMPARE(layout.glyphs[0].event, table.inTimeOrder(1));
        QCOMPARE(layout.glyphs[1].event, table.inTimeOrder(0));
        QCOMPARE(layout.glyphs[2].event, table.inTimeOrder(2));
    }

    void whatHasJustLeftTheWindowIsItsTrail() {
        auto request = requestOf(
            events({QStringLiteral("2016-01-01 Testville raid"), QStringLiteral("2016-02-01 Testville raid"),
                    QStringLiteral("2016-02-27 Testville raid"),
                    QStringLiteral("2016-03-02 Testville raid")}),
            6);
        request.window.span = {day("2016-03-01"), day("2016-04-01")};
        QVERIFY(layoutOf(request).trail.empty());
        request.trail = {day("2016-01-20"), day("2016-03-05")};
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.glyphs.size(), 1u);
        QCOMPARE(layout.trail.size(), 2u); // not what is older, and not what is in the window still
        for (const PlacedGlyph& glyph : layout.trail)
            QCOMPARE(int{glyph.key.pale}, int{GlyphKey::mostPale});
    }

    void atAMomentTheUnlikelyIsPale() {
        Event month = test::event(QStringLiteral("2016-03-01..31 Testville raid"));
        Event sure = test::event(QStringLiteral("2016-03-15 Testville raid"), {39.1, 36.0});
        auto request = requestOf(snapshot({month, sure}), 8);
        request.window = TimeWindow::moment(day("2016-03-15") + std::chrono::hours(6));
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.glyphs.size(), 2u);
        for (const PlacedGlyph& glyph : layout.glyphs)
            QCOMPARE(int{glyph.key.pale}, request.events->table.row(glyph.event) == 0 ? 2 : 0);
        request.window.mode = WindowMode::Window; // there it is simply in the window
        for (const PlacedGlyph& glyph : layoutOf(request).glyphs)
            QCOMPARE(int{glyph.key.pale}, 0);
    }

    void circlesOnlyWhereTheyAreAskedFor() {
        auto request = requestOf(
            events({QStringLiteral("2016-01-01 Testville raid"), QStringLiteral("2016-02-01 Testville raid"),
                    QStringLiteral("2016-03-02 Testville raid")}),
            4);
        QCOMPARE(layoutOf(request).glyphs.size(), 3u);
        request.crowds = Crowds::Circles;
        const EventLayout circles = layoutOf(request);
        QCOMPARE(circles.clusters.size(), 1u);
        QVERIFY(circles.clusters[0].events > 1);
        QCOMPARE(circles.clusters[0].events + circles.glyphs.size(),
                 std::size_t{3}); // a lone one stays a glyph
        request.crowds = Crowds::Density;
        const EventLayout density = layoutOf(request);
        QVERIFY(density.clusters.empty() && density.glyphs.empty());
        QVERIFY(density.density.highest >= 36U); // a lone event's own
    }

    void aCountHidesNoCircle() {
        std::vector<Event> made;
        const GeoPoint label{39.0, 36.0};
        for (int i = 0; i < 60; ++i)
            made.push_back(test::event(QStringLiteral("2016-01-01 Testville raid"), label));
        made.push_back(
            known(QStringLiteral("2016-01-01 Testville raid"), label, PlacePrecision::Governorate));
        const auto request = requestOf(snapshot(made));
        const EventLayout layout = layoutOf(request);
        QCOMPARE(layout.clusters.size(), 1u);
        QCOMPARE(layout.governorates.size(), 1u);
        const PlacedCluster& circle = layout.clusters[0];
        const QRectF plate = countPlate(layout.governorates[0], request.viewport);
        QVERIFY(!layout.governorates[0].shift.isNull());
        QVERIFY(!plate.contains(QPointF(circle.x, circle.y)));
        QVERIFY(QLineF(plate.center(), QPointF(circle.x, circle.y)).length() > circle.radius);
    }

    void aCountFindsTheGapBetweenCircles() {
        // A circle in every cell; counts that belong anywhere between and under them.
        const Viewport viewport({39.0, 36.0}, 9, {400, 300});
        std::vector<Event> made;
        for (double x = 0; x < 400; x += 32)
            for (double y = 0; y < 300; y += 32)
                for (int i = 0; i < 250; ++i)
                    made.push_back(
                        test::event(QStringLiteral("2016-01-01 Testville raid"), viewport.toGeo({x, y})));
        const std::vector<QPointF> labels{{100, 80},  {203, 91},  {301, 84},
                                          {117, 207}, {222, 190}, {290, 214}};
        for (const QPointF label : labels)
            made.push_back(known(QStringLiteral("2016-01-01 Testville raid"), viewport.toGeo(label),
                                 PlacePrecision::Governorate));
        const EventLayout layout = layoutOf(requestOf(snapshot(made)));
        QVERIFY(layout.clusters.size() > 20);
        QCOMPARE(layout.governorates.size(), labels.size());
        for (const GovernorateCount& count : layout.governorates) {
            const QRectF plate = countPlate(count, viewport);
            for (const PlacedCluster& circle : layout.clusters) {
                const QPointF nearest(std::clamp<double>(circle.x, plate.left(), plate.right()),
                                      std::clamp<double>(circle.y, plate.top(), plate.bottom()));
                QVERIFY(QLineF(nearest, QPointF(circle.x, circle.y)).length() > circle.radius);
            }
        }
    }

    void theLabelPointLiesInsideACrescent() {
        MapFeature crescent = square(QStringLiteral("Crescent"), {39, 36}, 1);
        crescent.parts = {{{38, 35},
                           {40, 35},
                           {40, 35.3},
                           {38.3, 35.3},
                           {38.3, 36.7},
                           {40, 36.7},
                           {40, 37},
                           {38, 37},
                           {38, 35}}};
        QVERIFY(crescent.contains(labelPointOf(crescent)));
    }
};

QTEST_GUILESS_MAIN(TestEventLayout)
#include "tst_EventLayout.moc"
