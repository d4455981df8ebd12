#pragma once

#include "core/EventTable.h"
#include "core/Place.h"

#include <QPointF>
#include <QSizeF>

namespace atlas {

/// A rectangle of the Web Mercator map and the screen it fills. A value; any thread.
///
/// Zoom is that of 256-pixel tiles: the world is 256·2^zoom logical pixels wide, fractions allowed.
/// A logical pixel is 1/96 inch on a page; `pixelRatio` device pixels on a screen.
class Viewport {
  public:
    static constexpr double minZoom = 2;
    static constexpr double maxZoom = 20;

    Viewport() = default;
    /// Clamps zoom to [minZoom, maxZoom] and the centre's latitude to Web Mercator's.
    Viewport(GeoPoint centre, double zoom, QSizeF size, double pixelRatio = 1);

    /// The largest zoom at which the whole box is inside `size` less `margin` logical pixels on each side.
    [[nodiscard]] static Viewport fitting(const GeoBox& box, QSizeF size, double pixelRatio = 1,
                                          double margin = 0);

    [[nodiscard]] GeoPoint centre() const noexcept { return centre_; }

    [[nodiscard]] double zoom() const noexcept { return zoom_; }

    [[nodiscard]] QSizeF size() const noexcept { return size_; } ///< logical pixels

    [[nodiscard]] double pixelRatio() const noexcept { return pixelRatio_; }

    [[nodiscard]] double worldSize() const noexcept { return worldSize_; } ///< logical pixels

    [[nodiscard]] QPointF toScreen(GeoPoint p) const noexcept;
    [[nodiscard]] QPointF toScreen(WorldPoint w) const noexcept;
    /// Longitudes are not wrapped: left of the antimeridian they go below -180.
    [[nodiscard]] GeoPoint toGeo(QPointF screen) const noexcept;
    /// What the screen shows.
    [[nodiscard]] GeoBox box() const noexcept;

    [[nodiscard]] Viewport
    panned(QPointF byPixels) const; ///< the map moves by this much: content goes right for +x
    [[nodiscard]] Viewport zoomedAt(QPointF screen,
                                    double byLevels) const; ///< the point under `screen` stays there
    [[nodiscard]] Viewport centredAt(GeoPoint p) const;
    [[nodiscard]] Viewport resized(QSizeF size, double pixelRatio) const;

    /// Ground metres of one logical pixel at a latitude, by the geodesic on WGS 84 (not by the Mercator
    /// formula).
    [[nodiscard]] double metresPerPixel(double latitude) const;

    /// Logical pixels of a ground distance at a latitude.
    [[nodiscard]] double pixels(double metres, double latitude) const {
        return metres / metresPerPixel(latitude);
    }

    bool operator==(const Viewport&) const = default;

  private:
    GeoPoint centre_;
    double zoom_ = minZoom;
    QSizeF size_{1, 1};
    double pixelRatio_ = 1;
    double worldSize_ = 1024;
    double originX_ = 0; ///< world pixels at the screen's left edge
    double originY_ = 0;
};

} // namespace atlas
