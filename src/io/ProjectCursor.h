#pragma once

#include "core/Place.h"
#include "io/ProjectTables.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class OGRFeature;
class OGRLayer;

namespace atlas {

/// Reads the rows of one table of a project, one after the other. Columns are found by name: one that is not
/// there is NULL in every row, and others are passed over. A value of another type than its column's is read
/// as far as it means something. Within one GdalCall; one thread.
class ProjectCursor {
  public:
    /// `query`: an SQL query of ours for rows of the table; null: all of them as they lie. Without such a
    /// table there are no rows.
    ProjectCursor(GDALDataset& file, const ProjectTable& table, const char* query = nullptr);
    ~ProjectCursor();
    ProjectCursor(const ProjectCursor&) = delete;
    ProjectCursor& operator=(const ProjectCursor&) = delete;

    [[nodiscard]] bool exists() const noexcept { return layer_ != nullptr; }

    [[nodiscard]] bool has(int column) const noexcept { return at(column) >= 0; }

    /// As the file counts them; it may be wrong.
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
    [[nodiscard]] std::optional<GeoPoint> point() const; ///< valid
    /// Of a point or a line.
    [[nodiscard]] std::vector<GeoPoint> line() const;

  private:
    [[nodiscard]] int at(int column) const noexcept { return places_[static_cast<std::size_t>(column)]; }

    GDALDataset& file_;
    OGRLayer* layer_ = nullptr;  ///< the file's
    OGRLayer* answer_ = nullptr; ///< to a query, given back in the end
    std::vector<int> places_;    ///< of the table's columns among those of the layer; -1: not there
    std::unique_ptr<OGRFeature> feature_;
};

} // namespace atlas
