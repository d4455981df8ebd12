#pragma once

#include "core/Result.h"

#include <QHash>
#include <QString>

namespace atlas {

/// What a project file says of itself: its keys and values (schema_version, title …).
struct ProjectMarks {
    QHash<QString, QString> values;
    bool busy = false; ///< another program left a journal beside it: it is writing, or it ended in the middle

    /// Of the schema; 0 where the file does not say.
    [[nodiscard]] int version() const { return values.value(QStringLiteral("schema_version")).toInt(); }
};

/// Looks into a file without running anything that it holds: whether it is a project, and whether all that
/// will be read of it are plain tables. A view under the name of one would be a program to run. Blocking, any
/// thread.
[[nodiscard]] Result<ProjectMarks> probeProject(const QString& path);

/// Whether SQLite's journals of a write in progress, or of one that was cut off, lie beside a file.
[[nodiscard]] bool hasJournal(const QString& path);

} // namespace atlas
