#pragma once

#include "io/OsmTags.h"

#include <QByteArray>

#include <span>
#include <utility>
#include <vector>

namespace atlas {

/// What becomes of an object's geometry.
enum class TileShape : std::uint8_t { Point, Line, Area, PointInside };

/// An object as it stands in one layer of the tiles.
struct TileObject {
    const char* layer;
    int minZoom; ///< the first zoom whose tiles hold it
    TileShape shape;
    std::vector<std::pair<const char*, QByteArray>> texts{};
    std::vector<std::pair<const char*, int>> numbers{};
};

/// The layers of the OpenMapTiles schema and their fields, as far as they are made here
/// (openmaptiles.org/schema, version 3).
struct TileLayerFields {
    const char* layer;
    std::vector<const char*> texts;
    std::vector<const char*> numbers;
};

[[nodiscard]] std::span<const TileLayerFields> openMapTilesLayers();

/// The last zoom that the schema has tiles of; a map enlarges them beyond.
inline constexpr int openMapTilesMaxZoom = 14;

/// The objects that a node, a line or an area of OpenStreetMap becomes; none for most. `metres`: the longer
/// side of the area's bounding box, which says from which zoom it can be seen. Any thread.
[[nodiscard]] std::vector<TileObject> objectsOfNode(const OsmTags& tags);
[[nodiscard]] std::vector<TileObject> objectsOfLine(const OsmTags& tags);
[[nodiscard]] std::vector<TileObject> objectsOfArea(const OsmTags& tags, double metres);

} // namespace atlas
