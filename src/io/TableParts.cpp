#include "io/TableParts.h"

#include "io/JsonTable.h"
#include "io/OgrTable.h"

namespace atlas {

QStringList tableParts(const QString& path, TableFormat format) {
    QStringList parts;
    switch (format) {
    case TableFormat::Json:
        for (const JsonTable::Array& array : JsonTable::arrays(path))
            parts += array.path;
        return parts;
    case TableFormat::GeoPackage:
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return OgrTable::layers(path, format);
    default:
        return parts;
    }
}

} // namespace atlas
