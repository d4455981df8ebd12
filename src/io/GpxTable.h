#pragma once

#include "io/RecordTable.h"

namespace atlas {

/// The waypoints of a GPX file, then its tracks: a track is a record that goes on from the first to the last
/// clock of its points, within the disc around them. Routes are plans and no records.
///
/// Columns: name, description, start, end, meaning, type, link, and whatever else the file's waypoints have.
class GpxTable {
  public:
    /// A GdalCall must live around it.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path);
};

} // namespace atlas
