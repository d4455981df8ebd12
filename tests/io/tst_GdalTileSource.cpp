#include "io/GdalTileSource.h"

#include "support/MbtilesWriter.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharedTiles = QStringLiteral(ATLAS_SHARED_DIR "/data/tiles/");

using Tiles = std::map<TileId, QByteArray>;

/// All tiles of the zooms, each in its own colour.
Tiles pyramid(int minZoom, int maxZoom, int size = 256) {
    Tiles tiles;
    for (int zoom = minZoom; zoom <= maxZoom; ++zoom)
        for (int x = 0; x < 1 << zoom; ++x)
            for (int y = 0; y < 1 << zoom; ++y)
                tiles[{zoom, x, y}] = test::tilePng(test::tileColor({zoom, x, y}), size);
    return tiles;
}

QString write(const test::TestFiles& files, const Tiles& tiles, const TileSourceInfo& info) {
    const QString path = files.path(u"tiles.mbtiles"_s);
    auto writer = MbtilesWriter::create(path, info);
    if (!writer) qFatal("%s", qPrintable(writer.error().line()));
    for (const auto& [id, png] : tiles)
        if (!writer.value()->write(id, png)) qFatal("a tile was not written");
    if (!writer.value()->finish()) qFatal("the tiles were not finished");
    return path;
}

std::shared_ptr<TileSource> open(const QString& path) {
    auto source = openGdalTiles(path);
    if (!source) qFatal("%s", qPrintable(source.error().line()));
    return *source;
}

/// How many tiles of a source end in which state.
std::map<TileState, int> states(TileSource& source) {
    std::map<TileState, int> count;
    for (int zoom = source.info().minZoom; zoom <= source.info().maxZoom; ++zoom)
        for (int x = 0; x < 1 << zoom; ++x)
            for (int y = 0; y < 1 << zoom; ++y)
                ++count[source.wait({zoom, x, y}, {}).state];
    return count;
}

/// Answers in the order in which they came. Outlives the source that it listens to.
class Answers {
  public:
    void listenTo(TileSource& source) {
        source.onTileDone([this](TileId id, TileState) {
            const std::lock_guard lock(mutex_);
            ids_.push_back(id);
            came_.notify_all();
        });
    }

    bool waitFor(TileId id) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, std::chrono::seconds(20), [&] { return find(id) < ids_.size(); });
    }

    std::size_t place(TileId id) {
        const std::lock_guard lock(mutex_);
        return find(id);
    }

  private:
    std::size_t find(TileId id) const {
        return static_cast<std::size_t>(std::find(ids_.begin(), ids_.end(), id) - ids_.begin());
    }

    std::mutex mutex_;
    std::condition_variable came_;
    std::vector<TileId> ids_;
};

} // namespace

/// Tiles through GDAL.
class TestGdalTileSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyTileIsInItsPlace_data() {
        QTest::addColumn<int>("minZoom");
        QTest::addColumn<int>("maxZoom");
        QTest::addColumn<int>("size");
        QTest::newRow("from 0") << 0 << 3 << 256;
        QTest::newRow("from 2") << 2 << 3 << 256;
        QTest::newRow("one zoom") << 3 << 3 << 256;
        QTest::newRow("only the world") << 0 << 0 << 256;
        QTest::newRow("512 pixels") << 0 << 2 << 512;
    }

    void everyTileIsInItsPlace() {
        QFETCH(int, minZoom);
        QFETCH(int, maxZoom);
        QFETCH(int, size);
        const test::TestFiles files;
        const Tiles tiles = pyramid(minZoom, maxZoom, size);
        const auto source = open(write(files, tiles, test::tileInfo(minZoom, maxZoom, size)));
        QCOMPARE(source->info().minZoom, minZoom);
        QCOMPARE(source->info().maxZoom, maxZoom);
        QCOMPARE(source->info().tileSize, size);
        for (const auto& [id, png] : tiles) {
            const TileReply reply = source->wait(id, {});
            QCOMPARE(reply.state, TileState::Ready);
            QCOMPARE(reply.pixels->width, size);
            QCOMPARE(reply.pixels->height, size);
            QCOMPARE(reply.pixels->argb.size(), static_cast<std::size_t>(size * size));
            QCOMPARE(reply.pixels->argb.back(), test::tileColor(id).rgba());
            QCOMPARE(reply.pixels->argb.front(), test::tileColor(id).lighter(110).rgba());
        }
    }

    void aPartOfTheWorldIsInItsPlace() {
        const test::TestFiles files;
        Tiles tiles;
        for (const TileId id : {TileId{3, 4, 3}, TileId{4, 9, 6}, TileId{4, 9, 7}})
            tiles[id] = test::tilePng(test::tileColor(id));
        TileSourceInfo info = test::tileInfo(3, 4);
        info.bounds = {33, 29, 49, 40};
        const auto source = open(write(files, tiles, info));
        QCOMPARE(source->info().bounds, info.bounds);
        for (const auto& [id, png] : tiles) {
            const TileReply reply = source->wait(id, {});
            QCOMPARE(reply.state, TileState::Ready);
            QCOMPARE(reply.pixels->argb.back(), test::tileColor(id).rgba());
        }
        QCOMPARE(source->wait({4, 10, 6}, {}).state, TileState::Missing);
        QCOMPARE(source->wait({3, 0, 0}, {}).state, TileState::Missing);
    }

    void outsideThePyramidIsMissing_data() {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::newRow("zoom below") << 0 << 0 << 0;
        QTest::newRow("zoom above") << 3 << 0 << 0;
        QTest::newRow("zoom far above") << 40 << 0 << 0;
        QTest::newRow("zoom negative") << -1 << 0 << 0;
        QTest::newRow("x negative") << 2 << -1 << 0;
        QTest::newRow("x too large") << 2 << 4 << 0;
        QTest::newRow("y negative") << 2 << 0 << -1;
        QTest::newRow("y too large") << 2 << 0 << 4;
    }

    void outsideThePyramidIsMissing() {
        QFETCH(int, zoom);
        QFETCH(int, x);
        QFETCH(int, y);
        const test::TestFiles files;
        const auto source = open(write(files, pyramid(1, 2), test::tileInfo(1, 2)));
        QCOMPARE(source->wait({zoom, x, y}, {}).state, TileState::Missing);
    }

    void brokenIsNotMissing_data() {
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<int>("state");
        const QByteArray png = test::tilePng(Qt::red);
        QByteArray damaged = png;
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
        QTest::newRow("good") << png << int(TileState::Ready);
        QTest::newRow("really transparent") << test::tilePng(Qt::transparent) << int(TileState::Ready);
        QTest::newRow("empty") << QByteArray() << int(TileState::Broken);
        QTest::newRow("not a picture") << QByteArray("no picture at all") << int(TileState::Broken);
        QTest::newRow("cut off") << png.left(png.size() / 2) << int(TileState::Broken);
        QTest::newRow("only a signature") << png.left(8) << int(TileState::Broken);
        QTest::newRow("a changed byte") << damaged << int(TileState::Broken);
    }

    void brokenIsNotMissing() {
        QFETCH(QByteArray, tile);
        QFETCH(int, state);
        const test::TestFiles files;
        Tiles tiles = pyramid(0, 1);
        tiles[{1, 1, 0}] = tile;
        const auto source = open(write(files, tiles, test::tileInfo(0, 1)));
        QCOMPARE(int(source->wait({1, 1, 0}, {}).state), state);
        QCOMPARE(source->wait({1, 0, 0}, {}).state, TileState::Ready);
        QCOMPARE(source->wait({1, 1, 1}, {}).state, TileState::Ready);
    }

    void alphaIsPremultiplied() {
        const test::TestFiles files;
        const auto source =
            open(write(files, {{{0, 0, 0}, test::tilePng(QColor(200, 100, 50, 128))}}, test::tileInfo(0, 0)));
        const TileReply reply = source->wait({0, 0, 0}, {});
        QCOMPARE(reply.state, TileState::Ready);
        QCOMPARE(reply.pixels->argb.back(), qPremultiply(qRgba(200, 100, 50, 128)));
    }

    void aRequestIsAPromise() {
        const test::TestFiles files;
        Answers answers;
        const auto source = open(write(files, pyramid(0, 2), test::tileInfo(0, 2)));
        answers.listenTo(*source);
        QCOMPARE(source->peek({2, 1, 1}).state, TileState::Pending);
        QCOMPARE(source->request({2, 1, 1}).state, TileState::Pending);
        QVERIFY(answers.waitFor({2, 1, 1}));
        QCOMPARE(source->request({2, 1, 1}).state, TileState::Ready);
        QCOMPARE(source->peek({2, 1, 1}).state, TileState::Ready);
        QCOMPARE(source->peek({2, 1, 2}).state, TileState::Pending); // peeking asks for nothing
    }

    void theNewestIsServedFirstAndACrowdIsThinned() {
        const test::TestFiles files;
        Answers answers;
        const auto source = open(write(files, pyramid(5, 5, 64), test::tileInfo(5, 5, 64)));
        answers.listenTo(*source);
        for (int x = 0; x < 32; ++x)
            for (int y = 0; y < 32; ++y)
                (void)source->request({5, x, y});
        QVERIFY(answers.waitFor({5, 31, 31}));
        QVERIFY(answers.waitFor({5, 28, 0}));
        // 1,024 were asked for in a moment; a few of the first are read before the rest come, most are
        // dropped.
        QVERIFY(answers.place({5, 31, 31}) < answers.place({5, 28, 0}));
        int dropped = 0;
        for (int y = 0; y < 32; ++y)
            dropped += source->peek({5, 8, y}).state == TileState::Pending ? 1 : 0;
        QVERIFY(dropped > 0);
        QCOMPARE(source->wait({5, 8, 0}, {}).state, TileState::Ready); // whoever still wants one asks again
    }

    void severalThreadsMayWait() {
        const test::TestFiles files;
        const auto source = open(write(files, pyramid(0, 4, 64), test::tileInfo(0, 4, 64)));
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 256; ++i) {
                        const int at = (i * 7 + t * 64) % 256;
                        const TileId id{4, at % 16, at / 16};
                        const TileReply reply = source->wait(id, {});
                        if (reply.state == TileState::Ready
                            && reply.pixels->argb.back() == test::tileColor(id).rgba())
                            ++good;
                    }
                });
        }
        QCOMPARE(good.load(), 4 * 256);
    }

    void waitingEndsWhenStopped() {
        const test::TestFiles files;
        const auto source = open(write(files, pyramid(0, 1), test::tileInfo(0, 1)));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(source->wait({1, 0, 0}, stop.get_token()).state, TileState::Pending);
    }

    void closesWithWorkLeft() {
        const test::TestFiles files;
        auto source = open(write(files, pyramid(4, 4, 64), test::tileInfo(4, 4, 64)));
        for (int x = 0; x < 16; ++x)
            for (int y = 0; y < 16; ++y)
                (void)source->request({4, x, y});
        QElapsedTimer timer;
        timer.start();
        source.reset();
        QVERIFY(timer.elapsed() < 2000);
    }

    void whatCannotBeOpenedSaysWhy_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("a table") << QByteArray("lat,lon,date\n") << u"not a file of map tiles"_s;
        QTest::newRow("a picture") << test::tilePng(Qt::red) << u"PNG"_s;
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    }

    void whatCannotBeOpenedSaysWhy() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const test::TestFiles files;
        const QString path = files.write(u"wrong.mbtiles"_s, bytes);
        const auto source = openGdalTiles(path);
        QVERIFY(!source.ok());
        QVERIFY2(source.error().line().contains(path), qPrintable(source.error().line()));
        QVERIFY2(source.error().line().contains(word), qPrintable(source.error().line()));
    }

    void vectorTilesAreNamedAsSuch() {
        const test::TestFiles files;
        const QString path =
            write(files, {{{0, 0, 0}, QByteArray("\x1f\x8b made up")}}, test::tileInfo(0, 0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("formatpng"));
        bytes.replace("formatpng", "formatpbf");
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const auto source = openGdalTiles(path);
        QVERIFY(!source.ok());
        QVERIFY2(source.error().line().contains(u"vector"), qPrintable(source.error().line()));
    }

    void aTruncatedFileIsNamedAsSuch_data() {
        QTest::addColumn<double>("part");
        for (const double part : {0.002, 0.02, 0.1, 0.5, 0.9, 0.99})
            QTest::addRow("%g of it", part) << part;
    }

    void aTruncatedFileIsNamedAsSuch() {
        QFETCH(double, part);
        const test::TestFiles files;
        const QString path = write(files, pyramid(0, 3), test::tileInfo(0, 3));
        QFile file(path);
        QVERIFY(file.resize(static_cast<qint64>(static_cast<double>(file.size()) * part)));
        const auto source = openGdalTiles(path);
        QVERIFY(!source.ok());
        QVERIFY2(source.error().line().contains(path), qPrintable(source.error().line()));
        QVERIFY2(source.error().line().contains(u"cut off"), qPrintable(source.error().line()));
    }

    void aDamagedFileNeverHangs_data() {
        QTest::addColumn<double>("from");
        QTest::newRow("the schema") << 0.003;
        for (const double from : {0.05, 0.3, 0.6, 0.9})
            QTest::addRow("from %g on", from) << from;
    }

    void aDamagedFileNeverHangs() {
        QFETCH(double, from);
        const test::TestFiles files;
        const QString path = write(files, pyramid(0, 3), test::tileInfo(0, 3));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(static_cast<qint64>(static_cast<double>(file.size()) * from)));
        QVERIFY(file.write(QByteArray(20000, '\x5a')) > 0);
        file.close();
        QElapsedTimer timer;
        timer.start();
        if (const auto source = openGdalTiles(path)) {
            auto count = states(**source);
            QCOMPARE(count[TileState::Pending], 0);
            QVERIFY2(count[TileState::Broken] > 0, "tiles are lost, and none is said to be broken");
        } else {
            QVERIFY(source.error().line().contains(path));
        }
        QVERIFY(timer.elapsed() < 10000);
    }

    void sharedTiles_data() {
        QTest::addColumn<int>("ready");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("broken");
        QTest::newRow("nm_plain_1.mbtiles") << 285 << 56 << 0;
        QTest::newRow("nm_unindexed.mbtiles") << 285 << 56 << 0;
        QTest::newRow("nm_some-empty-tiles.mbtiles") << 11 << 9 << 0;
        QTest::newRow("nm_corrupt_null_tile.mbtiles") << 284 << 56 << 1;
    }

    void sharedTiles() {
        QFETCH(int, ready);
        QFETCH(int, missing);
        QFETCH(int, broken);
        const QString path = ::sharedTiles + QLatin1String(QTest::currentDataTag());
        if (!QFile::exists(path)) QSKIP("the shared tiles are not here; brokenIsNotMissing makes its own");
        const auto source = open(path);
        auto count = states(*source);
        QCOMPARE(count[TileState::Ready], ready);
        QCOMPARE(count[TileState::Missing], missing);
        QCOMPARE(count[TileState::Broken], broken);
    }
};

QTEST_GUILESS_MAIN(TestGdalTileSource)
#include "tst_GdalTileSource.moc"
