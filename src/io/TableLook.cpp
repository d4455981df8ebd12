#include "io/TableLook.h"

#include "io/GdalCall.h"
#include "io/MappingGuess.h"
#include "io/RecordTable.h"

namespace atlas {

Result<TableLook> TableLook::take(const QString& path, const TableMapping& given,
                                  const std::stop_token& stop) {
    const auto scan = scanFile(path, given, {}, stop);
    if (!scan) return scan.error();
    const GdalCall gdal;
    ReadOptions options;
    options.mapping = given;
    const auto table = RecordTable::open(path, *scan, options);
    if (!table) return table.error();
    TableLook look;
    look.preview = TablePreview::take(**table);
    look.format = scan->format;
    look.text = scan->text;
    look.mapping = guessMapping(look.preview, given);
    return look;
}

} // namespace atlas
