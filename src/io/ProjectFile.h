#pragma once

#include "core/Project.h"
#include "core/Result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace atlas {

/// What a project file holds.
struct ProjectContents {
    std::shared_ptr<const Loaded> loaded; ///< all events; loaded->file.schema is ProjectFile::schema()
    ProjectParts parts;
    bool readOnly = false; ///< a newer program wrote it, or it may not be written
    QString whyReadOnly;   ///< in words, empty otherwise
    int version = 0;       ///< of the schema as it lies on the disk
};

/// The project file: one GeoPackage with the events, their claims and all else that the user made. What its
/// tables hold is told in ProjectSchema.md.
///
/// Any thread; one call on a path at a time. Who may write is ProjectLock's matter.
class ProjectFile {
  public:
    /// Of the tables as this program writes them.
    static constexpr int version = 2;
    /// DataFile::schema of what read() brings.
    [[nodiscard]] static QString schema();

    /// 0…1, some tens of times a call, from the calling thread.
    using Progress = std::function<void(double)>;

    /// Blocking. An older file is brought up to date in a copy and never touched itself. Rows that cannot be
    /// used are in Loaded::skipped. Nothing that a file holds is run: neither views nor triggers. Error where
    /// it is no project, is damaged, or `stop` asked to end.
    [[nodiscard]] static Result<ProjectContents> read(const QString& path, const Progress& progress,
                                                      const std::stop_token& stop);

    /// Blocking. Writes all of it beside `path` and then takes its place in one step: whatever happens, the
    /// old file or the new one is there, whole. Links are followed, permissions kept, and a file of an older
    /// version stays as NAME.v1.gpkg. Error where it could not be written or `stop` asked to end.
    [[nodiscard]] static Outcome write(const QString& path, const EventSnapshot& events,
                                       const ProjectParts& parts, const Progress& progress,
                                       const std::stop_token& stop);
};

} // namespace atlas
