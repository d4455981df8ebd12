#include "io/AtlasTiles.h"

#include "core/WorldPoint.h"

#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

MapFeature feature(int rank, bool polygon, std::vector<std::vector<GeoPoint>> parts) {
    MapFeature made;
    made.rank = rank;
    made.polygon = polygon;
    made.parts = std::move(parts);
    for (const auto& part : made.parts)
        for (const GeoPoint p : part)
            made.box.extend(p);
    return made;
}

/// A made-up lake with an island and a pond on it, both drawn the wrong way round, and a river of two points
/// that crosses many tiles.
std::shared_ptr<VectorTileSource> source() {
    auto atlas = std::make_shared<AtlasSnapshot>();
    const auto square = [](double half) {
        return std::vector<GeoPoint>{{39.4 - half, 37 - half},
                                     {39.4 - half, 37 + half},
                                     {39.4 + half, 37 + half},
                                     {39.4 + half, 37 - half},
                                     {39.4 - half, 37 - half}};
    };
    atlas->map.layers = {
        {QStringLiteral("lakes"), {feature(2, true, {square(0.3), square(0.2), square(0.1)})}},
        {QStringLiteral("rivers"),
         {feature(1, false, {{{35, 36}, {45, 36.2}}}), feature(3, false, {{{35, 33}, {36, 33}}})}},
        {QStringLiteral("countries"), {feature(0, true, {square(1)})}}};
    atlas->basemapAttribution = QStringLiteral("made up");
    return atlasTiles(atlas);
}

TileId tileAt(GeoPoint p, int zoom) {
    const WorldPoint at = toWorld(p);
    return {zoom, static_cast<int>(at.x >> (32 - zoom)), static_cast<int>(at.y >> (32 - zoom))};
}

/// Twice the area, positive for a ring that runs clockwise as seen on the map.
double turn(std::span<const VectorTile::Point> ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i];
        const auto b = ring[(i + 1) % ring.size()];
        sum += double(a.x) * b.y - double(b.x) * a.y;
    }
    return sum;
}

} // namespace

/// The embedded atlas cut into vector tiles.
class TestAtlasTiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void whatItIs() {
        const auto tiles = source();
        QCOMPARE(tiles->info().attribution, QStringLiteral("made up"));
        QVERIFY(!tiles->info().accuracyNote.isEmpty());
        QVERIFY(tiles->info().bounds.contains(GeoPoint{39, 36}));
    }

    void ringsTurnAsVectorTilesHaveThem() {
        const auto reply = source()->read(tileAt({39.4, 37}, 6));
        QCOMPARE(reply.state, TileState::Ready);
        const VectorTile::Layer* lakes = reply.tile->layer(u"lakes");
        QVERIFY(lakes);
        QCOMPARE(lakes->features.size(), std::size_t(1));
        const auto& lake = lakes->features[0];
        QCOMPARE(lake.parts, 3U);
        QVERIFY(turn(lakes->part(lake, 0)) > 0);
        QVERIFY(turn(lakes->part(lake, 1)) < 0);
        QVERIFY(turn(lakes->part(lake, 2)) > 0); // a pond on the island
        QCOMPARE(lakes->value(lake, lakes->key(u"rank"))->text, QStringLiteral("2"));
        QVERIFY(!reply.tile->layer(u"countries")); // only names are taken from them
    }

    /// No point is moved: neighbours draw the same line.
    void linesGoOnInTheNextTile() {
        const auto tiles = source();
        const TileId west = tileAt({39, 36.05}, 9);
        const TileId east{west.zoom, west.x + 1, west.y};
        const auto pointsOf = [&](TileId id) {
            const auto reply = tiles->read(id);
            const VectorTile::Layer* rivers = reply.tile->layer(u"rivers");
            if (!rivers || rivers->features.size() != 1) qFatal("one river runs here");
            std::vector<VectorTile::Point> points;
            for (const VectorTile::Point p : rivers->part(rivers->features[0], 0))
                points.push_back({p.x + id.x * rivers->extent, p.y + id.y * rivers->extent});
            return points;
        };
        QCOMPARE(pointsOf(west), pointsOf(east));
    }

    void areasAreCutToTheTile() {
        const auto tiles = source();
        const auto reply = tiles->read(tileAt({39.12, 37.0}, 12));
        const VectorTile::Layer* lakes = reply.tile->layer(u"lakes");
        QVERIFY(lakes && !lakes->features.empty());
        for (const VectorTile::Point p : lakes->part(lakes->features[0], 0)) {
            QVERIFY(p.x >= -lakes->extent / 8 && p.x <= lakes->extent * 9 / 8);
            QVERIFY(p.y >= -lakes->extent / 8 && p.y <= lakes->extent * 9 / 8);
        }
        QVERIFY(tiles->read(tileAt({39.4, 37.0}, 15)).state == TileState::Missing); // drawn from zoom 14
    }

    /// Where the atlas has nothing to say the map says so; inside it does not.
    void theEndOfTheAtlasIsAnArea() {
        const auto tiles = source();
        const auto partsBeyond = [&](GeoPoint p) {
            const auto reply = tiles->read(tileAt(p, 8));
            const VectorTile::Layer* beyond = reply.tile->layer(u"beyond");
            return beyond->features.empty() ? 0U : beyond->features[0].parts;
        };
        QCOMPARE(partsBeyond({41, 35}), 0U); // all within
        QCOMPARE(partsBeyond({20, 35}), 1U); // all beyond
        QCOMPARE(partsBeyond({33, 35}), 2U); // the edge runs through it
    }
};

QTEST_GUILESS_MAIN(TestAtlasTiles)
#include "tst_AtlasTiles.moc"
