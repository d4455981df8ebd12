#pragma once

#include "core/Result.h"

#include <QString>

namespace atlas {

/// What a path is, before a heavy library touches it.
enum class FileKind : std::uint8_t { Table, Tiles };

/// Looks at the path and its first bytes: missing, a directory, a FIFO or device (never opened, so never a
/// hang), empty, unreadable and pictures under a table's name are each one Error that names the file and what
/// to do. Recognises MBTiles by content (SQLite with the MBTiles tables), everything else readable is a
/// Table.
[[nodiscard]] Result<FileKind> probeFile(const QString& path);

} // namespace atlas
