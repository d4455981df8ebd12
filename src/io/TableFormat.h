#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace atlas {

/// How the records of a file of events are written.
enum class TableFormat : std::uint8_t {
    Text,         ///< delimited text (CSV and its kin), in any encoding; whatever is none of the others
    GeoJson,      ///< one object with features or a geometry
    GeoJsonLines, ///< a feature a line, also with the record separators of RFC 8142
    Json,         ///< any other JSON, also one object a line
    Kml,
    Kmz,
    Gpx,
    FlatGeobuf,
    Shapefile,
    GeoPackage,
    Xlsx,
    Ods
};

/// The format by the file's content, never by its name; `head` are its first bytes, some hundred thousand of
/// them. The path is opened only where these are a zipped file's, to see what is in it. An Error for what may
/// be a table's file but cannot be read as one: a shapefile's index, other XML, another zipped file.
[[nodiscard]] Result<TableFormat> tableFormat(const QByteArray& head, const QString& path);

/// As above; reads the head itself.
[[nodiscard]] Result<TableFormat> tableFormat(const QString& path);

/// Whether the file's bytes are JSON of any kind.
[[nodiscard]] constexpr bool isJson(TableFormat format) noexcept {
    return format == TableFormat::GeoJson || format == TableFormat::GeoJsonLines
           || format == TableFormat::Json;
}

} // namespace atlas
