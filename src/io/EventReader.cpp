#include "io/EventReader.h"

#include "io/EventSchema.h"
#include "io/GdalCall.h"
#include "io/OpenedTable.h"
#include "io/PartedReading.h"
#include "io/RecordTaker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
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

/// Faults of the file that OGR reads past without a word.
void listFileFaults(const FileScan& scan, const GdalCall& gdal, const RecordTable& records, Loaded& loaded) {
    const int expected = records.expected();
    for (const Skipped& record : records.unreadable()) {
        loaded.skipped.push_back(record);
        loaded.rows = std::max(loaded.rows, record.row);
    }
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

/// Of several arrays or layers the one that was read is a part of how the file was read, guessed or not: so
/// that it can be seen, and the same one is read the next time.
void noteLying(const RecordTable& records, DataFile& file) {
    const TableMapping lying = records.lying();
    QJsonObject mapping = QJsonDocument::fromJson(file.mapping).object();
    if (!lying.array.isEmpty()) mapping.insert(QStringLiteral("array"), lying.array);
    if (!lying.layer.isEmpty()) mapping.insert(QStringLiteral("layer"), lying.layer);
    if (!mapping.isEmpty()) file.mapping = QJsonDocument(mapping).toJson(QJsonDocument::Compact);
}

/// False when stopped before the end.
bool readInOneGo(RecordTable& records, RecordTaker taker, ProgressSteps& progress,
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

/// False when stopped before the end.
bool readRecords(const OpenedTable& opened, const Gazetteer& gazetteer, EventSchema& schema,
                 ProgressSteps& progress, const std::stop_token& stop, Loaded& loaded) {
    const QString& path = loaded.file.path;
    const bool parted = schema.rowsStandAlone() && opened.scan.parts.size() > 1;
    if (parted) {
        const auto another = [&] { return recogniseSchema(opened.preview, path, gazetteer, opened.options); };
        const PartedEnd end = readInParts(
            {path, opened.scan, another, opened.options.partCopies},
            [&progress](double part) { progress.reach(scanShare + (1 - scanShare) * part); }, stop, loaded);
        if (end != PartedEnd::Disagreed) return end == PartedEnd::Whole;
        loaded.events = EventCollection();
        loaded.skipped.clear();
        loaded.rows = 0;
    }
    return readInOneGo(*opened.table, RecordTaker(schema, opened.options.partCopies, loaded), progress, stop,
                       loaded);
}

Result<std::shared_ptr<const Loaded>> readTable(const QString& path, const Gazetteer& gazetteer,
                                                const ReadOptions& options, const ReadProgress& callback,
                                                const std::stop_token& stop) {
    ProgressSteps progress(callback);
    auto opened = openTable(
        path, options, [&progress](double part) { progress.reach(part * scanShare); }, stop);
    if (!opened) return opened.error();
    const FileScan& scan = opened->scan;
    GdalCall gdal;
    const auto schema = recogniseSchema(opened->preview, path, gazetteer, opened->options);
    if (!schema) return schema.error();

    auto loaded = std::make_shared<Loaded>();
    loaded->file.path = path;
    loaded->file.bytes = scan.bytes;
    loaded->file.sha256 = scan.sha256;
    loaded->file.imported = QDateTime::currentDateTimeUtc();
    (*schema)->describe(loaded->file);
    noteLying(*opened->table, loaded->file);
    loaded->fields = (*schema)->columns().fields();
    gdal.forget();
    if (!readRecords(*opened, gazetteer, **schema, progress, stop, *loaded))
        return Error{Text::tr("reading was cancelled"), path, {}};
    listFileFaults(scan, gdal, *opened->table, *loaded);
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
