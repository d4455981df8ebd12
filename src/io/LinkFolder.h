#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace atlas {

/// A folder of its own, with links to the files that GDAL is to read, under names that its drivers expect:
/// some go by a file's name, and all of them look for files beside it. Gone with its object, the files
/// themselves untouched.
class LinkFolder {
  public:
    /// A link called `name` to the file at `path`; its absolute path, as GDAL wants it. The file's own where
    /// no link can be made.
    [[nodiscard]] QByteArray add(const QString& path, const QString& name) const;

  private:
    QTemporaryDir folder_;
};

} // namespace atlas
