#include "render/basemap/ScaledTiles.h"
#include "render/basemap/Shrink.h"

#include <QTest>

#include <random>

using namespace atlas;

namespace {

constexpr int edge = 96;

std::shared_ptr<const TilePixels> noise(unsigned seed) {
    std::mt19937 random(seed);
    auto pixels = std::make_shared<TilePixels>();
    pixels->width = pixels->height = edge;
    for (int i = 0; i < edge * edge; ++i)
        pixels->argb.push_back(0xff000000U | (random() & 0xffffffU));
    return pixels;
}

/// As it is made when nothing is kept: from the half where that is larger.
QImage expected(const ScaledTiles::Wish& wish) {
    const QImage tile = tileImage(wish.pixels);
    const QSize half(edge / 2, edge / 2);
    const bool small = wish.size.width() < half.width() && wish.size.height() < half.height();
    return shrunk(small ? shrunk(tile, half, {{}, half}) : tile, wish.size, wish.part);
}

QImage partOf(ScaledTiles& tiles, const ScaledTiles::Wish& wish) {
    const auto [image, corner] = tiles.scaled(wish);
    return image.copy(wish.part.translated(-corner));
}

} // namespace

class TestScaledTiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aZoomOnSeveralThreadsGivesWhatOneTileGives() {
        Workers workers(4);
        ScaledTiles tiles;
        std::vector<std::shared_ptr<const TilePixels>> sources;
        for (unsigned seed = 0; seed < 30; ++seed)
            sources.push_back(noise(seed));
        for (int round = 0; round < 60; ++round) {
            const int size = 30 + (round * 7) % 66; // both above and below the half
            std::vector<ScaledTiles::Wish> wishes;
            for (std::size_t i = 0; i < sources.size(); ++i) {
                const int cut = i % 3 == 0 ? size / 2 : size;
                wishes.push_back({sources[i], {size, size}, {size - cut, 0, cut, size}});
            }
            tiles.prepare(wishes, workers);
            for (const auto& wish : wishes)
                QCOMPARE(partOf(tiles, wish), expected(wish));
        }
    }

    void whoMovesOnIsGivenTheWhole() {
        Workers workers(1);
        ScaledTiles tiles;
        const auto tile = noise(1);
        const ScaledTiles::Wish left{tile, {70, 70}, {0, 0, 30, 70}};
        const ScaledTiles::Wish more{tile, {70, 70}, {5, 0, 40, 70}};
        tiles.prepare({left}, workers);
        QCOMPARE(tiles.scaled(left).image.size(), QSize(30, 70));
        tiles.prepare({more}, workers);
        QCOMPARE(tiles.scaled(more).image.size(), QSize(70, 70));
        QCOMPARE(partOf(tiles, more), expected(more));
        QCOMPARE(partOf(tiles, left), expected(left));
    }

    void partsOfOneTileAreOne() {
        Workers workers(2);
        ScaledTiles tiles;
        const auto tile = noise(2);
        const ScaledTiles::Wish a{tile, {60, 60}, {0, 0, 20, 20}};
        const ScaledTiles::Wish b{tile, {60, 60}, {20, 10, 20, 20}};
        tiles.prepare({a, b}, workers);
        QCOMPARE(tiles.scaled(a).image.size(), QSize(40, 30));
        QCOMPARE(tiles.scaled(a).image.constBits(), tiles.scaled(b).image.constBits());
        QCOMPARE(partOf(tiles, b), expected(b));
    }

    void whatWasNotPreparedIsMadeAllTheSame() {
        ScaledTiles tiles;
        const ScaledTiles::Wish wish{noise(3), {20, 31}, {4, 4, 10, 20}};
        QCOMPARE(partOf(tiles, wish), expected(wish));
        const ScaledTiles::Wish all{wish.pixels, {edge, edge}, {0, 0, edge, edge}};
        QCOMPARE(tiles.scaled(all).image, tileImage(wish.pixels));
    }
};

QTEST_APPLESS_MAIN(TestScaledTiles)
#include "tst_ScaledTiles.moc"
