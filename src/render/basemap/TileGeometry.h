#pragma once

#include "core/VectorMap.h"
#include "render/basemap/BasemapStyle.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace atlas {

/// The rings of one polygon in pixels of the whole world at one zoom.
struct FilledShape {
    QRectF box;
    std::vector<QPolygonF> rings; ///< filled by the even-odd rule
};

/// A line, or one dash of one, in pixels of the whole world at one zoom.
struct StrokedShape {
    QRectF box;
    QPolygonF points;
};

/// A point in pixels of the whole world, whose width is `worldPixels`.
[[nodiscard]] QPointF toPixels(GeoPoint p, double worldPixels);

/// What one rule draws at one zoom. Worked out for the whole map at once, so that neither the thinning of
/// points nor the rhythm of dashes knows where tiles end: that is what makes them seamless.
struct RuleGeometry {
    const StyleRule* rule = nullptr;
    double width = 1; ///< pixels
    std::vector<FilledShape> fills;
    std::vector<StrokedShape> strokes;
};

/// `worldPixels` is the width of the whole world; `pixelRatio` the pixels of a logical one.
[[nodiscard]] RuleGeometry ruleGeometry(const StyleRule& rule, const MapLayer& layer, int zoom,
                                        double worldPixels, double pixelRatio);

/// A ring's part inside `box`: what lies outside runs along its edge (Sutherland and Hodgman 1974).
[[nodiscard]] QPolygonF clippedRing(const QPolygonF& ring, const QRectF& box);

/// The runs of a line that come near `box`, each with the points just outside it.
[[nodiscard]] std::vector<QPolygonF> runsNear(const QPolygonF& line, const QRectF& box);

} // namespace atlas
