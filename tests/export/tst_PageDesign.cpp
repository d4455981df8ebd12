#include "export/PageDesign.h"

#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QTest>

using namespace atlas;
using test::day;

namespace {

constexpr GeoBox box{38, 35, 41, 37};

/// An event of every kind, so that the legend is long.
FrameRequest request() {
    FrameRequest request;
    request.viewport = Viewport({39.5, 36}, 6, {100, 100});
    request.window = {{day("2016-01-01"), day("2017-01-01")}, WindowMode::Window};
    std::vector<Event> events;
    for (int kind = 0; kind < eventKindCount; ++kind) {
        Event event =
            test::event(QStringLiteral("2016-03-05 Testville airstrike 3"), {38.2 + 0.15 * kind, 36});
        event.kind = static_cast<EventKind>(kind);
        events.push_back(std::move(event));
    }
    request.events = test::snapshot(std::move(events));
    request.atlas = std::make_shared<AtlasSnapshot>();
    request.tiles = std::make_shared<test::PlainTiles>(0xff88aacc);
    return request;
}

PageDesign design(QSize pixels, int dpi = 96, Layers layers = allLayers) {
    FrameRequest one = request();
    one.layers = layers;
    return PageDesign::of(one, {pixels, dpi, {}, {}}, box);
}

/// Logical pixels between the map's left edge and the box.
double roomLeftOfBox(const PageDesign& design) {
    return design.request.viewport.toScreen(GeoPoint{box.west, 36}).x();
}

bool showsBox(const PageDesign& design) {
    const GeoBox view = design.request.viewport.box();
    return view.contains({box.west, box.south}) && view.contains({box.east, box.north});
}

} // namespace

class PageDesignTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLargeMapCarriesItsLegendBesideTheBox() {
        const PageDesign large = design({1600, 1000});
        QVERIFY(!large.legend);
        QVERIFY(large.request.furniture.testFlag(Furniture::Legend));
        QVERIFY(roomLeftOfBox(large) > 300); // in its middle the box would lie at 220
        QVERIFY(showsBox(large));
        QCOMPARE(large.request.viewport.size(), large.sheet.map().size());
    }

    void aSmallMapHasItsLegendBelow() {
        const PageDesign small = design({1600, 1000}, 240);
        QVERIFY(small.legend);
        QVERIFY(!small.request.furniture.testFlag(Furniture::Legend));
        QVERIFY(showsBox(small));
        QCOMPARE(small.request.viewport.size(), small.sheet.map().size());
        QVERIFY(small.sheet.roomBelowMap().y() > small.sheet.map().bottom());
        QVERIFY(small.sheet.roomBelowMap().y() + small.legend->height() < small.sheet.size().height());
        QVERIFY(small.sheet.map().height() > small.sheet.size().height() * 0.3);
    }

    void aStampHasNoLegend() {
        const PageDesign stamp = design({250, 190});
        QVERIFY(!stamp.legend);
        QVERIFY(!stamp.request.furniture.testFlag(Furniture::Legend));
        QVERIFY(stamp.request.furniture.testFlag(Furniture::ScaleBar));
    }

    void withoutFurnitureTheBoxHasTheWholePage() {
        const PageDesign bare = design({1600, 1000}, 96, Layers(Layer::Basemap) | Layer::Events);
        QVERIFY(!bare.legend);
        QCOMPARE(bare.sheet.map(), QRectF(0, 0, 1600, 1000));
        QVERIFY(roomLeftOfBox(bare) < 230);
        QVERIFY(showsBox(bare));
    }

    void attributionStandsSomewhereOnEveryPage() {
        for (const QSize size : {QSize(1600, 1000), QSize(500, 400), QSize(240, 180), QSize(200, 150)}) {
            const PageDesign page = design(size);
            QVERIFY(page.sheet.hasWords() || page.request.furniture.testFlag(Furniture::Attribution));
        }
        QVERIFY(design({1600, 1000}).request.furniture.testFlag(Furniture::Attribution));
    }

    void aCentreStaysTheMapsCentre() {
        for (const int dpi : {96, 240}) {
            const PageDesign page = PageDesign::of(request(), {{1600, 1000}, dpi, {}, {}}, std::nullopt);
            QCOMPARE(page.request.viewport.centre(), (GeoPoint{39.5, 36}));
            QCOMPARE(page.request.viewport.zoom(), 6.0);
        }
    }
};

QTEST_MAIN(PageDesignTest)
#include "tst_PageDesign.moc"
