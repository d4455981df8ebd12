#include "render/HitTester.h"
#include "render/annotations/AnnotationShape.h"
#include "render/events/EventLayouter.h"
#include "support/FrameRequests.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestHitTester : public QObject {
    Q_OBJECT

    static FrameRequest withAnnotations(AnnotationList list) {
        FrameRequest request = requestOf(snapshot({}));
        request.annotations = std::make_shared<const AnnotationList>(std::move(list));
        return request;
    }

    static QPointF screen(const FrameRequest& request, GeoPoint p) { return request.viewport.toScreen(p); }

  private Q_SLOTS:

    void aGlyphIsHitWhereItIsDrawn() {
        const auto request = requestOf(events({QStringLiteral("2016-01-01 Testville raid 40")}));
        const QPointF at = screen(request, {39.0, 36.0});
        QCOMPARE(eventsAt(request, at), std::vector<std::uint32_t>{0});
        QCOMPARE(eventsAt(request, at + QPointF(8, 0)), std::vector<std::uint32_t>{0}); // a large glyph
        QVERIFY(eventsAt(request, at + QPointF(40, 0)).empty());
    }

    void ofSeveralTheNearestComesFirst() {
        auto request = requestOf(nullptr);
        const QPointF at(200, 150);
        const auto line = QStringLiteral("2016-01-01 Testville raid 40");
        request.events = snapshot({test::event(line, request.viewport.toGeo(at + QPointF(6, 0))),
                                   test::event(line, request.viewport.toGeo(at)),
                                   test::event(line, request.viewport.toGeo(at + QPointF(60, 0)))});
        const auto hits = eventsAt(request, at);
        QCOMPARE(hits.size(), std::size_t{2});
        QCOMPARE(request.events->table.row(hits[0]), 1U);
        QCOMPARE(request.events->table.row(hits[1]), 0U);
    }

    void aCrowdIsHitAsOneCircle() {
        auto request = requestOf(nullptr);
        const QPointF at(200, 150);
        std::vector<Event> made;
        for (int i = 0; i < 40; ++i)
            made.push_back(
                test::event(QStringLiteral("2016-01-01 Testville raid"), request.viewport.toGeo(at)));
        made.push_back(test::event(QStringLiteral("2016-01-01 Testville raid"),
                                   request.viewport.toGeo(at + QPointF(150, 0))));
        request.events = snapshot(made);
        const auto circle = clusterAt(request, at + QPointF(5, 0));
        QVERIFY(circle);
        QCOMPARE(circle->events, 40U);
        QVERIFY(eventsAt(request, at).empty()); // it has no glyphs to hit
        QVERIFY(!clusterAt(request, at + QPointF(150, 0)));
        const ClusterExtent extent = extentOf(request, *circle);
        QCOMPARE(extent.events.size(), std::size_t{40});
        QVERIFY(extent.onePoint);
    }

    void atOnePlaceTheOrderIsThatOfTime() {
        const GeoPoint at{39.0, 36.0};
        const auto request =
            requestOf(snapshot({test::event(QStringLiteral("2016-03-01 Testville raid"), at),
                                test::event(QStringLiteral("2016-01-01 Testville raid"), at),
                                test::event(QStringLiteral("2016-02-01 Testville raid"), at)}));
        QCOMPARE(eventsAt(request, screen(request, at)), (std::vector<std::uint32_t>{0, 1, 2}));
    }

    void whatIsNotShownIsNotHit() {
        auto request = requestOf(events({QStringLiteral("2016-01-01 Testville raid")}));
        const QPointF at = screen(request, {39.0, 36.0});
        request.window.span = {day("2017-01-01"), day("2018-01-01")};
        QVERIFY(eventsAt(request, at).empty());
        request.window.span = {day("2015-01-01"), day("2018-01-01")};
        request.layers.setFlag(Layer::Events, false);
        QVERIFY(eventsAt(request, at).empty());
    }

    void whatIsKnownToAGovernorateHasNoGlyphToHit() {
        Event vague = test::event(QStringLiteral("2016-01-01 Testville raid"));
        vague.where.precision = PlacePrecision::Governorate;
        const auto request = requestOf(snapshot({vague}));
        QVERIFY(eventsAt(request, screen(request, {39.0, 36.0})).empty());
    }

    void theEndsOfAnArrowCanBeTaken() {
        const auto request = withAnnotations({{5, ArrowShape{{38.8, 36.0}, {39.2, 36.0}, {}}}});
        const auto hit = [&](GeoPoint p) { return annotationAt(request, screen(request, p)); };
        QCOMPARE(hit({39.2, 36.0})->part, AnnotationPart::Tip);
        QCOMPARE(hit({38.8, 36.0})->part, AnnotationPart::Tail);
        QCOMPARE(hit({39.0, 36.0})->part, AnnotationPart::Body);
        QCOMPARE(hit({39.0, 36.0})->id, AnnotationId{5});
        QVERIFY(!hit({39.0, 36.1}));
    }

    void aCalloutIsHitOnItsBoxAndItsTarget() {
        const auto request =
            withAnnotations({{1, CalloutShape{{39.0, 36.0}, {80, -60}, QStringLiteral("A note"), {}}}});
        const QPointF target = screen(request, {39.0, 36.0});
        QCOMPARE(annotationAt(request, target + QPointF(80, -60))->part, AnnotationPart::Body);
        QCOMPARE(annotationAt(request, target)->part, AnnotationPart::Target);
        QVERIFY(!annotationAt(request, target + QPointF(-60, 60)));
    }

    void theTopmostIsHit() {
        const auto request = withAnnotations({{1, TextShape{{39.0, 36.0}, QStringLiteral("below")}},
                                              {2, TextShape{{39.0, 36.0}, QStringLiteral("above")}}});
        QCOMPARE(annotationAt(request, screen(request, {39.0, 36.0}) + QPointF(6, 6))->id, AnnotationId{2});
    }

    void aHugeTextIsCutAndNotDrawnForever() {
        const Annotation huge{1, TextShape{{39.0, 36.0}, QString(100'000, QLatin1Char('x'))}};
        const AnnotationShape shape = AnnotationShape::of(huge, Viewport({39, 36}, 9, {400, 300}));
        QVERIFY(shape.plate.height() < 2000);
        QVERIFY(shape.plate.width() < 400);
    }
};

QTEST_MAIN(TestHitTester)
#include "tst_HitTester.moc"
