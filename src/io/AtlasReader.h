#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "gazetteer/Gazetteer.h"

#include <QString>

#include <memory>

namespace atlas {

/// Where the embedded atlas lies: STRIKEATLAS_DATA, beside the program, or under its prefix's share/.
/// Error when it is in none of these. `programDir` is the folder of the executable.
[[nodiscard]] Result<QString> findAtlasFolder(const QString& programDir);

/// Whether a folder holds an atlas: its places.csv and control.csv.
[[nodiscard]] bool isAtlasFolder(const QString& folder);

/// places.csv and towns.csv: every name the program knows. Blocking, any thread.
[[nodiscard]] Result<std::shared_ptr<const Gazetteer>> readGazetteer(const QString& atlasFolder);

/// What every map needs around the events: the base map's layers, towns, who held what (control.csv).
/// Blocking, any thread.
[[nodiscard]] Result<std::shared_ptr<const AtlasSnapshot>> readAtlas(const QString& atlasFolder,
                                                                     const Gazetteer& gazetteer);

} // namespace atlas
