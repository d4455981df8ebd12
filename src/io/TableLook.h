#pragma once

#include "core/Result.h"
#include "io/FileScan.h"
#include "io/TablePreview.h"

#include <QString>

#include <stop_token>

namespace atlas {

/// A first look at a table, before it is read: its first rows, how its text seems to be written, and which
/// column seems to stand for which field.
struct TableLook {
    TablePreview preview;
    TableFormat format = TableFormat::Text;
    TextForm text;          ///< of delimited text only
    QByteArray fingerprint; ///< what a mapping of it is kept by, if nothing was given; empty without names
    TableMapping mapping;   ///< whole: what was given, and guesses for the rest

    /// What `given` says is not guessed. Blocking, any thread; goes once over all the file's bytes. Error
    /// when it is no table or `stop` asked to end.
    [[nodiscard]] static Result<TableLook> take(const QString& path, const TableMapping& given,
                                                const std::stop_token& stop);
};

} // namespace atlas
