#pragma once

#include "core/Result.h"

#include <QString>

#include <cstdint>

namespace atlas {

/// What a path is, before a heavy library touches it.
enum class FileKind : std::uint8_t {
    Table,  ///< of events, in any TableFormat
    Tiles,  ///< a base map: MBTiles, or a picture of the ground
    Project ///< a project file: a GeoPackage with the table "strikeatlas_project"
};

/// Looks at the path and its first bytes: missing, a directory, a FIFO or device (never opened, so never a
/// hang), empty, unreadable, pictures under a table's name and formats that nothing here reads are each one
/// Error that names the file and what to do. Databases are known by the names in their schema; everything
/// else readable is a Table.
[[nodiscard]] Result<FileKind> probeFile(const QString& path);

} // namespace atlas
