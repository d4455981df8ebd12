#include "export/TileDemand.h"

#include "export/MapExporter.h"
#include "support/EventBuilder.h"

#include <QTest>

#include <mutex>
#include <set>

using namespace atlas;

namespace {

/// A map that notes what it is asked for.
class NotingTiles : public TileSource {
  public:
    explicit NotingTiles(bool online) {
        info_.online = online;
        info_.maxZoom = 19;
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId id) override { return wait(id, {}); }

    [[nodiscard]] TileReply wait(TileId id, std::stop_token) override {
        const std::lock_guard lock(mutex_);
        asked_.insert(id);
        return {TileState::Ready, pixels_};
    }

    [[nodiscard]] TileReply peek(TileId) const override { return {}; }

    void onTileDone(std::function<void(TileId, TileState)>) override {}

    [[nodiscard]] int finest() const { return asked_.empty() ? -1 : asked_.rbegin()->zoom; }

    [[nodiscard]] qint64 count() const { return static_cast<qint64>(asked_.size()); }

  private:
    TileSourceInfo info_;
    std::mutex mutex_;
    std::set<TileId> asked_;
    std::shared_ptr<const TilePixels> pixels_ = std::make_shared<const TilePixels>(
        TilePixels{256, 256, std::vector<std::uint32_t>(256 * 256, 0xff336699)});
};

FrameRequest requestOf(std::shared_ptr<TileSource> tiles) {
    FrameRequest request;
    request.events = test::snapshot({});
    request.layers = Layer::Basemap;
    request.viewport = Viewport({39, 35.95}, 10, {600, 400});
    request.tiles = std::move(tiles);
    return request;
}

PageSpec page() {
    return {QSize(2400, 1600), 300, QString(), QStringLiteral("made")};
}

} // namespace

/// A page of a map on the network asks for no more than the screen, unless that was agreed to.
class TestTileDemand : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aPageAsksForTheTilesOfTheScreen() {
        const auto tiles = std::make_shared<NotingTiles>(true);
        const FrameRequest request = requestOf(tiles);
        const TileDemand demand = TileDemand::of(request, page());
        QVERIFY(demand.beyondScreen());
        QCOMPARE(demand.screenZoom, 10);
        QCOMPARE(tiles->count(), 0); // to count fetches nothing
        QVERIFY(!MapExporter(request, page()).render({}).isNull());
        QCOMPARE(tiles->finest(), demand.screenZoom);
    }

    void whatWasAgreedToIsFetched() {
        const auto tiles = std::make_shared<NotingTiles>(true);
        FrameRequest request = requestOf(tiles);
        const TileDemand demand = TileDemand::of(request, page());
        request.finestTiles = demand.pageZoom;
        QVERIFY(!MapExporter(request, page()).render({}).isNull());
        QCOMPARE(tiles->finest(), demand.pageZoom);
        QVERIFY2(tiles->count() <= demand.tiles, qPrintable(QString::number(tiles->count())));
        QVERIFY2(tiles->count() * 2 > demand.tiles, qPrintable(QString::number(demand.tiles)));
    }

    void aMapOfAFileIsDrawnAsSharpAsItIs() {
        const auto tiles = std::make_shared<NotingTiles>(false);
        const FrameRequest request = requestOf(tiles);
        QVERIFY(!TileDemand::of(request, page()).beyondScreen());
        QVERIFY(!MapExporter(request, page()).render({}).isNull());
        QVERIFY(tiles->finest() > 10);
    }
};

QTEST_MAIN(TestTileDemand)
#include "tst_TileDemand.moc"
