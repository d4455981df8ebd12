#pragma once

#include "core/DataStore.h"

#include <QHash>

#include <memory>

namespace atlas {

[[nodiscard]] inline size_t qHash(WorldPoint w, size_t seed = 0) noexcept {
    return ::qHash(quint64(w.x) << 32 | w.y, seed);
}

/// Which first-level unit holds a point, and where its label goes. Answers are kept: the events that a source
/// knows to a governorate only share few points. One thread at a time.
class GovernorateFinder {
  public:
    static constexpr int none = -1;

    explicit GovernorateFinder(std::shared_ptr<const AtlasSnapshot> atlas = {});

    [[nodiscard]] const std::shared_ptr<const AtlasSnapshot>& atlas() const noexcept { return atlas_; }

    /// The position in the layer "governorates", or none.
    [[nodiscard]] int at(WorldPoint point);
    /// The governorate; `index` must be one that at() gave.
    [[nodiscard]] const MapFeature& feature(int index) const;
    /// A point well inside the governorate's largest part.
    [[nodiscard]] GeoPoint labelPoint(int index);

  private:
    std::shared_ptr<const AtlasSnapshot> atlas_;
    const MapLayer* layer_ = nullptr; ///< inside atlas_
    QHash<WorldPoint, int> found_;
    QHash<int, GeoPoint> labels_;
};

/// A point inside a polygon and away from its edge: the middle of its widest stretch near its centre of
/// gravity.
[[nodiscard]] GeoPoint labelPointOf(const MapFeature& polygon);

} // namespace atlas
