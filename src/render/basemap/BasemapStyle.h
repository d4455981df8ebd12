#pragma once

#include "core/Result.h"
#include "core/VectorMap.h"
#include "render/basemap/ZoomSteps.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// How one layer, or the part of it that `rank` or `country` names, is drawn between two zooms.
struct StyleRule {
    QString layer;
    std::vector<int> ranks; ///< empty: any
    QString country;        ///< ISO 3166; empty: any
    int minZoom = 0;
    int maxZoom = 30;
    std::optional<QColor> fill;
    std::optional<QColor> stroke;
    ZoomSteps width;
    QList<double> dash; ///< logical pixels on, off, …; empty: solid

    [[nodiscard]] bool takes(const MapFeature& feature) const;

    [[nodiscard]] bool showsAt(int zoom) const noexcept { return zoom >= minZoom && zoom <= maxZoom; }
};

/// How the embedded base map is drawn, from geodata/style.json:
///
///     { "land": "#f2efe9", "box": [33, 29, 49, 40], "outside": "#e8e4dc",
///       "layers": [ { "layer": "rivers", "where": { "rank": 1 }, "stroke": "#a9d3de",
///                     "width": { "4": 0.8, "10": 3 }, "dash": [4, 2], "minzoom": 4, "maxzoom": 10 } ] }
///
/// in drawing order. "rank" may be a list; "width" a number; "opacity" (0–1) is taken into the colours.
struct BasemapStyle {
    QColor land;
    GeoBox box;     ///< where the layers have something to say; empty: everywhere
    QColor outside; ///< beyond the box: no data, which is not empty land
    std::vector<StyleRule> rules;

    /// Error names the faulty part.
    [[nodiscard]] static Result<BasemapStyle> parse(const QByteArray& json);
};

} // namespace atlas
