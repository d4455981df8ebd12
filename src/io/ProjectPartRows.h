#pragma once

#include "core/Project.h"
#include "core/Result.h"

#include <QHash>

class GDALDataset;

namespace atlas {

/// Writes everything of a project beside its events into their tables. False where that failed. Within one
/// GdalCall; one thread.
[[nodiscard]] bool writeParts(GDALDataset& file, const ProjectParts& parts);

/// Reads them. `marks`: the keys and values of the project.
[[nodiscard]] ProjectParts readParts(GDALDataset& file, const QHash<QString, QString>& marks);

} // namespace atlas
