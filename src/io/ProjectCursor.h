#pragma once

#include "core/Place.h"
#include "io/ProjectConnection.h"
#include "io/ProjectTables.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// Reads the rows of one table of a project, one after the other. Columns are found by name: one that is not
/// there is NULL in every row, and others are passed over. A value of another type than its column's is read
/// as far as it means something. Must go before its connection; one thread.
class ProjectCursor {
  public:
    /// `query`: an SQL query of ours for rows of the table, the row's id first; null: all of them as they
    /// lie. Without such a table there are no rows.
    ProjectCursor(ProjectConnection& file, const ProjectTable& table, const char* query = nullptr);

    [[nodiscard]] bool exists() const noexcept { return rows_ != nullptr; }

    [[nodiscard]] bool has(int column) const noexcept { return at(column) >= 0; }

    /// By the last id: as many as there are at most, where none is below 1.
    [[nodiscard]] qint64 rows() const;

    /// False at the end.
    [[nodiscard]] bool next();

    // Of the row at hand. Columns by position in the table.
    [[nodiscard]] qint64 fid() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    /// As they lie in the row, UTF-8; good until next().
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] std::optional<qint64> large(int column) const;
    [[nodiscard]] std::optional<int> whole(int column) const;   ///< nothing where it is beyond an int
    [[nodiscard]] std::optional<double> real(int column) const; ///< finite
    [[nodiscard]] std::optional<TimePoint> instant(int column) const;
    [[nodiscard]] std::optional<QDate> day(int column) const;
    [[nodiscard]] bool hasGeometry() const;              ///< be it broken
    [[nodiscard]] std::optional<GeoPoint> point() const; ///< valid
    /// Of a point or a line.
    [[nodiscard]] std::vector<GeoPoint> line() const;

  private:
    [[nodiscard]] int at(int column) const noexcept { return places_[static_cast<std::size_t>(column)]; }

    ProjectConnection& file_;
    const char* table_;
    ProjectStatement rows_;
    std::vector<int> places_; ///< of the table's columns in the answer; -1: not there
    int geometry_ = -1;       ///< likewise
};

} // namespace atlas
