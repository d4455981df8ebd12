#pragma once

#include "core/VectorTile.h"

#include <QByteArray>

#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace atlas::test {

/// Writes tiles in the form of the Mapbox Vector Tile specification, for readers to be tried on.
class VectorTileBytes {
  public:
    struct Feature {
        VectorTile::Shape shape;
        std::vector<std::vector<VectorTile::Point>> parts;
        std::vector<std::pair<QByteArray, QByteArray>> tags;
    };

    void addLayer(const QByteArray& name, const std::vector<Feature>& features, int extent = 4096) {
        QByteArray layer = field(1, name);
        std::vector<QByteArray> keys;
        std::vector<QByteArray> values;
        for (const Feature& feature : features)
            layer += field(2, featureBytes(feature, keys, values));
        for (const QByteArray& key : keys)
            layer += field(3, key);
        for (const QByteArray& value : values)
            layer += field(4, field(1, value));
        layer += varint(5U << 3U) + varint(static_cast<quint64>(extent));
        bytes_ += field(3, layer);
    }

    [[nodiscard]] const QByteArray& bytes() const { return bytes_; }

    [[nodiscard]] static QByteArray varint(quint64 value) {
        QByteArray out;
        for (; value >= 0x80; value >>= 7U)
            out += static_cast<char>(0x80U | (value & 0x7FU));
        return out + static_cast<char>(value);
    }

    [[nodiscard]] static QByteArray field(unsigned number, const QByteArray& bytes) {
        return varint(number << 3U | 2U) + varint(static_cast<quint64>(bytes.size())) + bytes;
    }

  private:
    static quint64 position(std::vector<QByteArray>& all, const QByteArray& one) {
        const auto found = std::find(all.begin(), all.end(), one);
        if (found != all.end()) return static_cast<quint64>(found - all.begin());
        all.push_back(one);
        return all.size() - 1;
    }

    static QByteArray zigzag(int v) {
        return varint(static_cast<quint64>(static_cast<quint32>(v << 1) ^ static_cast<quint32>(v >> 31)));
    }

    static QByteArray featureBytes(const Feature& feature, std::vector<QByteArray>& keys,
                                   std::vector<QByteArray>& values) {
        QByteArray tags;
        for (const auto& [key, value] : feature.tags)
            tags += varint(position(keys, key)) + varint(position(values, value));
        QByteArray geometry;
        VectorTile::Point at;
        const auto move = [&](VectorTile::Point to) {
            geometry += zigzag(to.x - at.x) + zigzag(to.y - at.y);
            at = to;
        };
        for (const auto& part : feature.parts) {
            geometry += varint(1U << 3U | 1U);
            move(part.front());
            if (part.size() > 1) geometry += varint((part.size() - 1) << 3U | 2U);
            for (std::size_t i = 1; i < part.size(); ++i)
                move(part[i]);
            if (feature.shape == VectorTile::Shape::Area) geometry += varint(1U << 3U | 7U);
        }
        return field(2, tags) + varint(3U << 3U) + varint(static_cast<quint64>(feature.shape))
               + field(4, geometry);
    }

    QByteArray bytes_;
};

/// A vector map made up for a test: the tiles of one zoom.
class MadeVectors : public VectorTileSource {
  public:
    explicit MadeVectors(int zoom) {
        info_.name = QStringLiteral("made-up map");
        info_.minZoom = info_.maxZoom = zoom;
        info_.bounds = {-180, -85, 180, 85};
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] VectorReply read(TileId id) override {
        const std::lock_guard lock(mutex_);
        const auto found = tiles_.find(id);
        if (found == tiles_.end()) return {TileState::Missing, nullptr};
        return {TileState::Ready, found->second};
    }

    void put(TileId id, std::shared_ptr<const VectorTile> tile) { tiles_[id] = std::move(tile); }

  private:
    TileSourceInfo info_;
    std::mutex mutex_;
    std::map<TileId, std::shared_ptr<const VectorTile>> tiles_;
};

} // namespace atlas::test
