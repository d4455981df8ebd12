#pragma once

#include <QByteArrayList>

namespace atlas {

class ProjectConnection;

/// The indexes of a project's tables, made once when all rows are there. GDAL made the spatial index of the
/// events, empty, with triggers that keep it for other programs; they need GDAL's functions and are off while
/// this lives, until finish(). One thread.
class ProjectIndexes {
  public:
    explicit ProjectIndexes(ProjectConnection& file);

    /// After the last row. False where that failed.
    [[nodiscard]] bool finish();

  private:
    [[nodiscard]] bool fillSpatialIndex();

    ProjectConnection& file_;
    QByteArrayList triggers_; ///< as they were defined
};

} // namespace atlas
