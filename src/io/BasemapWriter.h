#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace atlas {

/// Which zooms a map of one's own is to have.
struct TileZooms {
    int first = 0;
    int last = 14; ///< openMapTilesMaxZoom: the schema's last
};

/// Vector tiles in the OpenMapTiles schema from an extract of OpenStreetMap (.osm.pbf, .osm), in an MBTiles
/// file.
///
/// Read and cut through GDAL's OSM and MVT drivers, whose tables lie on the disk beside the file: memory does
/// not grow with the extract. The file is written beside its place and takes it in one step; whatever
/// happens, there is the old one or the new one. Blocking; any thread.
class BasemapWriter {
  public:
    /// 0…1, from the calling thread while it reads and from a thread of its own while tiles are cut.
    using Progress = std::function<void(double share)>;

    /// Error where the extract cannot be read, holds nothing for a map, the file cannot be written, or `stop`
    /// was requested.
    [[nodiscard]] static Outcome write(const QString& extract, const QString& path, TileZooms zooms,
                                       const Progress& progress, const std::stop_token& stop);
};

} // namespace atlas
