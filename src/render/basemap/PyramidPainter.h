#pragma once

#include "core/Result.h"
#include "core/TileSource.h"
#include "core/DataStore.h"

#include <QByteArray>
#include <QImage>

namespace atlas {

/// How the embedded base map is drawn, from geodata/style.json.
struct BasemapStyle;

/// Paints tiles of the embedded base map from its vector layers. Immutable; any thread.
class PyramidPainter {
  public:
    /// `styleJson` is the content of geodata/style.json; Error names the faulty part.
    [[nodiscard]] static Result<PyramidPainter> create(std::shared_ptr<const AtlasSnapshot> atlas,
                                                       const QByteArray& styleJson);
    /// A tile drawn at `tileSize` device pixels (256 logical ones); seamless with its neighbours.
    [[nodiscard]] QImage paintTile(TileId id, int tileSize) const;

  private:
    PyramidPainter(std::shared_ptr<const AtlasSnapshot> atlas, std::shared_ptr<const BasemapStyle> style);
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::shared_ptr<const BasemapStyle> style_;
};

} // namespace atlas
