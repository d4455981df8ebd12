#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

#include <QHash>

#include <array>
#include <vector>

namespace atlas {

/// Any table, by a TableMapping: given, or guessed from the names of its columns and from its first rows.
/// Everything is taken for which there is a column; a row without a place or a date is an event all the same.
class TableSchema : public EventSchema {
  public:
    /// Error when there is nothing to tell place and date by (see checkMapping()). `gazetteer` knows the
    /// places that have a name and no coordinates; it must outlive the schema.
    [[nodiscard]] static Result<std::unique_ptr<EventSchema>> open(const TablePreview& table,
                                                                   const QString& path,
                                                                   const Gazetteer& gazetteer,
                                                                   const ReadOptions& options);
    /// `mapping` is whole (see guessMapping()).
    TableSchema(const TablePreview& table, const QString& path, const Gazetteer& gazetteer,
                const TableMapping& mapping);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;

    [[nodiscard]] const CellFormat& cells() const override { return format_; }

  private:
    using Columns = std::vector<int>;

    [[nodiscard]] const Columns& all(TableField field) const { return at_[static_cast<std::size_t>(field)]; }

    /// The field's first column; -1 where it has none.
    [[nodiscard]] int at(TableField field) const { return all(field).empty() ? -1 : all(field).front(); }

    [[nodiscard]] bool saysNothing(const RowReader& row) const;
    [[nodiscard]] QString joined(const RowReader& row, TableField field, QStringView between) const;
    [[nodiscard]] QStringList list(const RowReader& row, TableField field) const;

    [[nodiscard]] Location where(RowReader& row);
    void setPoint(RowReader& row, Location& where);
    [[nodiscard]] const GazetteerPlace* named(const QString& name);

    [[nodiscard]] TimeSpan when(RowReader& row, PlaceZone zone);
    [[nodiscard]] std::optional<TimePoint> instant(RowReader& row, TableField date, TableField time,
                                                   PlaceZone zone) const;
    [[nodiscard]] TimeSpan wholeDays(RowReader& row, PlaceZone zone);

    [[nodiscard]] EventKind kind(const QString& word);
    [[nodiscard]] Claim claim(RowReader& row);
    [[nodiscard]] std::vector<Actor> actors(const RowReader& row);
    [[nodiscard]] const std::vector<Actor>& actorsOfCell(const QString& cell);
    [[nodiscard]] Casualties casualties(RowReader& row) const;
    [[nodiscard]] std::optional<Range<int>> range(RowReader& row, TableField min, TableField max,
                                                  TableField both) const;

    QString dataset_;
    TableMapping mapping_;
    bool hasPoints_;
    const Gazetteer& gazetteer_;
    CellFormat format_;
    std::array<Columns, tableFieldCount> at_;
    LocalDays days_;
    QHash<QString, EventKind> kinds_;              ///< of the words met so far: a file has few
    QHash<QString, const GazetteerPlace*> places_; ///< likewise of names
    QHash<QString, std::vector<Actor>> actors_;    ///< likewise of cells that name some
};

} // namespace atlas
