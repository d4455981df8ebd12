#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// Where the unsaved state of a project lies: beside its file as `.NAME.autosave`; in the program's data
/// folder where that may not be written or the project has no file yet. Written with ProjectFile::write(),
/// read with ProjectFile::read(). A value; any thread.
class ProjectAutosave {
  public:
    /// Of the project at `path`; empty: of one that this process has not saved yet.
    explicit ProjectAutosave(const QString& path = {});

    [[nodiscard]] const QString& path() const noexcept { return path_; }

    /// Whether there is one that was written after the project's file: the program ended without saving.
    [[nodiscard]] bool newer() const;

    void remove() const;

    /// Autosaves of projects without a file that processes left which are gone, the latest first.
    [[nodiscard]] static QStringList abandoned();

  private:
    QString project_; ///< empty where it has no file
    QString path_;
};

} // namespace atlas
