#pragma once

#include "core/Result.h"
#include "core/VectorTile.h"
#include "render/basemap/ZoomSteps.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace atlas {

/// The looks that a map of vector tiles has: as OpenStreetMap's own; pale, for data to stand out; for the
/// dark.
enum class MapTheme : std::uint8_t { Standard, Pale, Dark };
inline constexpr std::array allMapThemes{MapTheme::Standard, MapTheme::Pale, MapTheme::Dark};

/// A colour of the style: one for each theme.
using ThemeColour = std::array<QColor, allMapThemes.size()>;

/// Which features of a layer a rule is for.
struct TileFilter {
    struct Condition {
        QString key;
        QStringList values;
        bool not_ = false; ///< none of the values; a feature without the key has none
    };

    QString layer;
    std::vector<Condition> conditions;
    int minZoom = 0;
    int maxZoom = 30;

    [[nodiscard]] bool showsAt(double zoom) const noexcept { return zoom >= minZoom && zoom < maxZoom + 1; }
};

/// How areas and lines are drawn.
struct DrawRule {
    TileFilter filter;
    std::optional<ThemeColour> fill;
    std::optional<ThemeColour> stroke;
    ZoomSteps width;    ///< of the stroke
    QList<double> dash; ///< logical pixels on, off, …; empty: solid
    bool flat = false;  ///< lines end at their last point: bridges and dashes
};

/// How features are named. Earlier rules get their place first.
struct NameRule {
    TileFilter filter;
    ThemeColour colour;
    ThemeColour halo;
    ZoomSteps size; ///< of the letters, pixels
    bool bold = false;
    bool along = false;  ///< along its line, upon it
    bool beside = false; ///< along its line, next to it
    bool ref = false;    ///< its number instead of its name
    QString first; ///< of several the one with the lowest value of this key first; empty: in the tile's order
};

/// How a map of vector tiles in the OpenMapTiles schema is drawn; resources/styles/README.md says what the
/// file means. A value; any thread.
struct MapStyle {
    ThemeColour land;
    ThemeColour beyond;          ///< where the map ends: no data, which is not empty land
    std::vector<DrawRule> rules; ///< in drawing order
    std::vector<NameRule> names;

    /// Error names the faulty part.
    [[nodiscard]] static Result<MapStyle> parse(const QByteArray& json);
};

/// A filter made ready for one layer of one tile: keys and values are compared as numbers.
class TileMatch {
  public:
    TileMatch(const TileFilter& filter, const VectorTile::Layer& layer);

    [[nodiscard]] bool takes(const VectorTile::Feature& feature) const noexcept;

  private:
    struct Wanted {
        std::uint32_t key;
        std::vector<bool> values; ///< by position in the layer's values
        bool not_;
    };

    const VectorTile::Layer& layer_;
    std::vector<Wanted> wanted_;
    bool none_ = false; ///< a key that must be there is in no feature
};

} // namespace atlas
