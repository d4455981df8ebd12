#pragma once

#include "core/DataStore.h"

namespace atlas {

class MapCanvas;
class TimelineController;

/// Brings events and places into sight: moves the map and widens the window of time no more than needed. GUI
/// thread.
class EventSight {
  public:
    /// All of them outlive it.
    EventSight(MapCanvas& canvas, TimelineController& timeline, const DataStore& store);

    /// Moves the map as little as shows the event; false where it is on no map.
    [[nodiscard]] bool showOnMap(std::uint32_t tableIndex) const;
    /// Moves the handles so that the event is in the window; nothing where it has no date.
    void showInTime(std::uint32_t tableIndex) const;
    /// The disc within which the event lies fills the map.
    void zoomTo(std::uint32_t tableIndex) const;
    /// All of the box, where nothing of it is on the map; a box that is empty is anywhere.
    void bringIntoView(const GeoBox& box) const;
    /// Close enough to see a town with its roads.
    void goTo(GeoPoint place) const;

  private:
    MapCanvas& canvas_;
    TimelineController& timeline_;
    const DataStore& store_;
};

} // namespace atlas
