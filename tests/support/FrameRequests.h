#pragma once

#include "render/FrameRequest.h"
#include "support/EventBuilder.h"

namespace atlas::test {

/// A map of events around Testville, of all time, without base map and furniture.
inline FrameRequest requestOf(std::shared_ptr<const EventSnapshot> events, double zoom = 9,
                              QSizeF size = {400, 300}, double pixelRatio = 1) {
    FrameRequest request;
    request.viewport = Viewport({39.0, 36.0}, zoom, size, pixelRatio);
    request.window.span = {day("2010-01-01"), day("2030-01-01")};
    request.events = std::move(events);
    request.layers.setFlag(Layer::Furniture, false);
    return request;
}

/// A square of one degree around a point, as a governorate or a lake has it.
inline MapFeature square(const QString& name, GeoPoint middle, double half = 0.5) {
    MapFeature feature;
    feature.name = name;
    feature.polygon = true;
    feature.parts = {{{middle.lon - half, middle.lat - half},
                      {middle.lon + half, middle.lat - half},
                      {middle.lon + half, middle.lat + half},
                      {middle.lon - half, middle.lat + half},
                      {middle.lon - half, middle.lat - half}}};
    for (const GeoPoint p : feature.parts.front())
        feature.box.extend(p);
    return feature;
}

} // namespace atlas::test
