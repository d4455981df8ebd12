#pragma once

#include "core/Project.h"
#include "core/Result.h"

#include <QHash>

namespace atlas {

class ProjectConnection;

/// Writes everything of a project beside its events into their tables. False where that failed. One thread.
[[nodiscard]] bool writeParts(ProjectConnection& file, const ProjectParts& parts);

/// Reads them. `marks`: the keys and values of the project.
[[nodiscard]] ProjectParts readParts(ProjectConnection& file, const QHash<QString, QString>& marks);

} // namespace atlas
