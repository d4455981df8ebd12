#include "io/EventSchema.h"

#include "io/AtlasEventsSchema.h"
#include "io/TableSchema.h"
#include "io/UcdpGedSchema.h"

#include <QCoreApplication>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventSchema)
};

} // namespace

Result<std::unique_ptr<EventSchema>> recogniseSchema(const RecordTable& table, const QString& path,
                                                     const Gazetteer& gazetteer) {
    const QStringList& columns = table.columns();
    if (AtlasEventsSchema::recognises(columns))
        return std::unique_ptr<EventSchema>(std::make_unique<AtlasEventsSchema>(columns, path, gazetteer));
    if (UcdpGedSchema::recognises(columns))
        return std::unique_ptr<EventSchema>(std::make_unique<UcdpGedSchema>(columns));
    auto plain = std::make_unique<TableSchema>(columns, path, table.hasPlaces());
    if (!plain->hasPlace())
        return Error{Text::tr("it has no columns for latitude and longitude"), path,
                     Text::tr("name them “latitude” and “longitude”, in decimal degrees")};
    if (!plain->hasDate())
        return Error{Text::tr("it has no column for the date"), path,
                     Text::tr("name it “date”, as 2017-03-17")};
    return std::unique_ptr<EventSchema>(std::move(plain));
}

} // namespace atlas
