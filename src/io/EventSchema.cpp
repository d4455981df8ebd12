#include "io/EventSchema.h"

#include "io/AcledSchema.h"
#include "io/AirwarsSchema.h"
#include "io/AtlasEventsSchema.h"
#include "io/GdeltSchema.h"
#include "io/TableSchema.h"
#include "io/UcdpGedSchema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventSchema)
};

using Made = std::unique_ptr<EventSchema>;

/// A schema that has columns of its own to be known by.
struct KnownSchema {
    const char* name; ///< DataFile::schema
    bool (*recognises)(const TablePreview&);
    Made (*make)(const TablePreview&, const QString& path, const Gazetteer&);
};

/// In the order in which they are asked: the more particular first.
constexpr std::array known{
    KnownSchema{"atlas-events",
                [](const TablePreview& t) { return AtlasEventsSchema::recognises(t.columns); },
                [](const TablePreview& t, const QString& path, const Gazetteer& gazetteer) -> Made {
                    return std::make_unique<AtlasEventsSchema>(t.columns, path, gazetteer);
                }},
    KnownSchema{"ucdp-ged", [](const TablePreview& t) { return UcdpGedSchema::recognises(t.columns); },
                [](const TablePreview& t, const QString& /*path*/, const Gazetteer&) -> Made {
                    return std::make_unique<UcdpGedSchema>(t.columns);
                }},
    KnownSchema{"acled", AcledSchema::recognises,
                [](const TablePreview& t, const QString& /*path*/, const Gazetteer&) -> Made {
                    return std::make_unique<AcledSchema>(t.columns);
                }},
    KnownSchema{"airwars", AirwarsSchema::recognises,
                [](const TablePreview& t, const QString& /*path*/, const Gazetteer&) -> Made {
                    return std::make_unique<AirwarsSchema>(t);
                }},
    KnownSchema{"gdelt", GdeltSchema::recognises,
                [](const TablePreview& t, const QString& /*path*/, const Gazetteer&) -> Made {
                    return std::make_unique<GdeltSchema>(t);
                }},
};

constexpr const char* plainTable = "table";

/// A schema asked for by name, whose columns need not all be there.
Result<Made> namedSchema(const QString& name, const TablePreview& table, const QString& path,
                         const Gazetteer& gazetteer) {
    QStringList names{QLatin1String(plainTable)};
    for (const KnownSchema& schema : known) {
        if (name == QLatin1String(schema.name)) return schema.make(table, path, gazetteer);
        names += QLatin1String(schema.name);
    }
    return Error{Text::tr("there is no schema “%1”").arg(name), path,
                 Text::tr("choose one of: %1").arg(names.join(QStringLiteral(", ")))};
}

} // namespace

Result<Made> recogniseSchema(const TablePreview& table, const QString& path, const Gazetteer& gazetteer,
                             const ReadOptions& options) {
    const bool plain = options.schema == QLatin1String(plainTable);
    if (!plain && !options.schema.isEmpty()) return namedSchema(options.schema, table, path, gazetteer);
    // Who says which column is which does not want a schema that knows better.
    if (!plain && (!options.mapping || options.mapping->columns.empty()))
        for (const KnownSchema& schema : known)
            if (schema.recognises(table)) return schema.make(table, path, gazetteer);
    return TableSchema::open(table, path, gazetteer, options);
}

const CellFormat& EventSchema::cells() const {
    static const CellFormat plain;
    return plain;
}

} // namespace atlas
