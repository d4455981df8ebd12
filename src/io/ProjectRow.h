#pragma once

#include "core/Place.h"
#include "io/ProjectTables.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Writes the rows of one table of a project, one after the other. Within one GdalCall; one thread.
///
/// Rows are gathered and inserted by the hundred, with only those columns in which any of them has a value:
/// several times as fast as OGR's features, of which each sets all columns anew.
class ProjectRow {
  public:
    /// Makes the table. good() is false where that failed.
    ProjectRow(GDALDataset& file, const ProjectTable& table);

    [[nodiscard]] bool good() const noexcept { return good_; }

    // Fill the row at hand, each column once; what is not set is NULL. Columns by position in the table.
    void text(int column, const QString& value); ///< an empty one is NULL
    void word(int column, const char* value);    ///< ASCII without quotation marks
    void whole(int column, qint64 value);
    void real(int column, double value);
    /// Nothing before the year 1 or after 9999, which the file's own form of a date cannot say.
    void instant(int column, TimePoint value);
    void day(int column, QDate value);
    void point(GeoPoint at);
    /// One is a point, several are a line.
    void line(std::span<const GeoPoint> points);

    /// Ends the row at hand and begins another. Its fid, from 1.
    qint64 add();
    /// Writes what is left, and the extent. False where anything could not be written.
    [[nodiscard]] bool finish();

  private:
    /// A value of a row, as SQL writes it, in literals_.
    struct Cell {
        int column;
        qsizetype begin;
        qsizetype end;
    };

    void close(int column, qsizetype begin);
    void geometry(const QByteArray& wkb);
    void flush();
    [[nodiscard]] QByteArray statement() const;
    [[nodiscard]] QByteArray columnName(std::size_t column) const;
    void execute(const QByteArray& sql);

    GDALDataset& file_;
    ProjectTable table_;
    QByteArray literals_;
    std::vector<Cell> cells_;
    std::vector<std::size_t> rowEnds_; ///< in cells_
    GeoBox extent_;
    qint64 fid_ = 0;
    bool good_ = false;
};

} // namespace atlas
