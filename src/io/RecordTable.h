#pragma once

#include "core/DataStore.h"
#include "core/Place.h"
#include "core/Result.h"
#include "io/FileScan.h"
#include "io/ReadOptions.h"
#include "io/RowHashes.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The records of a file, one after the other, as cells of text: no type is guessed, so that "007" stays
/// "007". One thread; a GdalCall must live around it.
class RecordTable {
  public:
    /// Longer cells are cut here: no claim is longer, and a broken quotation mark makes cells of whole files.
    static constexpr qsizetype maxCell = 32768;

    /// Where a record says of itself that it is; a line or an area is known to the disc around it.
    struct Place {
        GeoPoint at;
        double radiusMetres = 0; ///< 0: a point
    };

    /// `scan` tells text from other formats and which records hold NUL bytes; of `options` the mapping says
    /// how text is written, and which layer or array is meant. Error when it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan,
                                                                   const ReadOptions& options = {});
    RecordTable() = default;
    virtual ~RecordTable() = default;
    RecordTable(const RecordTable&) = delete;
    RecordTable& operator=(const RecordTable&) = delete;

    /// By name; "1", "2" … where !hasNames().
    [[nodiscard]] virtual const QStringList& columns() const noexcept = 0;

    /// False for text without a header.
    [[nodiscard]] virtual bool hasNames() const noexcept { return true; }

    /// True where records carry places of their own (GeoJSON), so that no coordinate columns are needed.
    [[nodiscard]] virtual bool hasPlaces() const noexcept { return false; }

    /// Which of several arrays or layers this is, as a mapping says it: chosen or guessed.
    [[nodiscard]] virtual TableMapping lying() const { return {}; }

    /// How many records there seem to be before they have been read.
    [[nodiscard]] virtual int expected() const noexcept = 0;
    /// Goes to the next record; false at the end.
    [[nodiscard]] virtual bool next() = 0;

    /// Goes back before the first record; false where it has to be opened again for that.
    [[nodiscard]] virtual bool rewind() { return false; }

    /// Records that next() passes over because they could not be read at all.
    [[nodiscard]] virtual std::vector<Skipped> unreadable() const { return {}; }

    /// The current record's number, from 1; a header is not counted.
    [[nodiscard]] virtual int number() const noexcept = 0;
    /// A cell of the current record without the blanks around it; empty for a column of -1.
    [[nodiscard]] virtual QString text(int column) const = 0;

    /// The same cell as it lies in memory until next(), UTF-8, blanks and all; null where text() has to be
    /// asked, which knows more forms and is slower.
    [[nodiscard]] virtual QByteArrayView bytes(int /*column*/) const { return {}; }

    /// The current record's own place, where it has one.
    [[nodiscard]] virtual std::optional<Place> place() const { return std::nullopt; }

    /// Whether the current record holds NUL bytes: then its cells are not to be trusted.
    [[nodiscard]] virtual bool hasNul() const { return false; }

    /// Of all that the current record says, its own place too; not of its number.
    [[nodiscard]] virtual RowHash hash() const;

    /// The columns whose cells text() cuts in the current record.
    [[nodiscard]] virtual std::vector<int> cutColumns() const = 0;
};

} // namespace atlas
