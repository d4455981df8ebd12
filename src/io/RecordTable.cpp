#include "io/RecordTable.h"

#include "io/GpxTable.h"
#include "io/JsonTable.h"
#include "io/KmlTable.h"
#include "io/OgrTable.h"
#include "io/TextTable.h"

#include <QByteArray>

#include <array>

namespace atlas {

Result<std::unique_ptr<RecordTable>> RecordTable::open(const QString& path, const FileScan& scan,
                                                       const ReadOptions& options) {
    switch (scan.format) {
    case TableFormat::Text:
        return TextTable::open(path, scan);
    case TableFormat::Json:
        return JsonTable::open(path, options);
    case TableFormat::Kml:
    case TableFormat::Kmz:
        return KmlTable::open(path, scan.format == TableFormat::Kmz);
    case TableFormat::Gpx:
        return GpxTable::open(path);
    default:
        return OgrTable::open(path, scan.format, options);
    }
}

RowHash RecordTable::hash() const {
    constexpr char between = '\x1f'; // ASCII's unit separator
    QByteArray cells;
    for (int column = 0; column < static_cast<int>(columns().size()); ++column)
        cells += text(column).toUtf8() + between;
    if (const auto own = place()) {
        const std::array numbers{own->at.lon, own->at.lat, own->radiusMetres};
        cells.append(reinterpret_cast<const char*>(numbers.data()), sizeof(numbers));
    }
    return RowHash::of(cells);
}

} // namespace atlas
