#include "render/FrameComposer.h"
#include "render/Palette.h"
#include "render/events/EventLayout.h"
#include "render/events/EventLayouter.h"
#include "support/FrameRequests.h"
#include "support/MadeEvents.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

namespace {

/// A pattern that differs from pixel to pixel: every shift shows.
class PatternTiles : public TileSource {
  public:
    PatternTiles() {
        info_.maxZoom = 12;
        info_.bounds = {-180, -85, 180, 85};
        info_.attribution = QStringLiteral("Made-up tiles");
        auto pixels = std::make_shared<TilePixels>();
        pixels->width = pixels->height = 256;
        for (unsigned i = 0; i < 256 * 256; ++i)
            pixels->argb.push_back(0xff000000U | (i * 2654435761U & 0xffffffU));
        tile_ = {TileState::Ready, pixels};
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId) override {
        ++requests;
        return tile_;
    }

    [[nodiscard]] TileReply wait(TileId, std::stop_token) override { return tile_; }

    [[nodiscard]] TileReply peek(TileId) const override { return tile_; }

    void onTileDone(std::function<void(TileId, TileState)>) override {}

    int requests = 0;

  private:
    TileSourceInfo info_;
    TileReply tile_;
};

} // namespace

/// The same request gives the same pixels, whatever was drawn before it.
class TestFrameComposer : public QObject {
    Q_OBJECT

    std::shared_ptr<PatternTiles> tiles_;

    static std::shared_ptr<const AtlasSnapshot> makeAtlas() {
        auto atlas = std::make_shared<AtlasSnapshot>();
        MapFeature river;
        river.name = QStringLiteral("Test River");
        river.rank = 1;
        river.parts = {{{38.2, 35.6}, {39.8, 36.2}}};
        for (const GeoPoint p : river.parts[0])
            river.box.extend(p);
        atlas->map.layers = {
            {QStringLiteral("governorates"), {square(QStringLiteral("Middle"), {39.1, 36.0}, 0.4)}},
            {QStringLiteral("rivers"), {river}}};
        atlas->towns = {
            {QStringLiteral("Testville"), QStringLiteral("مدينة"), {}, {}, {39.0, 36.0}, 300'000, 1},
            {QStringLiteral("Othertown"), {}, {}, {}, {39.3, 36.1}, 900'000, 2}};
        ControlledPlace place{QStringLiteral("Testville"), {39.0, 36.0}, PlaceZone::Damascus, {}};
        place.changes = {{day("2012-01-01"), 1, Holder::Sdf, {}},
                         {day("2016-06-01"), 10, Holder::Contested, {}}};
        atlas->territory.places = {place};
        return atlas;
    }

    static std::shared_ptr<const EventSnapshot> makeEvents() {
        std::vector<Event> made;
        for (int i = 0; i < 200; ++i) {
            Event e = test::event(QStringLiteral("2016-%1-%2 Testville raid %3")
                                      .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                                      .arg(1 + i % 27, 2, 10, QLatin1Char('0'))
                                      .arg(i % 40),
                                  {38.6 + 0.004 * i, 36.2 - 0.002 * (i * 7 % 200)});
            e.kind = static_cast<EventKind>(i % eventKindCount);
            if (i % 3 == 0) {
                e.where.precision = PlacePrecision::Radius;
                e.where.radiusMetres = 8000;
            }
            if (i % 7 == 0) e.where.precision = PlacePrecision::Governorate;
            made.push_back(e);
        }
        return snapshot(made);
    }

    FrameRequest makeRequest(double ratio = 1) const {
        FrameRequest request = requestOf(makeEvents(), 8.3, {640, 480}, ratio);
        request.layers = allLayers;
        request.atlas = makeAtlas();
        request.tiles = tiles_;
        auto drawn = std::make_shared<AnnotationList>();
        drawn->push_back(
            {1, CalloutShape{{39.0, 36.0}, {60, -50}, QStringLiteral("A note\nof two lines"), {}}});
        drawn->push_back({2, ArrowShape{{38.7, 35.8}, {39.0, 35.95}, {}}});
        request.annotations = drawn;
        request.annotationsRevision = 1;
        return request;
    }

    static void setMonth(FrameRequest& request, int month) {
        request.window.span = {day("2016-01-01") + std::chrono::days(30 * month),
                               day("2016-01-01") + std::chrono::days(30 * month + 60)};
    }

    static FrameRequest crowdRequest(double ratio) {
        std::mt19937_64 random(3);
        std::vector<EventRecord> records;
        for (std::uint32_t i = 0; i < 40'000; ++i) {
            records.push_back(madeRecord(random));
            records.back().row = i;
        }
        auto events = std::make_shared<EventSnapshot>();
        events->table = EventTable(std::move(records));
        FrameRequest request = requestOf(events, 8, {500, 400}, ratio);
        request.layers.setFlag(Layer::Furniture);
        return request;
    }

    /// The first event that has a glyph.
    static std::uint32_t visibleEvent(const FrameRequest& request) {
        Workers workers(1);
        return EventLayouter(workers).layOut(request).glyphs.front().event;
    }

  private Q_SLOTS:

    void init() { tiles_ = std::make_shared<PatternTiles>(); }

    void aDragEndsWithTheSamePixels_data() {
        QTest::addColumn<double>("ratio");
        QTest::newRow("once") << 1.0;
        QTest::newRow("dense") << 2.0;
        QTest::newRow("between") << 1.5;
    }

    void aDragEndsWithTheSamePixels() {
        QFETCH(double, ratio);
        FrameRequest request = makeRequest(ratio);
        FrameComposer dragged;
        for (int month = 0; month < 9; ++month) {
            setMonth(request, month);
            QVERIFY(!dragged.compose(request, {}).image.isNull());
        }
        QCOMPARE(dragged.compose(request, {}).image, FrameComposer().compose(request, {}).image);
    }

    void aCrowdLooksTheSameHoweverItCameAbout_data() {
        QTest::addColumn<int>("crowds");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 2.0})
            for (const Crowds crowds : {Crowds::Auto, Crowds::Glyphs, Crowds::Circles, Crowds::Density})
                QTest::addRow("way %d at %g", static_cast<int>(crowds), ratio)
                    << static_cast<int>(crowds) << ratio;
    }

    /// Dragged or anew, with one thread or four, on the screen or on a page: one picture.
    void aCrowdLooksTheSameHoweverItCameAbout() {
        QFETCH(int, crowds);
        QFETCH(double, ratio);
        FrameRequest request = crowdRequest(ratio);
        request.crowds = static_cast<Crowds>(crowds);
        FrameComposer dragged(4);
        const TimeSpan all = request.events->table.extent();
        for (int step = 0; step < 12; ++step) {
            request.window.span = {all.from + all.length() * step / 40,
                                   all.from + all.length() * (step + 20) / 40};
            request.trail = {request.window.span.from - std::chrono::hours(40), request.window.span.from};
            QVERIFY(!dragged.compose(request, {}).image.isNull());
        }
        const QImage shown = dragged.compose(request, {}).image;
        QCOMPARE(FrameComposer(1).compose(request, {}).image, shown);
        QCOMPARE(FrameComposer(4).compose(request, {}).image, shown);
        QImage page(shown.size(), shown.format());
        page.setDevicePixelRatio(ratio);
        QPainter painter(&page);
        QVERIFY(FrameComposer(2).paint(painter, request, {}));
        painter.end();
        QCOMPARE(page, shown);
    }

    void aMapThatShrinksAndGrowsLooksAsIfItHadAlways() {
        FrameRequest request = crowdRequest(1);
        request.crowds = Crowds::Auto;
        Event disc = test::event(QStringLiteral("2016-01-01 Testville raid"), {39.9, 35.7});
        disc.where.precision = PlacePrecision::Radius;
        disc.where.radiusMetres = 30'000;
        FrameRequest discs = requestOf(snapshot({disc}), 8, {500, 400});
        for (FrameRequest& each : std::array<std::reference_wrapper<FrameRequest>, 2>{request, discs}) {
            FrameComposer composer(2);
            for (const QSizeF size :
                 {QSizeF(500, 400), QSizeF(200, 90), QSizeF(640, 480), QSizeF(100, 480)}) {
                each.viewport = each.viewport.resized(size, 1);
                QCOMPARE(composer.compose(each, {}).image, FrameComposer(1).compose(each, {}).image);
            }
        }
    }

    void aPanAndAZoomEndWithTheSamePixels() {
        FrameRequest request = makeRequest();
        setMonth(request, 3);
        FrameComposer moved;
        for (int i = 0; i < 6; ++i) {
            request.viewport = request.viewport.panned({3.3, -1.7});
            (void)moved.compose(request, {});
        }
        QCOMPARE(moved.compose(request, {}).image, FrameComposer().compose(request, {}).image);
        for (int i = 0; i < 4; ++i) {
            request.viewport = request.viewport.zoomedAt({100, 100}, 0.21);
            (void)moved.compose(request, {});
        }
        QCOMPARE(moved.compose(request, {}).image, FrameComposer().compose(request, {}).image);
    }

    void aSliderMoveDrawsNoBaseMap() {
        FrameRequest request = makeRequest();
        FrameComposer composer;
        setMonth(request, 1);
        (void)composer.compose(request, {});
        const int before = tiles_->requests;
        QVERIFY(before > 0);
        setMonth(request, 2);
        (void)composer.compose(request, {});
        QCOMPARE(tiles_->requests, before);
        ++request.tilesRevision;
        (void)composer.compose(request, {});
        QVERIFY(tiles_->requests > before);
    }

    void whatAFrameDependsOnIsDrawnAgain_data() {
        using Change = std::function<void(FrameRequest&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("window") << Change([](FrameRequest& r) { setMonth(r, 8); });
        QTest::newRow("selection") << Change([](FrameRequest& r) { r.selectedEvent = visibleEvent(r); });
        QTest::newRow("language") << Change([](FrameRequest& r) { r.language = QStringLiteral("ar"); });
        QTest::newRow("annotations") << Change([](FrameRequest& r) {
            auto list = std::make_shared<AnnotationList>(*r.annotations);
            list->pop_back();
            r.annotations = list;
            ++r.annotationsRevision;
        });
        QTest::newRow("handles") << Change([](FrameRequest& r) { r.selectedAnnotation = 1; });
        QTest::newRow("layers") << Change([](FrameRequest& r) { r.layers.setFlag(Layer::Events, false); });
        QTest::newRow("furniture") << Change([](FrameRequest& r) { r.furniture |= Furniture::NorthArrow; });
        QTest::newRow("events") << Change([](FrameRequest& r) { r.events = snapshot({}); });
        QTest::newRow("atlas") << Change(
            [](FrameRequest& r) { r.atlas = std::make_shared<AtlasSnapshot>(); });
        QTest::newRow("base map") << Change([](FrameRequest& r) { r.tiles = nullptr; });
    }

    void whatAFrameDependsOnIsDrawnAgain() {
        QFETCH(std::function<void(FrameRequest&)>, change);
        FrameRequest request = makeRequest();
        setMonth(request, 2);
        FrameComposer composer;
        const QImage before = composer.compose(request, {}).image;
        change(request);
        const QImage after = composer.compose(request, {}).image;
        QVERIFY(after != before);
        QCOMPARE(after, FrameComposer().compose(request, {}).image);
    }

    void aPageIsDrawnByTheSamePainters() {
        FrameRequest request = makeRequest();
        setMonth(request, 4);
        const QImage frame = FrameComposer().compose(request, {}).image;
        QImage page(frame.size(), QImage::Format_RGB32);
        QPainter painter(&page);
        QVERIFY(FrameComposer().paint(painter, request, {}));
        painter.end();
        QCOMPARE(page, frame);
    }

    void whatIsStoppedGivesNoImage() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(FrameComposer().compose(makeRequest(), stop.get_token()).image.isNull());
        QImage page(640, 480, QImage::Format_RGB32);
        QPainter painter(&page);
        QVERIFY(!FrameComposer().paint(painter, makeRequest(), stop.get_token()));
    }

    void theFrameSaysWhatItShows() {
        FrameRequest request = makeRequest(2);
        request.generation = 42;
        const Frame frame = FrameComposer().compose(request, {});
        QCOMPARE(frame.generation, 42u);
        QCOMPARE(frame.viewport, request.viewport);
        QCOMPARE(frame.image.size(), QSize(1280, 960));
        QCOMPARE(frame.image.devicePixelRatio(), 2.0);
    }

    void anEmptyViewGivesNoImage() {
        FrameRequest request = makeRequest();
        request.viewport = Viewport({39, 36}, 8, {0, 0});
        QVERIFY(FrameComposer().compose(request, {}).image.isNull());
    }
};

QTEST_MAIN(TestFrameComposer)
#include "tst_FrameComposer.moc"
