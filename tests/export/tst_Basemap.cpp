#include "export/Basemap.h"

#include "core/WorldPoint.h"
#include "render/basemap/PaintedTiles.h"
#include "support/FrameRequests.h"
#include "support/GoldenImage.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace atlas;

/// The embedded map, drawn by the painter of all vector maps.
class TestBasemap : public QObject {
    Q_OBJECT

    /// A line that wanders across several tiles.
    static MapFeature wandering(int rank) {
        MapFeature line;
        line.rank = rank;
        line.parts.emplace_back();
        for (int i = 0; i < 600; ++i)
            line.parts[0].push_back(
                {38.0 + 0.005 * i, 36.0 + 0.4 * std::sin(0.05 * i) + 0.003 * (i * 37 % 11)});
        for (const GeoPoint p : line.parts[0])
            line.box.extend(p);
        return line;
    }

    static std::shared_ptr<const AtlasSnapshot> made() {
        auto atlas = std::make_shared<AtlasSnapshot>();
        MapFeature lake = test::square(QStringLiteral("Test Lake"), {39.4, 37.0}, 0.3);
        lake.rank = 1;
        lake.parts.push_back(
            {{39.3, 36.9}, {39.5, 36.9}, {39.5, 37.1}, {39.3, 37.1}, {39.3, 36.9}}); // an island
        atlas->map.layers = {{QStringLiteral("lakes"), {lake}},
                             {QStringLiteral("rivers"), {wandering(1), wandering(3)}},
                             {QStringLiteral("borders"), {wandering(1)}},
                             {QStringLiteral("roads"), {wandering(0)}}};
        return atlas;
    }

    static Basemap map(MapTheme theme = MapTheme::Standard) {
        auto opened = embeddedBasemap(made(), QStringLiteral(ATLAS_SHARE_DIR), {theme, 1});
        if (!opened) qFatal("%s", qPrintable(opened.error().line()));
        return *opened;
    }

    static QColor colourAt(const Basemap& basemap, GeoPoint p) {
        constexpr int zoom = 12;
        const WorldPoint at = toWorld(p);
        const TileId id{zoom, int(at.x >> (32 - zoom)), int(at.y >> (32 - zoom))};
        const TileReply reply = basemap.tiles->wait(id, {});
        if (!reply.pixels) return {};
        const auto pixel = [](std::uint32_t world) { return (world >> (32 - zoom - 8)) & 0xffU; };
        return QColor::fromRgb(reply.pixels->argb[pixel(at.y) * 256 + pixel(at.x)]);
    }

  private Q_SLOTS:

    void layersAreDrawnByTheStyle() {
        const Basemap drawn = map();
        const QColor water(QStringLiteral("#a9d3de"));
        const QColor land(QStringLiteral("#f2efe9"));
        QCOMPARE(colourAt(drawn, {39.2, 37.2}), water); // the lake
        QCOMPARE(colourAt(drawn, {39.4, 37.0}), land);  // its island
        QCOMPARE(colourAt(drawn, {40.5, 37.5}), land);
        QCOMPARE(colourAt(drawn, {32.99, 37.5}), QColor(QStringLiteral("#e8e4dc"))); // beyond the data
        QCOMPARE(colourAt(map(MapTheme::Dark), {40.5, 37.5}), QColor(QStringLiteral("#1f2328")));
        QVERIFY(!drawn.vectors->hasNames()); // the atlas names its towns and rivers itself
    }

    /// A tile that is drawn a little beyond its edge shows there what its neighbour shows.
    void tilesMeetWithoutASeam() {
        const Basemap drawn = map();
        const VectorPainter painter(drawn.vectors->style, MapTheme::Standard);
        const TilePainter tiles(drawn.vectors->source, painter);
        constexpr int edge = 256;
        constexpr int over = 12;
        constexpr TileId west{10, 622, 403};
        const VectorReply content = drawn.vectors->source->read(west);
        QImage wider(edge + over, edge + over, QImage::Format_RGB32);
        wider.fill(painter.land());
        QPainter paint(&wider);
        paint.setRenderHint(QPainter::Antialiasing);
        painter.paint(paint, *content.tile, QRectF(0, 0, edge, edge), QRectF(wider.rect()), west.zoom);
        paint.end();
        const QImage east = tiles.picture({west.zoom, west.x + 1, west.y}, edge);
        const QImage south = tiles.picture({west.zoom, west.x, west.y + 1}, edge);
        QCOMPARE(test::pixelsUnlike(wider.copy(edge, 0, over, edge), east.copy(0, 0, over, edge)), 0);
        QCOMPARE(test::pixelsUnlike(wider.copy(0, edge, edge, over), south.copy(0, 0, edge, over)), 0);
        QImage bare(over, edge, wider.format());
        bare.fill(painter.land());
        QVERIFY(test::pixelsUnlike(east.copy(0, 0, over, edge), bare) > 20); // a river crosses the seam
    }

    void aMissingStyleIsSaid() {
        const auto opened = embeddedBasemap(made(), QStringLiteral("/nowhere"), {});
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().line().contains(QStringLiteral("atlas.json")));
    }
};

QTEST_MAIN(TestBasemap)
#include "tst_Basemap.moc"
