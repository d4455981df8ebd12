#pragma once

#include "core/TileSource.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace atlas {

/// One tile of a vector map, as the Mapbox Vector Tile specification 2 has it: layers of features with tags,
/// whose points are counted in the layer's extent from the tile's north-west corner. Immutable once shared;
/// any thread.
struct VectorTile {
    enum class Shape : std::uint8_t { Unknown = 0, Point = 1, Line = 2, Area = 3 };

    struct Point {
        std::int32_t x = 0;
        std::int32_t y = 0;
        bool operator==(const Point&) const = default;
    };

    /// A text or a number; a truth is 0 or 1.
    struct Value {
        QString text; ///< of a number too, as it is written
        double number = 0;
    };

    struct Feature {
        Shape shape = Shape::Unknown;
        std::uint32_t firstTag = 0;
        std::uint32_t tags = 0;
        std::uint32_t firstPart = 0;
        std::uint32_t parts = 0;
    };

    struct Layer {
        QString name;
        int extent = 4096;
        std::vector<QString> keys;
        std::vector<Value> values;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> tags; ///< key and value, of all features
        std::vector<std::uint32_t> partEnds; ///< in points; a part begins where the last ended
        std::vector<Point> points;
        std::vector<Feature> features;

        /// The position of a key; -1 where no feature has it.
        [[nodiscard]] int key(QStringView wanted) const noexcept;
        /// Null where the feature lacks the key.
        [[nodiscard]] const Value* value(const Feature& feature, int key) const noexcept;
        /// A line, or a ring without the repetition of its first point: outer ones clockwise as seen on the
        /// map, inner ones the other way round.
        [[nodiscard]] std::span<const Point> part(const Feature& feature, std::uint32_t nth) const noexcept;
    };

    std::vector<Layer> layers;

    /// Null where there is none of that name.
    [[nodiscard]] const Layer* layer(QStringView name) const noexcept;
    [[nodiscard]] std::size_t bytes() const noexcept; ///< about as much as it takes in memory
};

struct VectorReply {
    TileState state = TileState::Missing; ///< never Pending
    std::shared_ptr<const VectorTile> tile;
};

/// Tiles of a vector map. Implemented in io, drawn by render, handed in by app and cli.
class VectorTileSource {
  public:
    virtual ~VectorTileSource() = default;
    VectorTileSource() = default;
    VectorTileSource(const VectorTileSource&) = delete;
    VectorTileSource& operator=(const VectorTileSource&) = delete;

    [[nodiscard]] virtual const TileSourceInfo& info() const noexcept = 0;
    /// Blocking; what was read lately is kept. Any thread.
    [[nodiscard]] virtual VectorReply read(TileId id) = 0;
};

} // namespace atlas
