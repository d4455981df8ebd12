#include "cli/ExportCommand.h"

#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QTest>

using namespace atlas;
using test::day;

namespace {

FrameRequest request(std::vector<Event> events) {
    FrameRequest request;
    request.window = {{day("2016-01-01"), day("2017-01-01")}, WindowMode::Window};
    request.events = test::snapshot(std::move(events));
    return request;
}

} // namespace

class ExportCommandTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void eventsOfTheWindowAreShown() {
        const GeoBox box =
            defaultBox(request({test::event(QStringLiteral("2016-03-05 Testville airstrike"), {39, 35}),
                                test::event(QStringLiteral("2016-03-06 Mockham airstrike"), {43, 37}),
                                test::event(QStringLiteral("2018-03-06 Farville airstrike"), {60, 10})}));
        QVERIFY(std::abs(box.west - 39) < 1e-5 && std::abs(box.east - 43) < 1e-5);
        QVERIFY(std::abs(box.south - 35) < 1e-5 && std::abs(box.north - 37) < 1e-5);
    }

    void aSingleEventHasGroundAroundIt() {
        const GeoBox box =
            defaultBox(request({test::event(QStringLiteral("2016-03-05 Testville airstrike"), {39, 35})}));
        QVERIFY(box.contains({39, 35}));
        QVERIFY(box.east - box.west > 1 && box.north - box.south > 0.7);
    }

    void aDistrictIsShownWhole() {
        Event district = test::event(QStringLiteral("2016-03-05 Testville airstrike"), {39, 35});
        district.where.precision = PlacePrecision::Radius;
        district.where.radiusMetres = 100'000;
        const GeoBox box = defaultBox(request({district}));
        QVERIFY(box.contains({38, 35}) && box.contains({40, 35}));
        QVERIFY(box.contains({39, 34.2}) && box.contains({39, 35.8}));
        QVERIFY(!box.contains({39, 36.2}));
    }

    void whatIsOnNoMapDrawsNothingAside() {
        Event nowhere = test::event(QStringLiteral("2016-03-05 Testville airstrike"), {0, 0});
        nowhere.where.precision = PlacePrecision::Country;
        const GeoBox box = defaultBox(
            request({nowhere, test::event(QStringLiteral("2016-03-06 Mockham airstrike"), {43, 37})}));
        QVERIFY(!box.contains({0, 0}));
    }

    void withoutEventsTheAtlasIsShown() { QCOMPARE(defaultBox(request({})), (GeoBox{33, 29, 49, 40})); }

    void withoutEventsOnItTheBaseMapIsShown() {
        FrameRequest elsewhere =
            request({test::event(QStringLiteral("2016-03-05 Testville airstrike"), {200, 35})});
        elsewhere.tiles = std::make_shared<test::PlainTiles>(0xff000000);
        QCOMPARE(defaultBox(request({})), (GeoBox{33, 29, 49, 40}));
        elsewhere.events = request({}).events;
        QCOMPARE(defaultBox(elsewhere), elsewhere.tiles->info().bounds);
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_ExportCommand.moc"
