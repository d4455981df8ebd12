#include "io/TableLook.h"

#include "io/GdalCall.h"
#include "io/MappingGuess.h"
#include "io/OpenedTable.h"

namespace atlas {

Result<TableLook> TableLook::take(const QString& path, const TableMapping& given,
                                  const std::stop_token& stop) {
    const GdalCall gdal;
    ReadOptions options;
    if (given != TableMapping()) options.mapping = given;
    auto opened = openTable(path, options, {}, stop);
    if (!opened) return opened.error();
    TableLook look;
    look.preview = opened->preview;
    look.format = opened->scan.format;
    look.text = opened->scan.text;
    look.fingerprint = opened->fingerprint;
    look.mapping = guessMapping(look.preview, given);
    return look;
}

} // namespace atlas
