#pragma once

#include "render/FrameRequest.h"
#include "render/TextSprites.h"
#include "render/labels/LabelPlacement.h"

#include <QPointF>
#include <QRgb>

#include <vector>

namespace atlas {

/// What names are written in.
struct NameInks {
    QRgb own; ///< of the atlas's own places and of events
    QRgb other;
    QRgb arabic; ///< below another name
    QRgb water;
    QRgb country; ///< of the borders, darker
    QRgb halo;

    /// For the ground that a request's map has.
    [[nodiscard]] static const NameInks& of(const FrameRequest& request) noexcept;
};

/// Whether the atlas names one of its own places at a zoom: a map of streets beneath it need not.
[[nodiscard]] bool ownNameShown(const Town& town, double zoom);

/// A name in the language of the map, with the Arabic below where that is another one.
struct MapName {
    QString text;
    QString arabic; ///< empty in an Arabic map, or where none is known
};

[[nodiscard]] MapName mapName(const Town& town, const QString& language);
[[nodiscard]] MapName mapName(const MapFeature& feature, const QString& language);

/// A town in view that may be named at this zoom.
struct TownName {
    QString key; ///< the English name: finds the town among the held ones
    MapName name;
    TextStyle style;
    TextStyle arabicStyle;
    QPointF at;             ///< logical pixels
    bool important = false; ///< one of the atlas's own places: named even where events crowd around it
};

/// In the order in which they get their place: own places first, then by population, then as the
/// atlas lists them.
[[nodiscard]] std::vector<TownName> townNames(const FrameRequest& request);

/// A river, lake, sea or country in view that may be named at this zoom.
struct FeatureName {
    MapName name;
    TextStyle style;
    QPointF at;                       ///< for areas: where the name stands, logical pixels
    std::vector<SlantedLabel> places; ///< for rivers: where along the line it can stand, the best first
};

[[nodiscard]] std::vector<FeatureName> riverNames(const FrameRequest& request);
[[nodiscard]] std::vector<FeatureName> areaNames(const FrameRequest& request);

} // namespace atlas
