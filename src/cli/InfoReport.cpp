#include "cli/InfoReport.h"

#include "timeline/TimelineController.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::InfoReport)
};

constexpr std::size_t mostSkippedLines = 20; // a terminal's height; --json has them all
constexpr int degreeDecimals = 4;            // ten metres: no source is better

QString fileName(const QString& path) {
    return QFileInfo(path).fileName();
}

QJsonValue boxJson(const GeoBox& box) {
    if (box.empty()) return QJsonValue::Null;
    return QJsonArray{box.west, box.south, box.east, box.north};
}

QJsonValue timeJson(const TimeSpan& span) {
    if (span.from >= span.to) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("from"), toIso(span.from)}, {QStringLiteral("to"), toIso(span.to)}};
}

QJsonObject skippedJson(const Skipped& skipped) {
    QJsonObject json{{QStringLiteral("row"), skipped.row}, {QStringLiteral("reason"), skipped.reason}};
    if (!skipped.column.isEmpty()) json.insert(QStringLiteral("column"), skipped.column);
    if (!skipped.value.isEmpty()) json.insert(QStringLiteral("value"), skipped.value);
    return json;
}

QJsonArray skippedJson(const std::vector<Skipped>& skipped) {
    QJsonArray rows;
    for (const Skipped& one : skipped)
        rows.append(skippedJson(one));
    return rows;
}

QJsonObject fieldsJson(const Loaded& loaded) {
    QJsonObject fields;
    for (const auto& [column, field] : loaded.fields)
        fields.insert(column, field);
    return fields;
}

QString boxWords(const GeoBox& box) {
    const QLocale locale;
    const auto degrees = [&locale](double value) { return locale.toString(value, 'f', degreeDecimals); };
    return Text::tr("%1 to %2 E, %3 to %4 N")
        .arg(degrees(box.west), degrees(box.east), degrees(box.south), degrees(box.north));
}

QString skippedLine(const Skipped& skipped) {
    QStringList where;
    if (!skipped.column.isEmpty()) where << skipped.column;
    if (!skipped.value.isEmpty()) where << QStringLiteral("“%1”").arg(skipped.value);
    const QString row = Text::tr("row %1").arg(QLocale().toString(skipped.row));
    const QString place = where.isEmpty() ? row : row + QStringLiteral(", ") + where.join(u' ');
    return QStringLiteral("  ") + place + QStringLiteral(": ") + skipped.reason;
}

QStringList skippedLines(const std::vector<Skipped>& skipped) {
    if (skipped.empty()) return {};
    QStringList lines{Text::tr("Skipped:")};
    for (std::size_t i = 0; i < std::min(skipped.size(), mostSkippedLines); ++i)
        lines << skippedLine(skipped[i]);
    if (skipped.size() > mostSkippedLines)
        lines << QStringLiteral("  ")
                     + Text::tr("and %n more; --json lists all", nullptr,
                                static_cast<int>(skipped.size() - mostSkippedLines));
    return lines;
}

qint64 undated(const Loaded& loaded) {
    const auto records = loaded.events.records();
    return std::count_if(records.begin(), records.end(),
                         [](const EventRecord& r) { return !r.when().dated(); });
}

qint64 unplaced(const Loaded& loaded) {
    const auto records = loaded.events.records();
    return std::count_if(records.begin(), records.end(),
                         [](const EventRecord& r) { return r.precision == PlacePrecision::Unknown; });
}

/// Rows beyond the first that say exactly what another says.
qint64 identical(const Loaded& loaded) {
    const auto& copies = loaded.events.copies();
    return std::accumulate(copies.begin(), copies.end(), qint64{0});
}

QJsonValue mappingJson(const DataFile& file) {
    if (file.mapping.isEmpty()) return QJsonValue::Null;
    return QJsonDocument::fromJson(file.mapping).object();
}

/// What is in the list and on no map, or stands for several rows; nothing said where there is none of it.
QStringList keptLines(const Loaded& loaded) {
    QStringList lines;
    if (const auto count = static_cast<int>(undated(loaded)))
        lines << Text::tr("%n without a date: in the list, on no map", nullptr, count);
    if (const auto count = static_cast<int>(unplaced(loaded)))
        lines << Text::tr("%n without a place: in the list, on no map", nullptr, count);
    if (const auto count = static_cast<int>(identical(loaded)))
        lines << Text::tr("%n rows say exactly what another row says; --part-copies takes them apart",
                          nullptr, count);
    return lines;
}

EventTable tableOf(const Loaded& loaded) {
    const auto records = loaded.events.records();
    return EventTable({records.begin(), records.end()});
}

} // namespace

QJsonObject reportJson(const Loaded& loaded) {
    const EventTable table = tableOf(loaded);
    return {{QStringLiteral("file"), fileName(loaded.file.path)},
            {QStringLiteral("schema"), loaded.file.schema},
            {QStringLiteral("bytes"), loaded.file.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(loaded.file.sha256)},
            {QStringLiteral("attribution"), loaded.file.attribution},
            {QStringLiteral("sample"), loaded.file.sample},
            {QStringLiteral("rows"), loaded.rows},
            {QStringLiteral("events"), static_cast<qint64>(loaded.events.size())},
            {QStringLiteral("undated"), undated(loaded)},
            {QStringLiteral("unplaced"), unplaced(loaded)},
            {QStringLiteral("identical"), identical(loaded)},
            {QStringLiteral("mapping"), mappingJson(loaded.file)},
            {QStringLiteral("skipped"), skippedJson(loaded.skipped)},
            {QStringLiteral("time"), timeJson(table.extent())},
            {QStringLiteral("extent"), boxJson(table.box())},
            {QStringLiteral("fields"), fieldsJson(loaded)}};
}

QJsonObject reportJson(const QString& path, const TileSourceInfo& tiles) {
    return {{QStringLiteral("file"), fileName(path)},
            {QStringLiteral("format"), tiles.format},
            {QStringLiteral("name"), tiles.name},
            {QStringLiteral("zooms"), QJsonArray{tiles.minZoom, tiles.maxZoom}},
            {QStringLiteral("tileSize"), tiles.tileSize},
            {QStringLiteral("bounds"), boxJson(tiles.bounds)},
            {QStringLiteral("attribution"), tiles.attribution}};
}

QStringList reportLines(const Loaded& loaded) {
    const EventTable table = tableOf(loaded);
    const QLocale locale;
    QStringList lines{Text::tr("%1: %2 rows, %3 events, %4 notes on rows skipped or cut")
                          .arg(fileName(loaded.file.path), locale.toString(loaded.rows),
                               locale.toString(loaded.events.size()),
                               locale.toString(loaded.skipped.size()))};
    lines << keptLines(loaded);
    lines << Text::tr("Schema: %1").arg(loaded.file.schema);
    if (loaded.file.sample) lines << Text::tr("Sample data, to be verified before publication");
    if (!loaded.file.attribution.isEmpty()) lines << Text::tr("Attribution: %1").arg(loaded.file.attribution);
    if (table.size() > 0)
        lines << Text::tr("Time: %1")
                     .arg(formatSpan(wholeDaysAround(table.extent()), TimelineController::zone));
    if (!table.box().empty()) lines << Text::tr("Extent: %1").arg(boxWords(table.box()));
    lines << Text::tr("Fields:");
    for (const auto& [column, field] : loaded.fields)
        lines << QStringLiteral("  %1 → %2").arg(column, field);
    return lines + skippedLines(loaded.skipped);
}

QStringList reportLines(const QString& path, const TileSourceInfo& tiles) {
    QStringList lines{Text::tr("%1: base map (%2)").arg(fileName(path), tiles.format)};
    if (!tiles.name.isEmpty()) lines << Text::tr("Name: %1").arg(tiles.name);
    lines << Text::tr("Zooms: %1 to %2").arg(tiles.minZoom).arg(tiles.maxZoom);
    if (!tiles.bounds.empty()) lines << Text::tr("Bounds: %1").arg(boxWords(tiles.bounds));
    if (!tiles.attribution.isEmpty()) lines << Text::tr("Attribution: %1").arg(tiles.attribution);
    return lines;
}

} // namespace atlas
