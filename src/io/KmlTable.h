#pragma once

#include "io/RecordTable.h"

namespace atlas {

/// The placemarks of a KML or KMZ file.
///
/// Read with Qt's XML reader and not through OGR, because OGR's drivers (LIBKML and KML, GDAL 3.6) lose what
/// this program is about: `<when>2017</when>` comes out without a time, `<begin>2017-03</begin>` as the first
/// instant of March, and the times of a Folder or Document, which their placemarks inherit, are not seen.
///
/// Columns: id, name, description (HTML as plain text, the addresses in it under "media"), start, end,
/// meaning, tags, folder, address, link; then whatever ExtendedData holds, by its names.
///
/// Time, after KML 2.2 (OGC 07-147r2): a TimeStamp is as long as what it names, a year or a month or a day; a
/// TimeSpan says that it went on ("duration"). An absent begin or end is "unbounded" (§15.2, §15.3). To draw
/// such a span to the end of the file's time would be an invention, and so would be an end today: the event
/// stands on the one day that is known, as bounds, and its tags say that its end (or its begin) is not given.
///
/// Place: a line, an area or several are known to the disc around them (see placeOf). Heights are left out.
///
/// Refused: a document type definition (entities can unfold into gigabytes), nesting without end, a KMZ that
/// unpacks into more than `mostBytes`. Never followed: NetworkLink, pictures, styles, any address.
class KmlTable {
  public:
    /// Of the XML; a placemark takes a few hundred bytes, so that this is a million of them.
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024;

    /// A GdalCall must live around it.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, bool zipped);
};

} // namespace atlas
