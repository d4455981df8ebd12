#include "render/RenderScheduler.h"
#include "support/FrameRequests.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace atlas;
using namespace atlas::test;

namespace {

/// Tiles that take their time, so that a frame can be caught while it is drawn.
class SlowTiles : public TileSource {
  public:
    explicit SlowTiles(std::chrono::milliseconds each) : each_(each) {
        info_.maxZoom = 12;
        info_.bounds = {-180, -85, 180, 85};
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId) override {
        ++requests;
        std::this_thread::sleep_for(each_);
        return {TileState::Missing, nullptr};
    }

    [[nodiscard]] TileReply wait(TileId id, std::stop_token) override { return request(id); }

    [[nodiscard]] TileReply peek(TileId) const override { return {TileState::Missing, nullptr}; }

    void onTileDone(std::function<void(TileId, TileState)>) override {}

    std::atomic<int> requests{0};

  private:
    TileSourceInfo info_;
    std::chrono::milliseconds each_;
};

} // namespace

class TestRenderScheduler : public QObject {
    Q_OBJECT

    static FrameRequest requestFor(quint64 generation, std::shared_ptr<TileSource> tiles = nullptr) {
        FrameRequest request =
            requestOf(events({QStringLiteral("2016-01-01 Testville raid")}), 8, {300, 200});
        request.generation = generation;
        request.tiles = std::move(tiles);
        return request;
    }

  private Q_SLOTS:

    void aFrameArrivesOnThisThread() {
        RenderScheduler scheduler;
        QThread* arrivedOn = nullptr;
        Frame arrived;
        connect(&scheduler, &RenderScheduler::frameReady, this, [&](const Frame& frame, double milliseconds) {
            arrivedOn = QThread::currentThread();
            arrived = frame;
            QVERIFY(milliseconds >= 0);
        });
        scheduler.request(requestFor(7));
        QTRY_VERIFY(arrivedOn != nullptr);
        QCOMPARE(arrivedOn, QThread::currentThread());
        QCOMPARE(arrived.generation, 7u);
        QVERIFY(!arrived.image.isNull());
    }

    void theNewestWins() {
        RenderScheduler scheduler;
        QSignalSpy spy(&scheduler, &RenderScheduler::frameReady);
        const auto tiles = std::make_shared<SlowTiles>(std::chrono::milliseconds(2));
        for (quint64 generation = 1; generation <= 50; ++generation)
            scheduler.request(requestFor(generation, tiles));
        QTRY_VERIFY(!spy.isEmpty() && spy.last().at(0).value<Frame>().generation == 50u);
        QVERIFY2(spy.size() < 10, qPrintable(QString::number(spy.size())));
        quint64 last = 0;
        for (const auto& arguments : spy) {
            QVERIFY(arguments.at(0).value<Frame>().generation > last);
            last = arguments.at(0).value<Frame>().generation;
        }
    }

    void framesAreShownWhileTheHandMoves() {
        // Each frame takes longer than the hand's patience; requests never stop coming.
        RenderScheduler scheduler;
        QSignalSpy spy(&scheduler, &RenderScheduler::frameReady);
        const auto tiles = std::make_shared<SlowTiles>(std::chrono::milliseconds(8));
        quint64 generation = 0;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 4000 && spy.size() < 2) {
            FrameRequest request = requestFor(++generation, tiles);
            request.tilesRevision = generation; // nothing may come from the cache
            scheduler.request(std::move(request));
            QTest::qWait(15);
        }
        QVERIFY(spy.size() >= 2);
    }

    void aFrameUnderWayIsStoppedAtTheEnd() {
        const auto tiles = std::make_shared<SlowTiles>(std::chrono::milliseconds(200));
        QElapsedTimer clock;
        {
            RenderScheduler scheduler;
            FrameRequest request = requestFor(1, tiles);
            request.viewport = Viewport({39, 36}, 8, {4000, 3000}); // two hundred tiles, forty seconds
            scheduler.request(request);
            QTRY_VERIFY(tiles->requests > 0);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestRenderScheduler)
#include "tst_RenderScheduler.moc"
