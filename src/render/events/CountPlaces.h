#pragma once

#include "geo/Viewport.h"
#include "render/events/EventLayout.h"

#include <QRectF>

#include <vector>

namespace atlas {

/// Finds places for the counts of governorates off the circles and off each other. Borrows the circles.
class CountPlaces {
  public:
    explicit CountPlaces(const std::vector<PlacedCluster>& clusters) : clusters_(clusters) {}

    /// How far a plate has to move, logical pixels: to the nearest free place around, or not at all where
    /// none is near.
    [[nodiscard]] QPointF shiftOf(const QRectF& plate) const;

    /// Nothing else goes there.
    void take(const QRectF& plate) { taken_.push_back(plate); }

  private:
    [[nodiscard]] std::vector<const PlacedCluster*> clustersNear(const QRectF& plate) const;
    [[nodiscard]] bool isFree(const QRectF& plate, const std::vector<const PlacedCluster*>& near) const;

    const std::vector<PlacedCluster>& clusters_;
    std::vector<QRectF> taken_;
};

/// Moves the counts of governorates that are on the screen to where they can be read.
void placeCounts(const Viewport& viewport, EventLayout& layout);

} // namespace atlas
