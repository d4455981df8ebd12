#include "render/FrameComposer.h"
#include "render/Palette.h"
#include "render/basemap/BasemapPainter.h"
#include "support/FrameRequests.h"

#include <QTest>

#include <map>
#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

/// Tiles that the test lays out one by one; those it does not mention are on their way.
class LaidTiles : public TileSource {
  public:
    LaidTiles(int minZoom, int maxZoom, int tileSize = 256) {
        info_.minZoom = minZoom;
        info_.maxZoom = maxZoom;
        info_.tileSize = tileSize;
        info_.bounds = {-180, -85, 180, 85};
    }

    void lay(TileId id, QRgb colour) {
        auto pixels = std::make_shared<TilePixels>();
        pixels->width = pixels->height = info_.tileSize;
        pixels->argb.assign(
            static_cast<std::size_t>(info_.tileSize) * static_cast<std::size_t>(info_.tileSize), colour);
        tiles_[id] = {TileState::Ready, pixels};
    }

    void lay(TileId id, TileState state) { tiles_[id] = {state, nullptr}; }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId id) override {
        asked.insert(id);
        return peek(id);
    }

    [[nodiscard]] TileReply wait(TileId id, std::stop_token) override {
        ++waited;
        return peek(id);
    }

    [[nodiscard]] TileReply peek(TileId id) const override {
        const auto found = tiles_.find(id);
        return found == tiles_.end() ? TileReply{TileState::Pending, nullptr} : found->second;
    }

    void onTileDone(std::function<void(TileId, TileState)>) override {}

    std::set<TileId> asked;
    int waited = 0;

  private:
    TileSourceInfo info_;
    std::map<TileId, TileReply> tiles_;
};

} // namespace

class TestBasemapPainter : public QObject {
    Q_OBJECT

    static constexpr QRgb red = 0xffcc0000;
    static constexpr QRgb blue = 0xff0000cc;

    /// The tile of a zoom that holds the middle of Testville's map.
    static TileId middleTile(int zoom) {
        const WorldPoint w = toWorld(GeoPoint{39.0, 36.0});
        return {zoom, static_cast<int>(w.x >> (32 - zoom)), static_cast<int>(w.y >> (32 - zoom))};
    }

    static FrameRequest requestFor(std::shared_ptr<TileSource> tiles, double zoom) {
        FrameRequest request = requestOf(nullptr, zoom, {100, 80});
        request.layers = Layer::Basemap;
        request.tiles = std::move(tiles);
        return request;
    }

  private Q_SLOTS:

    void theTileZoomIsSharpAndNoSharper_data() {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("tileSize");
        QTest::addColumn<int>("expected");
        QTest::newRow("whole zoom") << 7.0 << 1.0 << 256 << 7;
        QTest::newRow("between two: not enlarged") << 7.2 << 1.0 << 256 << 8;
        QTest::newRow("dense screen") << 7.0 << 2.0 << 256 << 8;
        QTest::newRow("dense screen, dense tiles") << 7.0 << 2.0 << 512 << 7;
        QTest::newRow("dense tiles keep their scale") << 7.2 << 1.0 << 512 << 7;
        QTest::newRow("beyond the source") << 14.0 << 1.0 << 256 << 10;
        QTest::newRow("before the source") << 2.0 << 1.0 << 256 << 4;
    }

    void theTileZoomIsSharpAndNoSharper() {
        QFETCH(double, zoom);
        QFETCH(double, ratio);
        QFETCH(int, tileSize);
        QFETCH(int, expected);
        TileSourceInfo info;
        info.minZoom = 4;
        info.maxZoom = 10;
        info.tileSize = tileSize;
        QCOMPARE(tileZoom(Viewport({39, 36}, zoom, {100, 100}, ratio), info), expected);
    }

    void aTileIsDrawn() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        tiles->lay(middleTile(8), red);
        const Frame frame = FrameComposer().compose(requestFor(tiles, 8), {});
        QCOMPARE(frame.image.pixel(50, 40), red);
        QVERIFY(tiles->asked.count(middleTile(8)) == 1);
    }

    void aParentIsShownMeanwhile() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        tiles->lay(middleTile(6), blue);
        const Frame frame = FrameComposer().compose(requestFor(tiles, 8), {});
        QCOMPARE(frame.image.pixel(50, 40), blue);
        QVERIFY(!frame.complete);
        QCOMPARE(tiles->asked.count(middleTile(6)), std::size_t{0}); // only looked at, not asked for
    }

    void aBrokenTileIsGrey() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        tiles->lay(middleTile(8), TileState::Broken);
        tiles->lay(middleTile(6), blue);
        const Frame frame = FrameComposer().compose(requestFor(tiles, 8), {});
        QCOMPARE(frame.image.pixel(50, 40), QRgb{ink::broken});
        QCOMPARE(frame.brokenTiles, 1);
    }

    void aMissingTileShowsItsAncestor() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        for (int zoom = 5; zoom <= 8; ++zoom)
            tiles->lay(middleTile(zoom), TileState::Missing);
        tiles->lay(middleTile(4), blue);
        QCOMPARE(FrameComposer().compose(requestFor(tiles, 8), {}).image.pixel(50, 40), blue);
    }

    void noTilesAreBareLand() {
        QCOMPARE(FrameComposer().compose(requestFor(nullptr, 8), {}).image.pixel(50, 40), QRgb{ink::land});
    }

    void beyondTheLastZoomTilesAreEnlarged() {
        const auto tiles = std::make_shared<LaidTiles>(0, 6);
        tiles->lay(middleTile(6), red);
        const Frame frame = FrameComposer().compose(requestFor(tiles, 9.5), {});
        QCOMPARE(frame.image.pixel(50, 40), red);
        QVERIFY(frame.complete);
    }

    void anExportWaits() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        tiles->lay(middleTile(8), red);
        FrameRequest request = requestFor(tiles, 8);
        request.waitForTiles = true;
        (void)FrameComposer().compose(request, {});
        QVERIFY(tiles->waited > 0);
        QVERIFY(tiles->asked.empty());
    }

    void neighboursMeetWithoutASeam() {
        const auto tiles = std::make_shared<LaidTiles>(0, 10);
        const TileId middle = middleTile(8);
        for (int dx = -3; dx <= 3; ++dx)
            for (int dy = -3; dy <= 3; ++dy)
                tiles->lay({8, middle.x + dx, middle.y + dy}, red);
        FrameRequest request = requestFor(tiles, 7.63);
        request.viewport = Viewport({39.0, 36.0}, 7.63, {400, 300}, 1.5);
        const QImage image = FrameComposer().compose(request, {}).image;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixel(x, y), red);
    }

    void aScaledTileOutlivesNoSource() {
        // Another tile at the same place in memory is another tile.
        Workers workers(2);
        BasemapPainter painter(workers);
        ScaledTiles scaled;
        for (const QRgb colour : {red, blue}) {
            auto pixels = std::make_shared<TilePixels>();
            pixels->width = pixels->height = 64;
            pixels->argb.assign(64 * 64, colour);
            QCOMPARE(scaled.scaled({pixels, {32, 32}, {0, 0, 32, 32}}).image.pixel(16, 16), colour);
        }
    }
};

QTEST_MAIN(TestBasemapPainter)
#include "tst_BasemapPainter.moc"
