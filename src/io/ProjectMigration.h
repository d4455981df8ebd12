#pragma once

#include "core/Result.h"

#include <QString>

namespace atlas {

/// Copies the project at `path`, of an older `version`, to `copy` and brings its tables up to this program's.
/// What each version held is told in ProjectSchema.md. Blocking, any thread.
[[nodiscard]] Outcome migrateProject(const QString& path, int version, const QString& copy);

} // namespace atlas
