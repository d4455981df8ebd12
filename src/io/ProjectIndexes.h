#pragma once

#include "io/PackedPoints.h"

#include <QByteArrayList>

#include <cstdint>
#include <utility>
#include <vector>

struct sqlite3_stmt;

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
    [[nodiscard]] bool writeNodes(const std::vector<PackedPoints::Node>& nodes);
    [[nodiscard]] bool writeLeaves(std::vector<std::pair<std::int64_t, std::int64_t>> leafOfRow);
    void run(sqlite3_stmt& insertion);

    ProjectConnection& file_;
    QByteArrayList triggers_; ///< as they were defined
};

} // namespace atlas
