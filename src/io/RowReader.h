#pragma once

#include "core/Casualties.h"
#include "core/DataStore.h"
#include "geo/GridReference.h"
#include "io/CellFormat.h"
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
    /// All must outlive the reader.
    RowReader(const RecordTable& record, const ColumnMap& columns, std::vector<Skipped>& skipped,
              const CellFormat& format);

    [[nodiscard]] QString text(int column) const { return record_.text(column); }

    /// As text(); empty for a cell that says that there is nothing: "ND", "-".
    [[nodiscard]] QString value(int column) const;

    [[nodiscard]] int number() const noexcept { return record_.number(); }

    [[nodiscard]] const RecordTable& record() const noexcept { return record_; }

    /// A point with both coordinates within the globe; the record's own point when `latitude` is -1.
    [[nodiscard]] std::optional<GeoPoint> point(int latitude, int longitude);
    /// As writtenDays() reads them; nothing, and listed, where they are none.
    [[nodiscard]] std::optional<DayRange> days(int column);

    /// As point(), of a row that is taken all the same: empty cells are no fault and not listed.
    [[nodiscard]] std::optional<GeoPoint> givenPoint(int latitude, int longitude);
    /// A position in one cell, likewise.
    [[nodiscard]] std::optional<WrittenPoint> givenPosition(int column);
    /// As days(), of a row that is taken all the same.
    [[nodiscard]] std::optional<DayRange> givenDays(int column);
    /// Lists that the row was taken without the date of this cell, and why.
    void listUndated(int column, const QString& reason);
    /// Lists that the row was taken without a place, and why.
    void listUnplaced(int column, const QString& reason);

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
    struct Axis;

    [[nodiscard]] std::optional<double> plainNumber(int column) const;
    [[nodiscard]] QString degreesFault(int column, const Axis& axis, double& degrees) const;
    [[nodiscard]] QString pointFault(int latitude, int longitude, int& column, GeoPoint& point) const;
    [[nodiscard]] QString ownPointFault(GeoPoint& point) const;
    [[nodiscard]] static QString daysFault(const std::optional<DayRange>& range);
    void listWithout(int column);

    const RecordTable& record_;
    const ColumnMap& columns_;
    std::vector<Skipped>& skipped_;
    const CellFormat& format_;
};

} // namespace atlas
