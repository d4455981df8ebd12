#include "app/EventSight.h"

#include "app/MapCanvas.h"
#include "timeline/TimelineController.h"

#include <cmath>

namespace atlas {
namespace {

// A town with its roads fills the map.
constexpr double placeZoom = 10.5;
constexpr double closestEventZoom = 13;
// Where a place is only known roughly, its disc takes this share of the map's shorter edge.
constexpr double discShare = 0.5;

} // namespace

EventSight::EventSight(MapCanvas& canvas, TimelineController& timeline, const DataStore& store)
    : canvas_(canvas), timeline_(timeline), store_(store) {}

bool EventSight::showOnMap(std::uint32_t tableIndex) const {
    const Location where = store_.events()->event(tableIndex).where;
    if (where.mappable()) canvas_.bringIntoView(*where.point);
    return where.mappable();
}

void EventSight::showInTime(std::uint32_t tableIndex) const {
    const TimeSpan when = store_.events()->event(tableIndex).when;
    if (!when.dated() || timeline_.window().shows(when)) return;
    const TimePoint begin = std::min(timeline_.begin(), when.from);
    // In a moment's window the event is met in its middle, else the window grows to hold it.
    if (timeline_.mode() == WindowMode::Moment)
        timeline_.setHandles(begin, when.from + when.length() / 2);
    else
        timeline_.setHandles(begin, std::max(timeline_.end(), when.to));
}

void EventSight::bringIntoView(const GeoBox& box) const {
    if (!box.empty() && !box.touches(canvas_.viewport().box())) canvas_.fit(box);
}

void EventSight::zoomTo(std::uint32_t tableIndex) const {
    const Location where = store_.events()->event(tableIndex).where;
    if (!where.mappable()) return;
    const Viewport now = canvas_.viewport().centredAt(*where.point);
    const double shorter = std::min(now.size().width(), now.size().height());
    const double radius = now.pixels(std::max(where.radiusMetres, 1.0), where.point->lat);
    const double zoom = now.zoom() + std::log2(discShare * shorter / (2 * radius));
    canvas_.setViewport({now.centre(), std::min(zoom, closestEventZoom), now.size(), now.pixelRatio()});
}

void EventSight::goTo(GeoPoint place) const {
    const Viewport& now = canvas_.viewport();
    canvas_.setViewport({place, std::max(now.zoom(), placeZoom), now.size(), now.pixelRatio()});
}

} // namespace atlas
