#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "gazetteer/Gazetteer.h"
#include "io/CellFormat.h"
#include "io/ColumnMap.h"
#include "io/ReadOptions.h"
#include "io/RecordTable.h"
#include "io/RowReader.h"
#include "io/TablePreview.h"

#include <memory>

namespace atlas {

/// How the records of one kind of table become events. One object a file, or a part of one; one thread.
///
/// A new kind of table is a class beside UcdpGedSchema and one line in recogniseSchema().
class EventSchema {
  public:
    explicit EventSchema(const QStringList& columns) : columns_(columns) {}

    virtual ~EventSchema() = default;
    EventSchema(const EventSchema&) = delete;
    EventSchema& operator=(const EventSchema&) = delete;

    /// Schema, attribution and the like into `file`, whose path is set.
    virtual void describe(DataFile& file) const = 0;
    /// Takes one record into `loaded`: as an event, as a claim of one taken before, or as a Skipped.
    virtual void take(RowReader& row, Loaded& loaded) = 0;

    /// After the last record.
    virtual void finish(Loaded& /*loaded*/) {}

    /// Whether every record becomes an event or a Skipped of its own, whatever the others say: then several
    /// objects may share a file.
    [[nodiscard]] virtual bool rowsStandAlone() const { return true; }

    /// How the cells are written that RowReader is to read; must live as long as the schema.
    [[nodiscard]] virtual const CellFormat& cells() const;

    [[nodiscard]] const ColumnMap& columns() const noexcept { return columns_; }

  protected:
    ColumnMap columns_;
};

/// The schema for a table, by its columns and, where these have no names, by what its first rows hold; the
/// one that `options` names, whatever the columns. Error when it has none for place and date. `gazetteer`
/// must outlive the schema. `path` is for the Error and for naming an unnamed source; it never decides.
[[nodiscard]] Result<std::unique_ptr<EventSchema>> recogniseSchema(const TablePreview& table,
                                                                   const QString& path,
                                                                   const Gazetteer& gazetteer,
                                                                   const ReadOptions& options = {});

} // namespace atlas
