#pragma once

#include "core/TileSource.h"
#include "core/VectorTile.h"
#include "render/basemap/VectorPainter.h"

#include <QImage>

#include <memory>

namespace atlas {

/// Paints tiles of 256 logical pixels from a vector map, at any zoom: beyond the map's last, its tiles are
/// drawn larger, and sharp. Any thread, several at once.
class TilePainter {
  public:
    TilePainter(std::shared_ptr<VectorTileSource> source, VectorPainter painter)
        : source_(std::move(source)), painter_(std::move(painter)) {}

    /// `tileSize`: device pixels of the tile's edge.
    [[nodiscard]] TileReply paint(TileId id, int tileSize) const;
    /// The same as a picture; null where the map has nothing there.
    [[nodiscard]] QImage picture(TileId id, int tileSize) const;

  private:
    [[nodiscard]] VectorReply read(TileId id, TileId& held) const;
    [[nodiscard]] QImage draw(const VectorTile& content, TileId held, TileId id, int tileSize) const;

    std::shared_ptr<VectorTileSource> source_;
    VectorPainter painter_;
};

/// The pixels of a vector map, painted on threads of its own as they are asked for. `tileSize`: device pixels
/// of a tile, 512 for screens of two pixels to a logical one. Any thread.
[[nodiscard]] std::shared_ptr<TileSource> paintedTiles(std::shared_ptr<VectorTileSource> source,
                                                       VectorPainter painter, int tileSize);

} // namespace atlas
