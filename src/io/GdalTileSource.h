#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <memory>

namespace atlas {

/// Tiles of an MBTiles file through GDAL's MBTiles driver. Two workers, each with a GDAL handle of its own;
/// newest requests first; decoded tiles are kept in a bounded cache.
///
/// A request that waits behind too many newer ones is dropped without a callback: whoever still wants the
/// tile asks again. Nobody may be inside wait() when the last owner lets go, and what the callback
/// refers to must outlive the source.
class GdalTileSource : public TileSource {
  public:
    /// Opens and checks the file; Error when it is not a raster MBTiles that GDAL reads. Blocking, any
    /// thread.
    [[nodiscard]] static Result<std::shared_ptr<TileSource>> open(const QString& path);
    ~GdalTileSource() override; ///< waits for the tiles being read

    [[nodiscard]] const TileSourceInfo& info() const noexcept override;
    [[nodiscard]] TileReply request(TileId id) override;
    [[nodiscard]] TileReply wait(TileId id, std::stop_token stop) override;
    [[nodiscard]] TileReply peek(TileId id) const override;
    void onTileDone(std::function<void(TileId, TileState)> callback) override;

  private:
    struct Private;
    explicit GdalTileSource(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
