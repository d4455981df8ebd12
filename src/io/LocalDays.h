#pragma once

#include "core/Time.h"

#include <QHash>

namespace atlas {

/// wholeDays() with a memory: a file of many thousand events has few different days, and where a day begins
/// in a zone is slow to find out. One thread.
class LocalDays {
  public:
    /// The local days [first, last], both included, as a half-open span.
    [[nodiscard]] TimeSpan span(QDate first, QDate last, PlaceZone zone, TimeMeaning meaning);

  private:
    [[nodiscard]] TimePoint start(QDate day, PlaceZone zone);

    QHash<qint64, TimePoint> starts_; ///< by Julian day and zone
};

} // namespace atlas
