#pragma once

#include "core/VectorTile.h"

#include <QByteArrayView>

#include <memory>

namespace atlas {

/// A tile from its bytes, as the Mapbox Vector Tile specification 2.1 writes them in Protocol Buffers
/// (github.com/mapbox/vector-tile-spec, protobuf.dev/programming-guides/encoding); null where they are none,
/// or damaged. Whatever they are, what it takes in memory is bounded by their number. Any thread.
///
/// By hand and not by GDAL's driver: that opens a dataset for each tile and makes a feature object of each of
/// its thousands of roads, several times over as long as a tile may take to be drawn.
[[nodiscard]] std::shared_ptr<const VectorTile> decodeVectorTile(QByteArrayView bytes);

/// Bytes as they lie in an MBTiles file: unpacked where they are packed by gzip or zlib, at most `most` of
/// them. Null bytes where they are damaged.
[[nodiscard]] QByteArray unpacked(const QByteArray& bytes, qsizetype most);

} // namespace atlas
