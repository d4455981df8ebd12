#pragma once

#include "export/MapExporter.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace atlas {

/// What an image was made from: program and version, files with SHA-256, view, window, layers, sources.
/// No date of export and no user name, so that the same request gives the same bytes.
/// Files are named without their folders, which would tell whose machine it was. `request` is as it was
/// drawn: its viewport is the map's. Any thread. Keys are PNG tEXt keywords ("Software", "Source", "Strike
/// Atlas: view" …).
[[nodiscard]] std::vector<std::pair<QString, QString>> provenance(const FrameRequest& request,
                                                                  const PageSpec& page);

/// Sources and attributions of what is really on the map, one line each, as the page prints them.
[[nodiscard]] QStringList sourceLines(const FrameRequest& request);

} // namespace atlas
