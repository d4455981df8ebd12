#pragma once

#include "core/Place.h"
#include "io/ProjectConnection.h"
#include "io/ProjectTables.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstdint>
#include <span>

namespace atlas {

/// Writes the rows of one table of a project, one after the other. It must go, or finish(), before the
/// connection commits; one thread.
class ProjectRow {
  public:
    /// good() is false where there is no such table.
    ProjectRow(ProjectConnection& file, const ProjectTable& table);

    [[nodiscard]] bool good() const noexcept { return good_; }

    // Fill the row at hand, each column once; what is not set is NULL. Columns by position in the table.
    void text(int column, const QString& value); ///< an empty one is NULL
    void word(int column, const char* value);    ///< ASCII
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
    /// Writes the extent; no row comes after it. False where anything could not be written.
    [[nodiscard]] bool finish();

  private:
    void geometry(const QByteArray& bytes);

    ProjectConnection& file_;
    ProjectTable table_;
    ProjectStatement insert_;
    GeoBox extent_;
    qint64 fid_ = 0;
    bool good_ = false;
};

} // namespace atlas
