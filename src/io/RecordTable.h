#pragma once

#include "core/Place.h"
#include "core/Result.h"
#include "io/FileScan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The records of a CSV or a GeoJSON file, one after the other, through OGR. All cells are text: no type is
/// guessed, so that "007" stays "007". One thread; a GdalCall must live around it.
class RecordTable {
  public:
    /// Longer cells are cut here: no claim is longer, and a broken quotation mark makes cells of whole files.
    static constexpr qsizetype maxCell = 32768;

    /// `scan` tells CSV from JSON and which records hold NUL bytes. Error when OGR cannot read the file.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan);
    ~RecordTable();
    RecordTable(const RecordTable&) = delete;
    RecordTable& operator=(const RecordTable&) = delete;

    [[nodiscard]] const QStringList& columns() const noexcept;
    /// True where records carry points of their own (GeoJSON), so that no coordinate columns are needed.
    [[nodiscard]] bool hasPoints() const noexcept;

    /// How many records there seem to be before they have been read.
    [[nodiscard]] int expected() const noexcept;
    /// Goes to the next record; false at the end.
    [[nodiscard]] bool next();
    /// The current record's number, from 1; a CSV's header is not counted.
    [[nodiscard]] int number() const noexcept;
    /// A cell of the current record without the blanks around it; empty for a column of -1.
    [[nodiscard]] QString text(int column) const;
    /// The current record's own point, where it has one.
    [[nodiscard]] std::optional<GeoPoint> point() const;
    /// Whether the current record holds NUL bytes: then its cells are not to be trusted.
    [[nodiscard]] bool hasNul() const;
    /// The columns whose cells text() cuts in the current record.
    [[nodiscard]] std::vector<int> cutColumns() const;

  private:
    struct Private;
    explicit RecordTable(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
