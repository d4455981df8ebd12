#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "core/TileSource.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace atlas {

/// How the embedded base map is drawn, from geodata/style.json.
struct BasemapStyle;

/// Paints tiles of the embedded base map from its vector layers. Any thread, several at once.
class PyramidPainter {
  public:
    /// `styleJson` is the content of geodata/style.json; Error names the faulty part.
    [[nodiscard]] static Result<PyramidPainter> create(std::shared_ptr<const AtlasSnapshot> atlas,
                                                       const QByteArray& styleJson);
    /// A tile drawn at `tileSize` device pixels (256 logical ones); seamless with its neighbours.
    [[nodiscard]] QImage paintTile(TileId id, int tileSize) const;

  private:
    class Levels;

    PyramidPainter(std::shared_ptr<const AtlasSnapshot> atlas, std::shared_ptr<const BasemapStyle> style);
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::shared_ptr<const BasemapStyle> style_;
    std::shared_ptr<Levels> levels_; ///< the geometry of each zoom, worked out when first needed
};

} // namespace atlas
