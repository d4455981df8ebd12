#include "render/LayerCache.h"

namespace atlas {

const LayerCache::Stage* LayerCache::find(std::size_t group, const LayerKey& key) const {
    const auto& stage = stages_[group];
    return stage && stage->key == key ? &*stage : nullptr;
}

void LayerCache::clear() {
    stages_.assign(stages_.size(), std::nullopt);
}

} // namespace atlas
