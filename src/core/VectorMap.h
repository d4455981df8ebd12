#pragma once

#include "core/Place.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas {

/// A line or the rings of a polygon, WGS 84, as read from the base map's layers.
struct MapFeature {
    QString name;    ///< English; may be empty
    QString nameAr;  ///< Arabic; may be empty
    QString nameFr;  ///< French; may be empty
    int rank = 0;    ///< 1 is most important; 0 where the layer has none
    QString country; ///< ISO 3166 code, for governorates and countries; may be empty
    bool polygon = false;
    std::vector<std::vector<GeoPoint>> parts; ///< lines, or rings filled by the even-odd rule
    GeoBox box;

    /// Whether a polygon holds the point (even-odd over all rings).
    [[nodiscard]] bool contains(GeoPoint p) const noexcept;
};

/// One layer of the base map: "rivers", "lakes", "borders" …
struct MapLayer {
    QString name;
    std::vector<MapFeature> features;
};

/// The base map's vector layers in the order read. Immutable once shared; any thread.
struct VectorMap {
    std::vector<MapLayer> layers;

    /// The layer of that name, or nullptr.
    [[nodiscard]] const MapLayer* layer(const QString& name) const;
};

/// A town to be named on the map.
struct Town {
    QString name;
    QString nameAr;
    QString nameFr;
    QString country;
    GeoPoint at;
    int population = 0; ///< 0 when unknown
    int rank = 0;       ///< 1 for the atlas's own places, 2 for the rest: own places are named first
};

} // namespace atlas
