#pragma once

#include "core/VectorTile.h"
#include "render/basemap/MapStyle.h"

#include <QPainter>
#include <QRectF>

#include <memory>

namespace atlas {

/// Draws areas and lines of vector tiles, in logical pixels, on whatever the painter paints: pixels, PDF or
/// SVG. A value; any thread, several at once.
class VectorPainter {
  public:
    VectorPainter(std::shared_ptr<const MapStyle> style, MapTheme theme)
        : style_(std::move(style)), theme_(theme) {}

    [[nodiscard]] QColor land() const { return style_->land[static_cast<std::size_t>(theme_)]; }

    /// A tile, or its part inside `shown`. `tile`: where all of it lies, which may be larger than a screen;
    /// `zoom`: of the map, which the style goes by. What lies outside `shown` is left out as far as it cannot
    /// be seen inside it; the painter's clip is the caller's.
    void paint(QPainter& painter, const VectorTile& content, const QRectF& tile, const QRectF& shown,
               double zoom) const;

  private:
    std::shared_ptr<const MapStyle> style_;
    MapTheme theme_;
};

} // namespace atlas
