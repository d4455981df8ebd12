#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <QString>

#include <memory>

namespace atlas {

/// One handle on an MBTiles file, through GDAL's MBTiles driver. Used by one thread at a time, within a
/// GdalCall.
class MbtilesFile {
  public:
    /// Error when it is not a raster MBTiles that GDAL reads. Blocking.
    [[nodiscard]] static Result<std::unique_ptr<MbtilesFile>> open(const QString& path);
    ~MbtilesFile();
    MbtilesFile(const MbtilesFile&) = delete;
    MbtilesFile& operator=(const MbtilesFile&) = delete;

    [[nodiscard]] const TileSourceInfo& info() const noexcept;

    /// Reads and decodes a tile. Blocking; never Pending.
    [[nodiscard]] TileReply read(TileId id);

  private:
    struct Private;
    explicit MbtilesFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
