#pragma once

#include "core/DataStore.h"
#include "io/EventSchema.h"
#include "io/RecordTable.h"
#include "io/RowHashes.h"

#include <cstdint>
#include <vector>

namespace atlas {

/// Takes the records of a table by a schema. One thread.
class RecordTaker {
  public:
    /// Both must outlive it. `partCopies`: exactly equal rows are events of their own.
    RecordTaker(EventSchema& schema, bool partCopies, Loaded& loaded)
        : schema_(schema), partCopies_(partCopies), loaded_(loaded) {}

    /// The table's current record; of exactly equal ones the first.
    void take(const RecordTable& table);

  private:
    EventSchema& schema_;
    bool partCopies_;
    Loaded& loaded_;
    RowHashes hashes_;
};

/// A part of a table, read by itself; any of its rows may be a copy of one in another part.
struct ReadPart {
    /// The row that an event of the part came from.
    struct Row {
        RowHash hash;
        int number = 0; ///< of the record in the file
    };

    ReadPart();

    Loaded loaded;
    std::vector<Row> rows; ///< by event

    /// Takes the table's current record, whatever was taken before.
    void take(const RecordTable& table, EventSchema& schema);
};

/// Puts parts together to what RecordTaker would have taken from the whole. One thread.
class PartJoiner {
  public:
    PartJoiner(bool partCopies, Loaded& whole) : partCopies_(partCopies), whole_(whole) {}

    /// The next part, in the order of the file.
    void join(const ReadPart& part);

  private:
    [[nodiscard]] std::vector<std::uint32_t> takeCopies(const ReadPart& part);

    bool partCopies_;
    Loaded& whole_;
    RowHashes hashes_;
};

} // namespace atlas
