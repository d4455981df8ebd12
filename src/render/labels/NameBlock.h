#pragma once

#include "core/VectorMap.h"
#include "render/TextSprites.h"
#include "render/basemap/VectorMapLook.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <map>
#include <span>
#include <vector>

namespace atlas {

/// A name of a vector map where it stands.
struct StandingName {
    QString text;
    TextStyle style;
    QPointF middle; ///< logical pixels from the block's north-west corner
};

/// The names of a square piece of a vector map at one zoom. Blocks divide the world, not the screen, and no
/// name leaves its block: names stay where they are while the map is panned, are the same on a tile as on a
/// whole page, and are never cut.
class NameBlock {
  public:
    static constexpr double edge = 1024; ///< logical pixels: four tiles

    /// Which one: counted like tiles from the north-west corner of the world.
    struct Place {
        double zoom = 0;
        int x = 0;
        int y = 0;
        auto operator<=>(const Place&) const = default; // NOLINT(modernize-use-nullptr): not a null pointer
    };

    /// Lays out the block's names. `language`: "en", "fr", "ar"; a feature without a name in it has its
    /// English one, then the local one. What `towns` names itself is left to it. Reads tiles, blocking; any
    /// thread.
    [[nodiscard]] static std::vector<StandingName>
    layOut(const VectorMapLook& map, Place place, const QString& language, std::span<const Town> towns);
};

/// The name of a feature as OpenMapTiles writes it; empty where it has none.
[[nodiscard]] QString nameOf(const VectorTile::Layer& layer, const VectorTile::Feature& feature,
                             const QString& language);

} // namespace atlas
