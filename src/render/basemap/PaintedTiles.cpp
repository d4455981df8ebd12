#include "render/basemap/PaintedTiles.h"

#include "core/QueuedTiles.h"
#include "geo/Viewport.h"

#include <cstring>

namespace atlas {
namespace {

constexpr double logicalTile = 256;

std::shared_ptr<const TilePixels> pixelsOf(const QImage& image) {
    auto pixels = std::make_shared<TilePixels>();
    pixels->width = image.width();
    pixels->height = image.height();
    pixels->argb.resize(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
    const auto line = static_cast<std::size_t>(image.width()) * sizeof(std::uint32_t);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(pixels->argb.data()
                        + static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width()),
                    image.constScanLine(y), line);
    return pixels;
}

/// The tile that holds another at a lower zoom.
TileId ancestor(TileId id, int zoom) {
    const int up = std::max(0, id.zoom - zoom);
    return {id.zoom - up, id.x >> up, id.y >> up};
}

} // namespace

/// The tile itself, or the ancestor that has its content beyond the map's last zoom.
VectorReply TilePainter::read(TileId id, TileId& held) const {
    held = ancestor(id, source_->info().maxZoom);
    return source_->read(held);
}

QImage TilePainter::draw(const VectorTile& content, TileId held, TileId id, int tileSize) const {
    QImage image(tileSize, tileSize, QImage::Format_RGB32);
    image.fill(painter_.land());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(tileSize / logicalTile, tileSize / logicalTile);
    const double edge = logicalTile * (1 << (id.zoom - held.zoom));
    const QPointF corner(logicalTile * id.x - edge * held.x, logicalTile * id.y - edge * held.y);
    painter_.paint(painter, content, {-corner, QSizeF(edge, edge)}, {0, 0, logicalTile, logicalTile},
                   id.zoom);
    return image;
}

QImage TilePainter::picture(TileId id, int tileSize) const {
    TileId held;
    const VectorReply reply = read(id, held);
    return reply.tile ? draw(*reply.tile, held, id, tileSize) : QImage();
}

TileReply TilePainter::paint(TileId id, int tileSize) const {
    TileId held;
    const VectorReply reply = read(id, held);
    if (!reply.tile) return {reply.state, nullptr};
    return {TileState::Ready, pixelsOf(draw(*reply.tile, held, id, tileSize))};
}

std::shared_ptr<TileSource> paintedTiles(std::shared_ptr<VectorTileSource> source, VectorPainter painter,
                                         int tileSize) {
    TileSourceInfo info = source->info();
    info.tileSize = tileSize;
    info.maxZoom = static_cast<int>(Viewport::maxZoom);
    const auto tiles = std::make_shared<const TilePainter>(std::move(source), std::move(painter));
    const auto makeReader = [tiles, tileSize]() -> QueuedTiles::Reader {
        return [tiles, tileSize](TileId id) { return tiles->paint(id, tileSize); };
    };
    return std::make_shared<QueuedTiles>(info, makeReader);
}

} // namespace atlas
