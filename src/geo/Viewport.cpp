#include "geo/Viewport.h"

#include "geo/Geodesic.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr double maxLatitude = 85.05112877980659; // where the Mercator map is as high as it is wide
constexpr double tileEdge = 256;                  // logical pixels of the world at zoom 0
constexpr double worldUnits = 4294967296.0;       // WorldPoint counts fractions of 2³²

/// Fractions of the Mercator square; not clamped, so that points beyond the edges stay in line.
QPointF toUnit(GeoPoint p) noexcept {
    const double lat = std::clamp(p.lat, -maxLatitude, maxLatitude) * std::numbers::pi / 180;
    return {(p.lon + 180) / 360, 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi)};
}

GeoPoint fromUnit(QPointF u) noexcept {
    const double lat = std::atan(std::sinh((0.5 - u.y()) * 2 * std::numbers::pi)) * 180 / std::numbers::pi;
    return {u.x() * 360 - 180, lat};
}

} // namespace

Viewport::Viewport(GeoPoint centre, double zoom, QSizeF size, double pixelRatio)
    : centre_{centre.lon, std::clamp(centre.lat, -maxLatitude, maxLatitude)}
    , zoom_(std::clamp(zoom, minZoom, maxZoom))
    , size_(size)
    , pixelRatio_(pixelRatio)
    , worldSize_(tileEdge * std::exp2(zoom_)) {
    const QPointF middle = toUnit(centre_) * worldSize_;
    originX_ = middle.x() - size_.width() / 2;
    originY_ = middle.y() - size_.height() / 2;
}

Viewport Viewport::fitting(const GeoBox& box, QSizeF size, double pixelRatio, double margin) {
    const QPointF nw = toUnit({box.west, box.north});
    const QPointF se = toUnit({box.east, box.south});
    const double width = std::max(size.width() - 2 * margin, 1.0);
    const double height = std::max(size.height() - 2 * margin, 1.0);
    const double smallest = 1e-9; // a single point: zoom is then clamped to maxZoom
    const double scale =
        std::min(width / std::max(se.x() - nw.x(), smallest), height / std::max(se.y() - nw.y(), smallest));
    return {fromUnit((nw + se) / 2), std::log2(scale / tileEdge), size, pixelRatio};
}

QPointF Viewport::toScreen(GeoPoint p) const noexcept {
    const QPointF u = toUnit(p) * worldSize_;
    return {u.x() - originX_, u.y() - originY_};
}

QPointF Viewport::toScreen(WorldPoint w) const noexcept {
    const double scale = worldSize_ / worldUnits;
    return {(w.x + 0.5) * scale - originX_, (w.y + 0.5) * scale - originY_};
}

GeoPoint Viewport::toGeo(QPointF screen) const noexcept {
    return fromUnit({(screen.x() + originX_) / worldSize_, (screen.y() + originY_) / worldSize_});
}

GeoBox Viewport::box() const noexcept {
    const GeoPoint nw = toGeo({0, 0});
    const GeoPoint se = toGeo({size_.width(), size_.height()});
    return {nw.lon, se.lat, se.lon, nw.lat};
}

Viewport Viewport::panned(QPointF byPixels) const {
    const QPointF middle(size_.width() / 2, size_.height() / 2);
    return centredAt(toGeo(middle - byPixels));
}

Viewport Viewport::zoomedAt(QPointF screen, double byLevels) const {
    const GeoPoint held = toGeo(screen);
    const Viewport zoomed(centre_, zoom_ + byLevels, size_, pixelRatio_);
    return zoomed.panned(screen - zoomed.toScreen(held));
}

Viewport Viewport::centredAt(GeoPoint p) const {
    return {p, zoom_, size_, pixelRatio_};
}

Viewport Viewport::resized(QSizeF size, double pixelRatio) const {
    return {centre_, zoom_, size, pixelRatio};
}

double Viewport::metresPerPixel(double latitude) const {
    // The east–west geodesic over 0.1° of longitude: short enough to follow the parallel to better than a
    // millimetre.
    constexpr double degrees = 0.1;
    const double metres = distanceMetres({0, latitude}, {degrees, latitude});
    return metres / (degrees / 360 * worldSize_);
}

} // namespace atlas
