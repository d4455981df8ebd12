#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace atlas {

/// A file that is written beside the one whose place it takes in the end. Until commit() the old one is
/// untouched; without it the new one goes with this object. What a process that is gone left behind is swept
/// at the next save. Blocking; one thread.
class FileSaving {
  public:
    /// Follows links. Error: the folder is gone or may not be written, the file is write-protected, or
    /// another program (QGIS) is writing to it.
    /// `ending`: of the draft's name, as drivers insist on theirs; what stands beside the draft under a
    /// longer name is swept with it.
    [[nodiscard]] static Result<std::unique_ptr<FileSaving>>
    begin(const QString& path, const QString& ending = QStringLiteral("gpkg"));
    ~FileSaving();
    FileSaving(const FileSaving&) = delete;
    FileSaving& operator=(const FileSaving&) = delete;

    /// Where to write.
    [[nodiscard]] const QString& draft() const noexcept { return draft_; }

    /// The file that is saved, links followed.
    [[nodiscard]] const QString& target() const noexcept { return target_; }

    /// Keeps the old file as NAME.v1.gpkg (`version` 1), unless one is there already.
    [[nodiscard]] Outcome keepOld(int version) const;
    /// Everything on the disk, then in one step in the place of the old file, with its permissions.
    [[nodiscard]] Outcome commit();

  private:
    FileSaving(QString target, QString draft);
    [[nodiscard]] Error failed() const;

    QString target_;
    QString draft_;
};

} // namespace atlas
