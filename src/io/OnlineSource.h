#pragma once

#include "core/Result.h"
#include "core/TileSource.h"

#include <QByteArray>
#include <QString>

namespace atlas {

/// A map on the network, as the user knows it. A value.
///
/// The address is that of one tile: {z}/{x}/{y} as in XYZ, {-y} for TMS, {TileMatrix}/{TileCol}/{TileRow} as
/// WMTS has them, or {bbox-epsg-3857} (and {width}, {height}) for a WMS in Web Mercator.
struct OnlineSource {
    QString name;
    QString address;
    QString attribution; ///< shown on map and export; plain text
    int minZoom = 0;
    int maxZoom = 19;
    int tileSize = 256; ///< pixels that the server sends for a tile's edge

    bool operator==(const OnlineSource&) const = default;
};

/// OpenStreetMap's own tiles, whose rules the program keeps: the first that is offered.
[[nodiscard]] OnlineSource openStreetMap();

/// Error where an address names no tile, or is none of http and https.
[[nodiscard]] Outcome checkAddress(const QString& address);

/// Where one tile lies. The address has been checked.
[[nodiscard]] QByteArray addressOf(const OnlineSource& source, TileId id);

} // namespace atlas
