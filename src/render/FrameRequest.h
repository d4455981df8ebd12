#pragma once

#include "annotate/Annotation.h"
#include "core/DataStore.h"
#include "core/EventColouring.h"
#include "core/FilteredRows.h"
#include "core/TileSource.h"
#include "core/TimeWindow.h"
#include "geo/MapGrid.h"
#include "geo/Viewport.h"

#include <QFlags>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

struct VectorMapLook;

/// What a map is made of, from the ground up; `--layers` on the command line.
enum class Layer : std::uint8_t {
    Basemap = 1,
    Territory = 2,
    Events = 4,
    Labels = 8,
    Annotations = 16,
    Furniture = 32
};
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)
inline constexpr Layers allLayers = Layers(0x3f);

/// Which pieces stand on the map itself. On a page the exporter asks for more of them than the window does.
enum class Furniture : std::uint8_t {
    ScaleBar = 1,
    Attribution = 2,
    Legend = 4,
    NorthArrow = 8,
    AccuracyNote = 16
};
Q_DECLARE_FLAGS(FurnitureParts, Furniture)
Q_DECLARE_OPERATORS_FOR_FLAGS(FurnitureParts)

/// What is drawn where more events stand than can be read.
enum class Crowds : std::uint8_t {
    Auto,    ///< glyphs where they can be read, circles with a number where they cannot
    Glyphs,  ///< a glyph for each event, whatever lies under it
    Circles, ///< a circle with a number for each cell of a grid
    Density  ///< how many events lie around each point
};

/// Everything that one frame depends on, in one value: copied on the GUI thread, drawn without locks on
/// another.
struct FrameRequest {
    quint64 generation = 0; ///< newest wins
    Viewport viewport;
    TimeWindow window;
    std::shared_ptr<const EventSnapshot> events;
    std::shared_ptr<const FilteredRows> filter;      ///< null: every event passes
    std::vector<std::vector<GeoPoint>> filterRings;  ///< what bounds it; drawn above the map, not by a layer
    std::shared_ptr<const EventColouring> colouring; ///< null: by actor
    Crowds crowds = Crowds::Auto;
    TimeSpan trail; ///< events of this span that have left the window are drawn faintly; empty: none
    std::shared_ptr<const AtlasSnapshot> atlas;
    std::shared_ptr<TileSource> tiles; ///< null: no base map
    std::shared_ptr<const VectorMapLook>
        vectors;               ///< what `tiles` are painted from, for its names; null: a map of pixels
    quint64 tilesRevision = 0; ///< grows when a tile arrives, so that the base map is drawn again
    std::shared_ptr<const AnnotationList> annotations;
    quint64 annotationsRevision = 0;
    std::optional<AnnotationId> selectedAnnotation; ///< drawn with handles; never in an export
    std::optional<std::uint32_t> selectedEvent;     ///< table index
    Layers layers = allLayers;
    FurnitureParts furniture = FurnitureParts(Furniture::ScaleBar) | Furniture::Attribution
                               | Furniture::Legend | Furniture::AccuracyNote;
    MapGrid grid = MapGrid::None;
    QString language = QStringLiteral("en"); ///< of names on the map: "en", "fr", "ar"
    /// No tile of a higher zoom is asked for: what a page needs beyond the screen may be many.
    std::optional<int> finestTiles;
    bool waitForTiles = false; ///< exports: draw only when every tile is here
};

} // namespace atlas
