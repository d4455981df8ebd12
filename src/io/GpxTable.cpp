#include "io/GpxTable.h"

#include "io/FeatureCell.h"
#include "io/GeometryPlace.h"
#include "io/HeldTable.h"
#include "io/OgrFile.h"

#include <QHash>

#include <ogrsf_frmts.h>

#include <utility>

namespace atlas {
namespace {

/// First and last clock of a track's points.
using Clocks = QHash<GIntBig, std::pair<QString, QString>>;

/// What OGR calls a field, as the other tables have it.
QString columnOf(const QString& field) {
    static const QHash<QString, QString> names{
        {QStringLiteral("time"), QStringLiteral("start")},
        {QStringLiteral("desc"), QStringLiteral("description")},
        {QStringLiteral("link1_href"), QStringLiteral("link")},
    };
    return names.value(field, field);
}

Clocks clocksOfTracks(OGRLayer* points) {
    Clocks clocks;
    if (!points) return clocks;
    const int track = points->GetLayerDefn()->GetFieldIndex("track_fid");
    const int time = points->GetLayerDefn()->GetFieldIndex("time");
    for (const auto& point : *points) {
        const QString clock = time < 0 ? QString() : featureCell(*point, time);
        if (clock.isEmpty()) continue;
        auto& [first, last] = clocks[point->GetFieldAsInteger64(track)];
        if (first.isEmpty() || clock < first) first = clock;
        if (clock > last) last = clock;
    }
    return clocks;
}

void addFields(const OGRFeature& feature, HeldTable& table) {
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        table.set(columnOf(QString::fromUtf8(feature.GetFieldDefnRef(i)->GetNameRef())),
                  featureCell(feature, i));
    table.setPlace(placeOf(feature.GetGeometryRef()));
}

void addWaypoints(OGRLayer* waypoints, HeldTable& table) {
    if (!waypoints) return;
    for (const auto& point : *waypoints) {
        table.begin();
        addFields(*point, table);
    }
}

void addTracks(OGRLayer* tracks, const Clocks& clocks, HeldTable& table) {
    if (!tracks) return;
    for (const auto& track : *tracks) {
        table.begin();
        const auto [first, last] = clocks.value(track->GetFID());
        table.set(QStringLiteral("start"), first);
        table.set(QStringLiteral("end"), last);
        if (!first.isEmpty()) table.set(QStringLiteral("meaning"), QStringLiteral("duration"));
        addFields(*track, table);
    }
}

} // namespace

Result<std::unique_ptr<RecordTable>> GpxTable::open(const QString& path) {
    const auto file = OgrFile::open(path, TableFormat::Gpx);
    if (!file) return file.error();
    GDALDataset& dataset = *(*file)->dataset;
    auto table = std::make_unique<HeldTable>(true);
    table->declare({QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("start"),
                    QStringLiteral("end"), QStringLiteral("meaning"), QStringLiteral("type"),
                    QStringLiteral("link")});
    addWaypoints(dataset.GetLayerByName("waypoints"), *table);
    const Clocks clocks = clocksOfTracks(dataset.GetLayerByName("track_points"));
    addTracks(dataset.GetLayerByName("tracks"), clocks, *table);
    return std::unique_ptr<RecordTable>(std::move(table));
}

} // namespace atlas
