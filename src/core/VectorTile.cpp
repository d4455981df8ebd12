#include "core/VectorTile.h"

#include <algorithm>

namespace atlas {

int VectorTile::Layer::key(QStringView wanted) const noexcept {
    const auto found = std::find(keys.begin(), keys.end(), wanted);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

const VectorTile::Value* VectorTile::Layer::value(const Feature& feature, int key) const noexcept {
    if (key < 0) return nullptr;
    const auto first = tags.begin() + feature.firstTag;
    const auto last = first + feature.tags;
    const auto found = std::find_if(
        first, last, [key](const auto& tag) { return tag.first == static_cast<std::uint32_t>(key); });
    return found == last ? nullptr : &values[found->second];
}

std::span<const VectorTile::Point> VectorTile::Layer::part(const Feature& feature,
                                                           std::uint32_t nth) const noexcept {
    const std::size_t at = feature.firstPart + nth;
    const std::size_t first = at == 0 ? 0 : partEnds[at - 1];
    return std::span(points).subspan(first, partEnds[at] - first);
}

const VectorTile::Layer* VectorTile::layer(QStringView name) const noexcept {
    const auto found =
        std::find_if(layers.begin(), layers.end(), [name](const Layer& l) { return l.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

std::size_t VectorTile::bytes() const noexcept {
    std::size_t sum = sizeof(VectorTile);
    for (const Layer& layer : layers) {
        sum += layer.points.size() * sizeof(Point) + layer.partEnds.size() * sizeof(std::uint32_t)
               + layer.features.size() * sizeof(Feature) + layer.tags.size() * sizeof(layer.tags[0]);
        for (const Value& value : layer.values)
            sum += sizeof(Value) + static_cast<std::size_t>(value.text.size()) * sizeof(QChar);
    }
    return sum;
}

} // namespace atlas
