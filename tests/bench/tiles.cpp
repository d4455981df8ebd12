// How fast a vector map is painted: tiles of 256 pixels with their names, as PNG, one thread; the work of a
// tile server, and what peers are measured at.
//
//   tiles FILE LON,LAT [--json]      FILE: vector tiles (.mbtiles), or an extract that they are made of first
//
// One JSON line a zoom: {"zoom","tiles","tiles_per_s","p95_ms","view_ms"}. Seven by seven tiles around the
// place; view_ms: a view of 1600 by 1000 whose tiles are at hand.
#include "core/EventTable.h"
#include "export/Basemap.h"
#include "io/BasemapWriter.h"
#include "render/FrameComposer.h"
#include "render/PixelStamp.h"
#include "render/TextSprites.h"
#include "render/basemap/PaintedTiles.h"
#include "render/labels/NameBlock.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

using namespace atlas;

namespace {

constexpr int reach = 3;
constexpr int tileEdge = 256;

/// As the window paints a tile and its names, but one after the other.
class Painting {
  public:
    explicit Painting(const VectorMapLook& look)
        : look_(look), tiles_(look.source, VectorPainter(look.style, look.theme)) {}

    [[nodiscard]] QImage paint(TileId id) {
        QImage image = tiles_.picture(id, tileEdge);
        if (image.isNull()) return image;
        constexpr int across = static_cast<int>(NameBlock::edge) / tileEdge;
        const NameBlock::Place block{static_cast<double>(id.zoom), id.x / across, id.y / across};
        auto& names = blocks_[block];
        if (!names) names = NameBlock::layOut(look_, block, QStringLiteral("en"), {});
        QPainter painter(&image);
        const PixelStamp stamp(painter, 1);
        const QPointF corner((id.x % across) * tileEdge, (id.y % across) * tileEdge);
        for (const StandingName& name : *names) {
            const QPointF at = name.middle - corner;
            constexpr double far = 200;
            if (at.x() > -far && at.y() > -far && at.x() < tileEdge + far && at.y() < tileEdge + far)
                stamp.centred(at, text_.sprite(name.text, name.style, 1).image);
        }
        return image;
    }

  private:
    const VectorMapLook& look_;
    TilePainter tiles_;
    TextSprites text_;
    std::map<NameBlock::Place, std::optional<std::vector<StandingName>>> blocks_;
};

/// Milliseconds of a whole view whose tiles and names are at hand, as a pan makes it: the median.
double warmView(const Basemap& basemap, GeoPoint middle, int zoom) {
    constexpr int frames = 21;
    FrameRequest request;
    request.events = std::make_shared<EventSnapshot>();
    request.layers = Layers(Layer::Basemap) | Layer::Labels;
    request.tiles = basemap.tiles;
    request.vectors = basemap.vectors;
    request.waitForTiles = true;
    FrameComposer composer;
    std::vector<double> times;
    for (int i = 0; i <= frames; ++i) {
        const double step =
            5 * 360 / (256 * std::exp2(zoom)); // five pixels: nothing of the last frame serves
        request.viewport = Viewport({middle.lon + i * step, middle.lat}, zoom, QSizeF(1600, 1000));
        QElapsedTimer clock;
        clock.start();
        (void)composer.compose(request, {});
        if (i > 0) times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6); // the first one fetches
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(const Basemap& basemap, GeoPoint middle, int zoom) {
    Painting painting(*basemap.vectors);
    const WorldPoint world = toWorld(middle);
    const int x = static_cast<int>(world.x >> (32 - zoom));
    const int y = static_cast<int>(world.y >> (32 - zoom));
    std::vector<double> times;
    double whole = 0;
    for (int dx = -reach; dx <= reach; ++dx)
        for (int dy = -reach; dy <= reach; ++dy) {
            QElapsedTimer clock;
            clock.start();
            const QImage tile = painting.paint({zoom, x + dx, y + dy});
            QBuffer png;
            png.open(QIODevice::WriteOnly);
            if (!tile.isNull()) tile.save(&png, "PNG");
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            whole += times.back();
        }
    std::sort(times.begin(), times.end());
    std::printf(
        "{\"zoom\": %d, \"tiles\": %zu, \"tiles_per_s\": %.1f, \"p95_ms\": %.2f, \"view_ms\": %.1f}\n", zoom,
        times.size(), static_cast<double>(times.size()) * 1000 / whole, times[times.size() * 95 / 100],
        warmView(basemap, middle, zoom));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QStringList place = arguments.value(2).split(u',');
    if (place.size() != 2) qFatal("usage: tiles FILE LON,LAT [--json]");
    QString file = arguments.value(1);
    const QTemporaryDir made;
    if (!file.endsWith(QStringLiteral(".mbtiles"))) {
        const Outcome written =
            BasemapWriter::write(file, made.filePath(QStringLiteral("made.mbtiles")), {}, {}, {});
        if (!written) qFatal("%s", qPrintable(written.error().line()));
        file = made.filePath(QStringLiteral("made.mbtiles"));
    }
    const auto basemap = openBasemap(file, QStringLiteral(ATLAS_SHARE_DIR), {});
    if (!basemap.ok()) qFatal("%s", qPrintable(basemap.error().line()));
    if (!basemap->vectors) qFatal("these are no vector tiles");
    for (const int zoom : {11, 13, 15})
        measure(*basemap, {place[0].toDouble(), place[1].toDouble()}, zoom);
    return 0;
}
