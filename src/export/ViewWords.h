#pragma once

#include "render/FrameRequest.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// The words of the command line for modes and layers, which also stand in every image's provenance. They are
/// a public interface: never translated, never renamed.

/// "window", "moment", "since-start".
[[nodiscard]] QString modeWord(WindowMode mode);
/// Nothing where it is none of these.
[[nodiscard]] std::optional<WindowMode> modeFromWord(const QString& word);

/// "basemap", "territory", "events", "labels", "annotations", "furniture", from the ground up.
[[nodiscard]] QStringList layerWords(Layers layers = allLayers);
[[nodiscard]] std::optional<Layer> layerFromWord(const QString& word);

} // namespace atlas
