#include "io/OpenedTable.h"

#include "io/FileProbe.h"
#include "io/GdalCall.h"
#include "io/KeptMappings.h"

#include <QCoreApplication>

#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OpenedTable)
};

/// Only what says where records lie and how text is written; not what columns mean.
bool changesReading(const TableMapping& mapping) {
    return mapping.encoding || mapping.separator || mapping.headerRows || !mapping.array.isEmpty()
           || !mapping.layer.isEmpty();
}

TableMapping readingOf(const FileScan& scan) {
    TableMapping reading;
    if (scan.format != TableFormat::Text) return reading;
    reading.encoding = scan.text.encoding;
    reading.separator = scan.text.separator;
    reading.headerRows = scan.text.headerRows;
    return reading;
}

/// The table behind a scan, with its first rows looked at.
Outcome openScanned(const QString& path, OpenedTable& opened) {
    const GdalCall quiet;
    auto table = RecordTable::open(path, opened.scan, opened.options);
    if (!table) return table.error();
    opened.table = std::move(table).value();
    opened.preview = TablePreview::take(*opened.table);
    opened.preview.reading = readingOf(opened.scan);
    if (opened.table->rewind()) return done();
    auto again = RecordTable::open(path, opened.scan, opened.options);
    if (!again) return again.error();
    opened.table = std::move(again).value();
    return done();
}

/// One that may be opened as a table at all.
Outcome probeTable(const QString& path) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    if (*kind == FileKind::Tiles)
        return Error{Text::tr("these are map tiles, not events"), path, Text::tr("open it as the base map")};
    if (*kind == FileKind::Project)
        return Error{Text::tr("this is a project, not a table of events"), path,
                     Text::tr("open it as the project")};
    return done();
}

Outcome scanAndOpen(const QString& path, const std::function<void(double)>& progress,
                    const std::stop_token& stop, OpenedTable& opened) {
    auto scan = scanFile(path, opened.options.mapping.value_or(TableMapping()), progress, stop);
    if (!scan) return scan.error();
    opened.scan = std::move(scan).value();
    return openScanned(path, opened);
}

} // namespace

Result<OpenedTable> openTable(const QString& path, const ReadOptions& options,
                              const std::function<void(double)>& progress, const std::stop_token& stop) {
    if (const Outcome probed = probeTable(path); !probed) return probed.error();
    OpenedTable opened;
    opened.options = options;
    if (const Outcome done = scanAndOpen(path, progress, stop, opened); !done) return done.error();
    if (options.mapping || !opened.preview.named) return opened;
    opened.fingerprint = headerFingerprint(opened.preview.columns);
    if (!options.useKept || !options.schema.isEmpty()) return opened;
    opened.options.mapping = KeptMappings().find(opened.fingerprint);
    if (!opened.options.mapping || !changesReading(*opened.options.mapping)) return opened;
    if (const Outcome done = scanAndOpen(path, progress, stop, opened); !done) return done.error();
    return opened;
}

} // namespace atlas
