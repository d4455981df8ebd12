#pragma once

#include "render/LayerKey.h"
#include "render/LayerPainter.h"

#include <QImage>

#include <optional>
#include <vector>

namespace atlas {

/// The map after each group of layers, from the ground up. A frame starts from the highest group whose layers
/// and all below are unchanged, so that nothing is blended twice and a frame looks the same whatever came
/// before it. One thread at a time.
class LayerCache {
  public:
    struct Stage {
        LayerKey key; ///< of this group and of all below
        QImage image; ///< opaque, device pixels
        BasemapState basemap;
        std::size_t groups = 0; ///< how many are drawn
    };

    explicit LayerCache(std::size_t groups) : stages_(groups) {}

    /// The stage of a group when it was drawn for this key, or nullptr.
    [[nodiscard]] const Stage* find(std::size_t group, const LayerKey& key) const;

    void store(std::size_t group, Stage stage) { stages_[group] = std::move(stage); }

    void clear();

  private:
    std::vector<std::optional<Stage>> stages_;
};

} // namespace atlas
