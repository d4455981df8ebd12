#include "io/EventReader.h"

#include "io/EventSchema.h"
#include "io/GdalCall.h"
#include "io/OpenedTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <new>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventReader)
};

/// The pass over the bytes takes about this part of the whole time.
constexpr double scanShare = 0.2;
/// Rows between two looks at the stop token: some milliseconds.
constexpr int rowsBetweenLooks = 256;
constexpr int progressSteps = 50;

/// Passes progress on when it has grown enough to be seen.
class ProgressSteps {
  public:
    explicit ProgressSteps(const ReadProgress& progress) : progress_(progress) {}

    void reach(double part) {
        const int step = static_cast<int>(part * progressSteps);
        if (step <= last_ || !progress_) return;
        last_ = step;
        progress_(part);
    }

  private:
    const ReadProgress& progress_;
    int last_ = -1;
};

/// Humanitarian exports put a row of tags ("#date+start") below the header.
bool isTagRow(const RecordTable& table) {
    bool tagged = false;
    for (int i = 0; i < static_cast<int>(table.columns().size()); ++i) {
        const QString cell = table.text(i);
        if (!cell.isEmpty() && !cell.startsWith(u'#')) return false;
        tagged = tagged || !cell.isEmpty();
    }
    return tagged;
}

/// Takes the records of a file, exactly equal ones once.
class RecordTaker {
  public:
    RecordTaker(EventSchema& schema, bool partCopies, Loaded& loaded)
        : schema_(schema), partCopies_(partCopies), loaded_(loaded) {}

    void take(const RecordTable& table) {
        RowReader row(table, schema_.columns(), loaded_.skipped, schema_.cells());
        if (table.hasNul()) return row.list(-1, Text::tr("the row holds NUL bytes"));
        if (table.number() == 1 && isTagRow(table))
            return row.list(-1, Text::tr("a row of HXL tags, not an event"));
        if (partCopies_) return takeNew(table, row);
        const RowHash hash = table.hash();
        if (const auto known = hashes_.find(hash)) return loaded_.events.addCopy(*known);
        const std::size_t before = loaded_.events.size();
        takeNew(table, row);
        // A schema that makes one event of several rows holds it back, and knows itself what is equal.
        if (loaded_.events.size() == before + 1) hashes_.insert(hash, static_cast<std::uint32_t>(before));
    }

  private:
    void takeNew(const RecordTable& table, RowReader& row) {
        for (const int column : table.cutColumns())
            row.list(column, Text::tr("a cell of more than %1 characters; the row was taken with these "
                                      "first ones of it")
                                 .arg(QLocale().toString(RecordTable::maxCell)));
        schema_.take(row, loaded_);
    }

    EventSchema& schema_;
    bool partCopies_;
    Loaded& loaded_;
    RowHashes hashes_;
};

/// Faults of the file that OGR reads past without a word.
void listFileFaults(const FileScan& scan, const GdalCall& gdal, int expected, Loaded& loaded) {
    const auto list = [&](int row, const QString& reason) {
        loaded.skipped.push_back({row, {}, {}, reason});
    };
    for (const int row : scan.joinedRecords)
        list(row, Text::tr("a quotation mark inside a cell joins the lines that follow to this row; "
                           "remove it or double it"));
    if (scan.openQuoteRecord >= 0)
        list(scan.openQuoteRecord,
             Text::tr("a quotation mark is never closed; all that follows is one cell"));
    if (gdal.failed() && loaded.rows < expected)
        list(loaded.rows + 1, Text::tr("reading ended here (%1)").arg(gdal.message()));
    std::stable_sort(loaded.skipped.begin(), loaded.skipped.end(),
                     [](const Skipped& a, const Skipped& b) { return a.row < b.row; });
}

Error nothingUsable(const Loaded& loaded, const QString& path) {
    if (loaded.rows == 0 || loaded.skipped.empty())
        return {Text::tr("the table has no rows"), path, Text::tr("choose a file with events")};
    const Skipped& first = loaded.skipped.front();
    const QString fault =
        first.column.isEmpty() ? first.reason : first.column + QStringLiteral(": ") + first.reason;
    return {Text::tr("no row of it can be used (row %1, %2)").arg(QLocale().toString(first.row), fault), path,
            Text::tr("mend the file and open it again")};
}

/// False when stopped before the end.
bool readRecords(RecordTable& records, RecordTaker taker, ProgressSteps& progress,
                 const std::stop_token& stop, Loaded& loaded) {
    while (records.next()) {
        taker.take(records);
        loaded.rows = records.number();
        if (loaded.rows % rowsBetweenLooks != 0) continue;
        if (stop.stop_requested() || loaded.events.full()) return !stop.stop_requested();
        progress.reach(scanShare + (1 - scanShare) * loaded.rows / std::max(records.expected(), loaded.rows));
    }
    return true;
}

Result<std::shared_ptr<const Loaded>> readTable(const QString& path, const Gazetteer& gazetteer,
                                                const ReadOptions& options, const ReadProgress& callback,
                                                const std::stop_token& stop) {
    ProgressSteps progress(callback);
    auto opened = openTable(
        path, options, [&progress](double part) { progress.reach(part * scanShare); }, stop);
    if (!opened) return opened.error();
    const FileScan& scan = opened->scan;
    RecordTable& records = *opened->table;
    GdalCall gdal;
    const auto schema = recogniseSchema(opened->preview, path, gazetteer, opened->options);
    if (!schema) return schema.error();

    auto loaded = std::make_shared<Loaded>();
    loaded->file.path = path;
    loaded->file.bytes = scan.bytes;
    loaded->file.sha256 = scan.sha256;
    loaded->file.imported = QDateTime::currentDateTimeUtc();
    (*schema)->describe(loaded->file);
    loaded->fields = (*schema)->columns().fields();
    gdal.forget();
    if (!readRecords(records, RecordTaker(**schema, options.partCopies, *loaded), progress, stop, *loaded))
        return Error{Text::tr("reading was cancelled"), path, {}};
    listFileFaults(scan, gdal, records.expected(), *loaded);
    (*schema)->finish(*loaded);
    if (loaded->events.full())
        return Error{Text::tr("the disk is full: the texts of its events cannot be kept"), path,
                     Text::tr("make room in the cache folder")};
    if (loaded->events.empty()) return nothingUsable(*loaded, path);
    progress.reach(1);
    return std::shared_ptr<const Loaded>(std::move(loaded));
}

} // namespace

EventReader::EventReader(const Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

Result<std::shared_ptr<const Loaded>> EventReader::read(const QString& path, const ReadProgress& progress,
                                                        const std::stop_token& stop) const {
    return read(path, ReadOptions(), progress, stop);
}

Result<std::shared_ptr<const Loaded>> EventReader::read(const QString& path, const ReadOptions& options,
                                                        const ReadProgress& progress,
                                                        const std::stop_token& stop) const {
    try {
        return readTable(path, gazetteer_, options, progress, stop);
    } catch (const std::bad_alloc&) {
        return Error{Text::tr("there is not enough memory to read it"), path, Text::tr("split the file")};
    }
}

} // namespace atlas
