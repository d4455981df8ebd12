#pragma once

#include "core/EventColouring.h"
#include "render/FrameRequest.h"
#include "render/basemap/MapStyle.h"

#include <QString>

#include <optional>

namespace atlas {

/// The words of the command line and the settings: "actor", "kind", "grade", "source".
[[nodiscard]] QString colourByWord(ColourBy by);
/// Nothing for any other word.
[[nodiscard]] std::optional<ColourBy> colourByFromWord(const QString& word);

/// "auto", "glyphs", "circles", "density".
[[nodiscard]] QString crowdsWord(Crowds crowds);
[[nodiscard]] std::optional<Crowds> crowdsFromWord(const QString& word);

/// "standard", "pale", "dark".
[[nodiscard]] QString gridWord(MapGrid grid);
[[nodiscard]] std::optional<MapGrid> gridFromWord(const QString& word);
[[nodiscard]] QString themeWord(MapTheme theme);
[[nodiscard]] std::optional<MapTheme> themeFromWord(const QString& word);

} // namespace atlas
