#pragma once

#include "core/Place.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

/// A tile of the Web Mercator pyramid, counted from the north-west corner (XYZ, not TMS).
struct TileId {
    int zoom = 0;
    int x = 0;
    int y = 0;
    auto operator<=>(const TileId&) const = default; // NOLINT(modernize-use-nullptr): not a null pointer

    [[nodiscard]] TileId parent() const noexcept { return {zoom - 1, x >> 1, y >> 1}; }

    /// Whether it is the other tile or holds it.
    [[nodiscard]] bool covers(TileId other) const noexcept {
        const int down = other.zoom - zoom;
        return down >= 0 && other.x >> down == x && other.y >> down == y;
    }
};

/// Pixels only: 0xAARRGGBB premultiplied, rows from the top, no padding.
struct TilePixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> argb;
};

enum class TileState : std::uint8_t {
    Ready,   ///< `pixels` is set
    Pending, ///< on its way; the ready callback will be called
    Missing, ///< the source holds no such tile: draw what lies below, or a lower zoom
    Broken   ///< the source holds it and it cannot be read: draw it grey
};

struct TileReply {
    TileState state = TileState::Missing;
    std::shared_ptr<const TilePixels> pixels;
};

/// What a source is, for the map's corner and for choosing zooms.
struct TileSourceInfo {
    QString name;
    QString format =
        QStringLiteral("mbtiles"); ///< of the file: "mbtiles", "mbtiles, vector", or GDAL's name for it
    QString attribution;           ///< plain text to be shown on the map; may be empty
    int minZoom = 0;
    int maxZoom = 0;
    int tileSize =
        256; ///< pixels of a tile's edge; a tile is always drawn 256 logical pixels wide at its zoom
    GeoBox bounds;
    /// Tiles come over the network: from who makes them, to whoever may see that they are asked for.
    bool online = false;
    /// From this zoom on the map's lines are less accurate than a pixel suggests; 0 = never said.
    int accurateToZoom = 0;
    QString accuracyNote; ///< said in a corner beyond accurateToZoom; may be empty
};

/// A tile now, or a promise of one. Implemented in io, drawn by render, handed in by app and cli.
class TileSource {
  public:
    virtual ~TileSource() = default;
    TileSource() = default;
    TileSource(const TileSource&) = delete;
    TileSource& operator=(const TileSource&) = delete;

    [[nodiscard]] virtual const TileSourceInfo& info() const noexcept = 0;

    /// Never blocks: what is cached, or Pending after queueing it. Newest requests are served first. Any
    /// thread.
    [[nodiscard]] virtual TileReply request(TileId id) = 0;

    /// Blocks until the tile is read or `stop` is requested (then Pending). For exports. Any thread.
    [[nodiscard]] virtual TileReply wait(TileId id, std::stop_token stop) = 0;

    /// Only what is cached, without queueing: for a parent shown meanwhile. Any thread.
    [[nodiscard]] virtual TileReply peek(TileId id) const = 0;

    /// Drops what was asked for and is not here yet, but for these tiles, their ancestors and what somebody
    /// waits for: the rest has left the view. Any thread.
    virtual void keepOnly(const std::vector<TileId>& /*wanted*/) {}

    /// Called from a worker when a Pending tile has become Ready, Missing or Broken.
    /// Set before the first request; must not call back into the source.
    virtual void onTileDone(std::function<void(TileId, TileState)> callback) = 0;
};

} // namespace atlas
