#include "render/FrameComposer.h"
#include "render/PointLines.h"
#include "render/basemap/PaintedTiles.h"
#include "render/labels/VectorNamesPainter.h"
#include "support/EventBuilder.h"
#include "support/GoldenImage.h"
#include "support/VectorTileBytes.h"

#include <QFile>
#include <QTest>

using namespace atlas;
using Shape = VectorTile::Shape;

namespace {

constexpr int zoom = 12;
constexpr int edge = 256;
/// Finer than files have it: here it is the painter that is tried, not the rounding of a file's points.
constexpr int fineness = 16;
constexpr int extent = 4096 * fineness;
constexpr int margin = 256 * fineness; ///< of a tile, as the program's own tiles have it

std::shared_ptr<const MapStyle> style() {
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/styles/map.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no style");
    return std::make_shared<const MapStyle>(*MapStyle::parse(file.readAll()));
}

/// A made-up town of four tiles: a wood, a lake with an island, roads that cross all seams, a railway, names.
/// Points in units of one tile, over the whole of 2 × 2.
VectorTile::Layer layerOf(const QString& name, Shape shape,
                          const std::vector<std::vector<VectorTile::Point>>& parts,
                          const std::vector<std::pair<QString, QString>>& tags) {
    VectorTile::Layer layer;
    layer.name = name;
    layer.extent = extent;
    VectorTile::Feature feature{shape, 0, static_cast<std::uint32_t>(tags.size()), 0,
                                static_cast<std::uint32_t>(parts.size())};
    for (const auto& [key, value] : tags) {
        layer.tags.emplace_back(static_cast<std::uint32_t>(layer.keys.size()),
                                static_cast<std::uint32_t>(layer.values.size()));
        layer.keys.push_back(key);
        layer.values.push_back({value, value.toDouble()});
    }
    for (const auto& part : parts) {
        for (const VectorTile::Point p : part)
            layer.points.push_back({p.x * fineness, p.y * fineness});
        layer.partEnds.push_back(static_cast<std::uint32_t>(layer.points.size()));
    }
    layer.features.push_back(feature);
    return layer;
}

VectorTile town() {
    constexpr int e = extent / fineness; // the points below are those of a file
    VectorTile tile;
    tile.layers.push_back(layerOf(QStringLiteral("landcover"), Shape::Area,
                                  {{{300, 300}, {e + 900, 200}, {e + 1500, e + 700}, {200, e + 1200}}},
                                  {{QStringLiteral("class"), QStringLiteral("wood")}}));
    tile.layers.push_back(
        layerOf(QStringLiteral("water"), Shape::Area,
                {{{e - 900, e - 800}, {e + 800, e - 900}, {e + 900, e + 700}, {e - 700, e + 900}},
                 {{e - 200, e - 200}, {e - 200, e + 300}, {e + 300, e + 300}, {e + 300, e - 200}}},
                {{QStringLiteral("class"), QStringLiteral("lake")}}));
    tile.layers.push_back(
        layerOf(QStringLiteral("transportation"), Shape::Line,
                {{{100, 2 * e - 300}, {e - 40, e + 60}, {e + 30, e - 50}, {2 * e - 200, 150}},
                 {{0, e + 20}, {2 * e, e + 20}},
                 {{e - 15, 0}, {e - 15, 2 * e}}},
                {{QStringLiteral("class"), QStringLiteral("primary")}}));
    tile.layers.push_back(
        layerOf(QStringLiteral("transportation_name"), Shape::Line,
                {{{100, 2 * e - 300}, {e - 40, e + 60}, {e + 30, e - 50}, {2 * e - 200, 150}},
                 {{0, e + 20}, {2 * e, e + 20}}},
                {{QStringLiteral("class"), QStringLiteral("primary")},
                 {QStringLiteral("name"), QStringLiteral("Street of the Test")}}));
    tile.layers.push_back(layerOf(QStringLiteral("place"), Shape::Point, {{{e + 5, e - 900}}},
                                  {{QStringLiteral("class"), QStringLiteral("town")},
                                   {QStringLiteral("name"), QStringLiteral("Testville on the Seam")}}));
    return tile;
}

/// A ring's part inside a tile and its margin, cut one edge after the other.
using Points = std::vector<VectorTile::Point>;

Points ringInside(Points ring, int least, int most) {
    const auto keep = [&](int side, VectorTile::Point p) {
        return side == 0 ? p.x >= least : side == 1 ? p.x <= most : side == 2 ? p.y >= least : p.y <= most;
    };
    const auto cross = [&](int side, VectorTile::Point a, VectorTile::Point b) -> VectorTile::Point {
        const double limit = side == 0 || side == 2 ? least : most;
        const double t = side < 2 ? (limit - a.x) / (b.x - a.x) : (limit - a.y) / (b.y - a.y);
        return {qRound(a.x + t * (b.x - a.x)), qRound(a.y + t * (b.y - a.y))};
    };
    for (int side = 0; side < 4; ++side) {
        Points cut;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto a = ring[i];
            const auto b = ring[(i + 1) % ring.size()];
            if (keep(side, a)) cut.push_back(a);
            if (keep(side, a) != keep(side, b)) cut.push_back(cross(side, a, b));
        }
        ring = cut;
    }
    return ring;
}

std::shared_ptr<const VectorTile> tileOfTown(int column, int row) {
    auto cut = std::make_shared<VectorTile>();
    for (const VectorTile::Layer& whole : town().layers) {
        VectorTile::Layer layer = whole;
        layer.points.clear();
        layer.partEnds.clear();
        VectorTile::Feature& feature = layer.features[0];
        feature.parts = 0;
        const auto add = [&](const Points& part, std::size_t least) {
            if (part.size() < least) return;
            layer.points.insert(layer.points.end(), part.begin(), part.end());
            layer.partEnds.push_back(static_cast<std::uint32_t>(layer.points.size()));
            ++feature.parts;
        };
        for (std::uint32_t nth = 0; nth < whole.features[0].parts; ++nth) {
            Points part;
            for (const auto p : whole.part(whole.features[0], nth))
                part.push_back({p.x - column * extent, p.y - row * extent});
            if (feature.shape == Shape::Area) add(ringInside(part, -margin, extent + margin), 3);
            if (feature.shape == Shape::Point) add(part, 1);
            if (feature.shape != Shape::Line) continue;
            PointLine line;
            for (const auto p : part)
                line.emplace_back(p.x, p.y);
            for (const PointLine& run :
                 cutTo(line, QRectF(QPointF(-margin, -margin), QPointF(extent + margin, extent + margin)))) {
                Points inside;
                for (const QPointF at : run)
                    inside.push_back({qRound(at.x()), qRound(at.y())});
                add(inside, 2);
            }
        }
        if (feature.parts > 0) cut->layers.push_back(std::move(layer));
    }
    return cut;
}

constexpr TileId first{zoom, 2400, 1600}; // a block's first: its names do not meet the block's edge

std::shared_ptr<test::MadeVectors> townSource() {
    auto source = std::make_shared<test::MadeVectors>(zoom);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column)
            source->put({zoom, first.x + column, first.y + row}, tileOfTown(column, row));
    return source;
}

} // namespace

class TestPaintedTiles : public QObject {
    Q_OBJECT

    std::shared_ptr<const MapStyle> style_ = style();

  private Q_SLOTS:

    /// Painted apart and put together, tiles are what is painted of the whole at once.
    void tilesHaveNoSeams_data() {
        QTest::addColumn<int>("ratio");
        QTest::addColumn<int>("theme");
        QTest::newRow("standard") << 1 << 0;
        QTest::newRow("two pixels to one") << 2 << 0;
        QTest::newRow("dark") << 1 << 2;
    }

    void tilesHaveNoSeams() {
        QFETCH(int, ratio);
        QFETCH(int, theme);
        const VectorPainter painter(style_, static_cast<MapTheme>(theme));
        const int size = edge * ratio;
        QImage whole(2 * size, 2 * size, QImage::Format_RGB32);
        whole.fill(painter.land());
        QPainter paint(&whole);
        paint.setRenderHint(QPainter::Antialiasing);
        paint.scale(ratio, ratio);
        painter.paint(paint, town(), {0, 0, edge, edge}, {0, 0, 2 * edge, 2 * edge}, zoom);
        paint.end();

        const TilePainter tiles(townSource(), painter);
        QImage stitched(2 * size, 2 * size, QImage::Format_RGB32);
        QPainter stitch(&stitched);
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                stitch.drawImage(column * size, row * size,
                                 tiles.picture({zoom, first.x + column, first.y + row}, size));
        stitch.end();
        QCOMPARE(test::pixelsUnlike(stitched, whole), 0);
        QImage bare(whole.size(), whole.format());
        bare.fill(painter.land());
        QVERIFY(test::pixelsUnlike(whole, bare) > 1000); // something is drawn
    }

    /// Beyond the map's last zoom its tile is drawn larger: lines are lines, not enlarged pixels.
    void beyondTheLastZoomItStaysSharp() {
        const TilePainter tiles(townSource(), VectorPainter(style_, MapTheme::Standard));
        const QImage deep = tiles.picture({zoom + 3, first.x * 8 + 15, first.y * 8 + 8}, edge);
        QVERIFY(!deep.isNull());
        QVERIFY(tiles.picture({zoom, 0, 0}, edge).isNull()); // nothing is there
        int edges = 0;
        for (int y = 1; y < edge; ++y)
            if (std::abs(qBlue(deep.pixel(99, y)) - qBlue(deep.pixel(99, y - 1))) > 30) ++edges;
        QVERIFY(edges >= 2); // a road's casing within one pixel, not within eight
    }

    /// Names too: four views of a quarter each are the view of the whole; and panned by some pixels all stand
    /// where they stood on the ground.
    void namesStayPutAndAreNeverCut() {
        FrameRequest request;
        request.events = test::snapshot({});
        request.layers = Layers(Layer::Basemap) | Layer::Labels;
        request.waitForTiles = true;
        const auto source = townSource();
        request.tiles = paintedTiles(source, VectorPainter(style_, MapTheme::Standard), edge);
        request.vectors =
            std::make_shared<const VectorMapLook>(VectorMapLook{source, style_, MapTheme::Standard});
        const double world = edge * std::exp2(zoom);
        const auto viewOf = [&](double x, double y, int size) {
            const double lon = (x + size / 2.0) / world * 360 - 180;
            const double lat =
                qRadiansToDegrees(std::atan(std::sinh(M_PI * (1 - 2 * (y + size / 2.0) / world))));
            FrameRequest one = request;
            one.viewport = Viewport({lon, lat}, zoom, QSizeF(size, size));
            return FrameComposer().compose(one, {}).image;
        };
        const double x0 = first.x * double{edge};
        const double y0 = first.y * double{edge};
        const QImage whole = viewOf(x0, y0, 2 * edge);
        QImage stitched(whole.size(), whole.format());
        QPainter stitch(&stitched);
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                stitch.drawImage(column * edge, row * edge,
                                 viewOf(x0 + column * edge, y0 + row * edge, edge));
        stitch.end();
        QCOMPARE(test::pixelsUnlike(stitched, whole), 0);
        const QImage panned = viewOf(x0 + 37, y0 + 21, edge);
        QCOMPARE(test::pixelsUnlike(panned, whole.copy(37, 21, edge, edge)), 0);
    }
};

QTEST_MAIN(TestPaintedTiles)
#include "tst_PaintedTiles.moc"
