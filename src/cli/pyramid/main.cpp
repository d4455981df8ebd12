// Paints the embedded base map's tile pyramid: atlas_pyramid GEODATA OUT.mbtiles
//
// Run by the build. The same data and style give the same bytes.

#include "io/AtlasReader.h"
#include "io/MbtilesWriter.h"
#include "render/basemap/PyramidPainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImageWriter>
#include <QTextStream>

#include <atomic>
#include <cmath>
#include <thread>

namespace atlas {
namespace {

constexpr GeoBox bounds{33, 29, 49, 40};
constexpr int minZoom = 4;
constexpr int maxZoom = 10;
constexpr int tileSize = 512; // drawn 256 logical pixels wide: sharp on dense screens and in print
constexpr int accurateToZoom = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::Pyramid)
};

TileSourceInfo describePyramid(const AtlasSnapshot& atlas) {
    TileSourceInfo info;
    info.name = QStringLiteral("Strike Atlas base map");
    info.attribution = atlas.basemapAttribution;
    info.minZoom = minZoom;
    info.maxZoom = maxZoom;
    info.tileSize = tileSize;
    info.bounds = bounds;
    info.accurateToZoom = accurateToZoom;
    // Against OpenStreetMap's water; a pixel is about 250 m at zoom 9 and 120 m at zoom 10.
    info.accuracyNote = QStringLiteral("Embedded base map: rivers lie about 0.5 km, at worst 1.6 km off");
    return info;
}

std::vector<TileId> tilesOf(int zoom) {
    const WorldPoint nw = toWorld(GeoPoint{bounds.west, bounds.north});
    const WorldPoint se = toWorld(GeoPoint{bounds.east, bounds.south});
    const int shift = 32 - zoom; // a WorldPoint's first bits are its tile
    std::vector<TileId> ids;
    for (auto y = static_cast<int>(nw.y >> shift); y <= static_cast<int>((se.y - 1) >> shift); ++y)
        for (auto x = static_cast<int>(nw.x >> shift); x <= static_cast<int>((se.x - 1) >> shift); ++x)
            ids.push_back({zoom, x, y});
    return ids;
}

/// The blends at the edges of lines and areas in steps that no eye tells apart, so that a palette holds them.
QRgb coarser(QRgb colour) {
    const auto step = [](int channel) { return std::min(255, (channel + 4) & ~7); };
    return qRgb(step(qRed(colour)), step(qGreen(colour)), step(qBlue(colour)));
}

/// The colours of a tile, each with its place in the palette: plain areas keep theirs exactly.
QHash<QRgb, int> paletteOf(const QImage& image, QList<QRgb>& palette) {
    QHash<QRgb, int> pixels;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int from = 0; from < image.width();) { // by runs: most of a map is one colour beside itself
            int end = from + 1;
            while (end < image.width() && line[end] == line[from])
                ++end;
            pixels[line[from]] += end - from;
            from = end;
        }
    }
    QHash<QRgb, int> places;
    QHash<QRgb, int> known;
    const bool exact = pixels.size() <= 256;
    QList<QRgb> colours = pixels.keys();
    std::sort(colours.begin(), colours.end()); // a hash has no order of its own: the same bytes every time
    for (const QRgb colour : colours) {
        constexpr int plainArea = 512; // pixels, the edge of a tile: no blend covers as many
        const QRgb kept = exact || pixels[colour] >= plainArea ? colour : coarser(colour);
        if (!known.contains(kept)) {
            known.insert(kept, static_cast<int>(palette.size()));
            palette << kept;
        }
        places.insert(colour, known[kept]);
    }
    return places;
}

/// Eight bits a pixel where 256 colours are enough: half the bytes, and read in half the time.
QImage withPalette(const QImage& image) {
    QList<QRgb> palette;
    const QHash<QRgb, int> places = paletteOf(image, palette);
    if (palette.size() > 256) return image;
    QImage indexed(image.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    for (int y = 0; y < image.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        uchar* to = indexed.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            to[x] = x > 0 && from[x] == from[x - 1] ? to[x - 1] : static_cast<uchar>(places[from[x]]);
    }
    return indexed;
}

QByteArray encode(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(100); // zlib's best
    return writer.write(withPalette(image)) ? png : QByteArray();
}

/// All tiles, encoded, in the order of `ids`.
std::vector<QByteArray> paintAll(const PyramidPainter& painter, const std::vector<TileId>& ids) {
    std::vector<QByteArray> tiles(ids.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < ids.size(); i = next++)
            tiles[i] = encode(painter.paintTile(ids[i], tileSize));
    };
    {
        const std::jthread other(work);
        work();
    }
    return tiles;
}

Result<PyramidPainter> makePainter(const std::shared_ptr<const AtlasSnapshot>& atlas, const QString& folder) {
    QFile style(QDir(folder).filePath(QStringLiteral("style.json")));
    if (!style.open(QIODevice::ReadOnly))
        return Error{Text::tr("the style cannot be read"), style.fileName(), Text::tr("check geodata/")};
    return PyramidPainter::create(atlas, style.readAll());
}

Outcome paintPyramid(const QString& folder, const QString& target, QString& summary) {
    QElapsedTimer clock;
    clock.start();
    const auto gazetteer = readGazetteer(folder);
    if (!gazetteer) return gazetteer.error();
    const auto atlas = readAtlas(folder, **gazetteer, true);
    if (!atlas) return atlas.error();
    const auto painter = makePainter(*atlas, folder);
    if (!painter) return painter.error();
    auto writer = MbtilesWriter::create(target, describePyramid(**atlas));
    if (!writer) return writer.error();
    std::size_t count = 0;
    for (int zoom = minZoom; zoom <= maxZoom; ++zoom) {
        const std::vector<TileId> ids = tilesOf(zoom);
        const std::vector<QByteArray> tiles = paintAll(*painter, ids);
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (auto written = writer.value()->write(ids[i], tiles[i]); !written) return written.error();
        count += ids.size();
    }
    if (auto finished = writer.value()->finish(); !finished) return finished.error();
    summary = Text::tr("%1: %2 tiles, zoom %3–%4, %5 MB, %6 s")
                  .arg(target)
                  .arg(count)
                  .arg(minZoom)
                  .arg(maxZoom)
                  .arg(static_cast<double>(QFile(target).size()) / 1e6, 0, 'f', 1)
                  .arg(static_cast<double>(clock.elapsed()) / 1e3, 0, 'f', 1);
    return done();
}

} // namespace
} // namespace atlas

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.size() != 3) {
        err << atlas::Text::tr("usage: atlas_pyramid GEODATA OUT.mbtiles") << '\n';
        return 2;
    }
    QString summary;
    const auto outcome = atlas::paintPyramid(arguments[1], arguments[2], summary);
    if (!outcome) {
        err << outcome.error().line() << '\n';
        return 1;
    }
    out << summary << '\n';
    return 0;
}
