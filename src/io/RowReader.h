#pragma once

#include "core/Casualties.h"
#include "core/DataStore.h"
#include "io/ColumnMap.h"
#include "io/RecordTable.h"
#include "io/WrittenTime.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace atlas {

/// The cells of one record as values. What cannot be read is listed with its row, column, value and reason,
/// so that a schema only asks and goes on: no value means that the fault has been listed already.
class RowReader {
  public:
    RowReader(const RecordTable& record, const ColumnMap& columns, std::vector<Skipped>& skipped);

    [[nodiscard]] QString text(int column) const { return record_.text(column); }

    [[nodiscard]] int number() const noexcept { return record_.number(); }

    [[nodiscard]] const RecordTable& record() const noexcept { return record_; }

    /// A point with both coordinates within the globe; the record's own point when `latitude` is -1.
    [[nodiscard]] std::optional<GeoPoint> point(int latitude, int longitude);
    /// As writtenDays() reads them; nothing, and listed, where they are none.
    [[nodiscard]] std::optional<DayRange> days(int column);
    /// A date alone, as 2017-03-17; nothing, and nothing listed, for several dates or none.
    [[nodiscard]] std::optional<QDate> day(int column) const;
    /// A whole number from 0 on. An empty cell is no fault; another is listed, and the row goes on without
    /// it.
    [[nodiscard]] std::optional<int> count(int column);
    /// A number from 0 on, as count().
    [[nodiscard]] std::optional<double> amount(int column);
    /// "33", "105-141", "33+", "≥ 33", as count().
    [[nodiscard]] std::optional<Range<int>> range(int column);

    /// Lists the current row with a reason.
    void list(int column, const QString& reason);

  private:
    [[nodiscard]] std::optional<double> degrees(int column, double limit, const QString& beyond);
    void listWithout(int column);

    const RecordTable& record_;
    const ColumnMap& columns_;
    std::vector<Skipped>& skipped_;
};

} // namespace atlas
