#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace atlas {

/// Writes a raster MBTiles 1.3 through GDAL's SQLite driver: to a temporary file beside `path`, renamed when
/// finished, so that an interrupted run leaves nothing. One thread.
class MbtilesWriter {
  public:
    [[nodiscard]] static Result<std::unique_ptr<MbtilesWriter>> create(const QString& path,
                                                                       const TileSourceInfo& info);
    ~MbtilesWriter(); ///< without finish(): removes the temporary file

    /// One encoded tile (PNG). Each id once.
    [[nodiscard]] Outcome write(TileId id, const QByteArray& png);
    /// Index, metadata, rename. Nothing may be written after.
    [[nodiscard]] Outcome finish();

    MbtilesWriter(const MbtilesWriter&) = delete;
    MbtilesWriter& operator=(const MbtilesWriter&) = delete;

  private:
    MbtilesWriter();
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
