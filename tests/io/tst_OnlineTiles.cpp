#include "io/OnlineTiles.h"
#include "support/TestTiles.h"
#include "support/TileServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace atlas;
using namespace std::chrono_literals;
using Server = test::TileServer;

/// A map on the network: a real server on this machine, with every fault a server has.
class TestOnlineTiles : public QObject {
    Q_OBJECT

    static constexpr TileId tile{3, 4, 2};

    static QByteArray path() { return "/3/4/2.png"; }

    static QByteArray png(int size = 256) { return test::tilePng(Qt::darkCyan, size); }

    static OnlineSource sourceAt(int port, const char* scheme = "http") {
        OnlineSource source;
        source.name = QStringLiteral("Made-up map");
        source.address =
            QStringLiteral("%1://127.0.0.1:%2/{z}/{x}/{y}.png").arg(QLatin1String(scheme)).arg(port);
        source.attribution = QStringLiteral("made up");
        return source;
    }

    /// A store in a new folder, and a source that is impatient.
    struct Desk {
        QTemporaryDir folder;
        std::shared_ptr<TileStore> store =
            std::make_shared<TileStore>(folder.filePath(QStringLiteral("tiles.sqlite")), 50'000'000);

        [[nodiscard]] std::unique_ptr<OnlineTiles> open(const OnlineSource& source) const {
            return std::make_unique<OnlineTiles>(source, store, FetchLimits{2s, 2s, 1'000'000},
                                                 OnlineTiles::Pauses{100ms, 400ms});
        }
    };

    /// What a frame sees when it has waited for a while.
    static TileState settled(OnlineTiles& tiles, TileId id, TileState wanted) {
        for (int i = 0; i < 500 && tiles.request(id).state != wanted; ++i)
            QTest::qWait(10);
        return tiles.request(id).state;
    }

  private Q_SLOTS:

    void addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("XYZ") << "https://a.example/{z}/{x}/{y}.png"
                             << QByteArray("https://a.example/3/4/2.png");
        QTest::newRow("TMS") << "https://a.example/{z}/{x}/{-y}.png"
                             << QByteArray("https://a.example/3/4/5.png");
        QTest::newRow("WMTS")
            << "https://a.example/wmts?TileMatrix={TileMatrix}&TileCol={TileCol}&TileRow={TileRow}"
            << QByteArray("https://a.example/wmts?TileMatrix=3&TileCol=4&TileRow=2");
        QTest::newRow("WMS")
            << "https://a.example/wms?SRS=EPSG:3857&WIDTH={width}&HEIGHT={height}&BBOX={bbox-epsg-3857}"
            << QByteArray("https://a.example/wms?SRS=EPSG:3857&WIDTH=256&HEIGHT=256&BBOX="
                          "0.000000,5009377.085697,5009377.085697,10018754.171395");
    }

    void addresses() {
        QFETCH(QString, address);
        QFETCH(QByteArray, expected);
        QVERIFY(checkAddress(address).ok());
        OnlineSource source;
        source.address = address;
        QCOMPARE(addressOf(source, tile), expected);
    }

    void wrongAddressesAreSaid() {
        for (const char* wrong :
             {"", "tiles", "file:///etc/{z}/{x}/{y}", "ftp://a.example/{z}/{x}/{y}", "https:///{z}/{x}/{y}",
              "https://a.example/{z}/{x}", "https://a.example/1/2/3.png"})
            QVERIFY2(!checkAddress(QString::fromLatin1(wrong)).ok(), wrong);
        QVERIFY(checkAddress(openStreetMap().address).ok());
        QVERIFY(openStreetMap().attribution.contains(u"OpenStreetMap"));
    }

    void aTileIsFetchedOnceAndKept() {
        Server server([](const auto&) { return Server::Answer{200, png(), {}, -1, 0ms, false}; });
        const Desk desk;
        {
            const auto tiles = desk.open(sourceAt(server.port()));
            QCOMPARE(server.requests().size(), std::size_t(0)); // nothing before it is asked for
            QCOMPARE(tiles->request(tile).state, TileState::Pending);
            QCOMPARE(tiles->wait(tile, {}).state, TileState::Ready);
            QCOMPARE(tiles->wait(tile, {}).pixels->width, 256);
            QVERIFY(tiles->info().online);
            QCOMPARE(tiles->info().attribution, QStringLiteral("made up"));
        }
        const auto again = desk.open(sourceAt(server.port())); // as the next run does
        QCOMPARE(again->wait(tile, {}).state, TileState::Ready);
        QCOMPARE(server.requests().size(), std::size_t(1));
        QVERIFY(server.requests().front().userAgent.startsWith("StrikeAtlas/"));
    }

    void theServerSaysHowLongATileIsGood() {
        Server server([](const Server::Request& request) {
            if (request.ifNoneMatch == "\"one\"")
                return Server::Answer{304, {}, {"ETag: \"one\""}, -1, 0ms, false};
            return Server::Answer{200, png(), {"Cache-Control: max-age=0", "ETag: \"one\""}, -1, 0ms, false};
        });
        const Desk desk;
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Ready);
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Ready);
        QCOMPARE(server.requests().size(), std::size_t(2)); // asked whether it is still the same; it is
        QCOMPARE(server.requests().back().ifNoneMatch, QByteArray("\"one\""));
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Ready);
        QCOMPARE(server.requests().size(), std::size_t(2)); // and good for a week again
    }

    void noMoreThanTwoAtOnce() {
        Server server([](const auto&) { return Server::Answer{200, png(), {}, -1, 40ms, false}; });
        const Desk desk;
        const auto one = desk.open(sourceAt(server.port()));
        auto second = sourceAt(server.port());
        second.address += QStringLiteral("?other");
        const auto other = desk.open(second);
        for (int x = 0; x < 8; ++x) {
            (void)one->request({3, x, 1});
            (void)other->request({3, x, 1});
        }
        for (int x = 0; x < 8; ++x) {
            QCOMPARE(one->wait({3, x, 1}, {}).state, TileState::Ready);
            QCOMPARE(other->wait({3, x, 1}, {}).state, TileState::Ready);
        }
        QCOMPARE(server.requests().size(), std::size_t(16));
        QVERIFY2(server.mostAtOnce() <= 2, qPrintable(QString::number(server.mostAtOnce())));
    }

    void whatLeftTheViewIsNotFetched() {
        Server server([](const auto&) { return Server::Answer{200, png(), {}, -1, 100ms, false}; });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port()));
        for (int x = 0; x < 8; ++x)
            for (int y = 0; y < 4; ++y)
                (void)tiles->request({3, x, y});
        tiles->keepOnly({tile});
        QCOMPARE(settled(*tiles, tile, TileState::Ready), TileState::Ready);
        QTest::qWait(300);
        QVERIFY2(server.requests().size() <= 3, qPrintable(QString::number(server.requests().size())));
        QCOMPARE(tiles->peek({3, 0, 0}).state, TileState::Pending);
    }

    /// What a server does wrong at first; then it is well. The tile comes, the source is named meanwhile.
    void aFailingServerIsTriedAgain_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("cutTo");
        QTest::newRow("500") << 500 << QByteArray("no") << QByteArray() << -1;
        QTest::newRow("503") << 503 << QByteArray("no") << QByteArray() << -1;
        QTest::newRow("403") << 403 << QByteArray("no") << QByteArray() << -1;
        QTest::newRow("a truncated PNG") << 200 << png().left(png().size() / 2) << QByteArray() << -1;
        QTest::newRow("a connection that breaks") << 200 << png() << QByteArray() << 40;
        QTest::newRow("HTML with status 200")
            << 200 << QByteArray("<html>Sign in</html>") << QByteArray("Content-Type: text/html") << -1;
        QTest::newRow("nothing with status 200") << 200 << QByteArray() << QByteArray() << -1;
        QTest::newRow("another size") << 200 << png(64) << QByteArray() << -1;
        QTest::newRow("429") << 429 << QByteArray("slow down") << QByteArray("Retry-After: 1") << -1;
    }

    void aFailingServerIsTriedAgain() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(int, cutTo);
        std::atomic<int> asked{0};
        Server server([&](const auto&) {
            if (asked++ > 0) return Server::Answer{200, png(), {}, -1, 0ms, false};
            Server::Answer answer{status, body, {}, cutTo, 0ms, false};
            if (!header.isEmpty()) answer.headers.push_back(header);
            return answer;
        });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port()));
        std::mutex mutex;
        std::vector<QString> said;
        tiles->onTrouble([&](const QString& line) {
            const std::lock_guard lock(mutex);
            said.push_back(line);
        });
        QElapsedTimer clock;
        clock.start();
        (void)tiles->request(tile);
        QTRY_COMPARE(asked.load(), 1);
        QVERIFY(tiles->request(tile).state == TileState::Pending || asked > 1); // and nobody waits for it
        QCOMPARE(settled(*tiles, tile, TileState::Ready), TileState::Ready);
        QCOMPARE(server.count(path()), 2);
        QVERIFY2(clock.elapsed() >= (status == 429 ? 1000 : 100),
                 qPrintable(QString::number(clock.elapsed())));
        const std::lock_guard lock(mutex);
        QVERIFY(said.size() >= 2);
        QVERIFY2(said.front().contains(QStringLiteral("Made-up map")), qPrintable(said.front()));
        QVERIFY(said.back().isEmpty()); // all is well again
    }

    void aTileThatIsNotThereIsNotAskedForAgain() {
        Server server([](const auto&) { return Server::Answer{404, "none", {}, -1, 0ms, false}; });
        const Desk desk;
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Missing);
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Missing);
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void aTileThatStaysDamagedIsGivenUp() {
        Server server([](const auto&) { return Server::Answer{200, "<html>", {}, -1, 0ms, false}; });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port()));
        QCOMPARE(settled(*tiles, tile, TileState::Broken), TileState::Broken);
        QTest::qWait(300);
        QCOMPARE(server.count(path()), 3);
    }

    void aRedirectIsFollowed() {
        Server server([](const Server::Request& request) {
            if (request.path.startsWith("/there")) return Server::Answer{200, png(), {}, -1, 0ms, false};
            return Server::Answer{302, {}, {"Location: /there" + request.path}, -1, 0ms, false};
        });
        const Desk desk;
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Ready);
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    /// A redirect to a file of this machine is no tile.
    void aRedirectToAFileIsNotFollowed() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("secret.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png()) > 0);
        file.close();
        const QByteArray location = "Location: file://" + QFile::encodeName(file.fileName());
        Server server([&](const auto&) { return Server::Answer{302, {}, {location}, -1, 0ms, false}; });
        const Desk desk;
        QCOMPARE(desk.open(sourceAt(server.port()))->wait(tile, {}).state, TileState::Missing);
    }

    void whatNeverEndsIsLeft_data() {
        QTest::addColumn<bool>("endless");
        QTest::newRow("it never answers") << false;
        QTest::newRow("it never ends") << true;
    }

    void whatNeverEndsIsLeft() {
        QFETCH(bool, endless);
        Server server([&](const auto&) {
            return endless ? Server::Answer{200, png(), {}, -1, 0ms, true}
                           : Server::Answer{200, png(), {}, -1, 60'000ms, false};
        });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port()));
        QElapsedTimer clock;
        clock.start();
        (void)tiles->request(tile);
        QVERIFY(clock.elapsed() < 100);                            // who draws never waits
        QCOMPARE(tiles->wait(tile, {}).state, TileState::Missing); // nor does an export for ever
        QVERIFY(clock.elapsed() < 10'000);
    }

    void aServerWithoutTlsIsAFailure() {
        Server server([](const auto&) { return Server::Answer{200, png(), {}, -1, 0ms, false}; });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port(), "https"));
        std::mutex mutex;
        QString said;
        tiles->onTrouble([&](const QString& line) {
            const std::lock_guard lock(mutex);
            said = line;
        });
        QCOMPARE(tiles->wait(tile, {}).state, TileState::Missing);
        QCOMPARE(server.requests().size(), std::size_t(0)); // and is not asked without it
        const std::lock_guard lock(mutex);
        QVERIFY2(said.contains(QStringLiteral("Made-up map")), qPrintable(said));
    }

    /// With the network gone what was fetched once is there, however old, and stands for what was not.
    void aKeptMapWorksWithoutTheNetwork() {
        const Desk desk;
        int port = 0;
        {
            Server server([](const auto&) {
                return Server::Answer{200, png(), {"Cache-Control: max-age=0"}, -1, 0ms, false};
            });
            port = server.port();
            QCOMPARE(desk.open(sourceAt(port))->wait(tile, {}).state, TileState::Ready);
        }
        const auto tiles = desk.open(sourceAt(port));
        QCOMPARE(tiles->wait(tile, {}).state, TileState::Ready);
        const TileId child{4, 8, 4};
        QCOMPARE(tiles->request(child).state, TileState::Pending);
        QCOMPARE(tiles->wait(child, {}).state, TileState::Missing);
        QCOMPARE(tiles->peek(tile).state, TileState::Ready);
    }

    void aFailingServerIsLeftAlone() {
        Server server([](const auto&) { return Server::Answer{500, "no", {}, -1, 0ms, false}; });
        const Desk desk;
        const auto tiles = desk.open(sourceAt(server.port()));
        for (int x = 0; x < 8; ++x)
            (void)tiles->request({3, x, 0});
        QTest::qWait(1000);
        // Two at first; then one or two after 100, 200, 400 and 400 milliseconds.
        QVERIFY2(server.requests().size() <= 12, qPrintable(QString::number(server.requests().size())));
        QVERIFY(server.requests().size() >= 3);
    }

    void theStoreIsBounded() {
        const Desk desk;
        desk.store->setMostBytes(100'000);
        for (int x = 0; x < 64; ++x)
            desk.store->keep(QStringLiteral("a"), {6, x, 0}, QByteArray(5'000, 'x'), {}, 1h);
        QVERIFY2(desk.store->bytes() <= 106'000, qPrintable(QString::number(desk.store->bytes())));
        QVERIFY(!desk.store->find(QStringLiteral("a"), {6, 0, 0}));
        QVERIFY(desk.store->find(QStringLiteral("a"), {6, 63, 0}));
        QVERIFY(!desk.store->find(QStringLiteral("b"), {6, 63, 0}));                     // another map
        TileStore shared(desk.folder.filePath(QStringLiteral("tiles.sqlite")), 100'000); // another run
        QVERIFY(shared.find(QStringLiteral("a"), {6, 63, 0})->fresh);
        desk.store->clear();
        QVERIFY(!shared.find(QStringLiteral("a"), {6, 63, 0}));
    }
};

QTEST_GUILESS_MAIN(TestOnlineTiles)
#include "tst_OnlineTiles.moc"
