#include "export/Provenance.h"

#include "export/Version.h"
#include "export/ViewWords.h"
#include "render/LookWords.h"
#include "render/basemap/VectorMapLook.h"

#include <QFileInfo>

#include <algorithm>

namespace atlas {

namespace {

/// The shortest decimal that reads back as the same number.
QString exact(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// As toIso(), and with milliseconds where there are any, so that it reads back as the same instant.
QString exact(TimePoint t) {
    if (toMillis(t) % 1000 == 0) return toIso(t);
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString joined(const GeoBox& box) {
    return QStringLiteral("%1,%2,%3,%4")
        .arg(exact(box.west), exact(box.south), exact(box.east), exact(box.north));
}

QString joined(GeoPoint p) {
    return exact(p.lon) + u',' + exact(p.lat);
}

QString joined(QSize size) {
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QString basemapWord(const FrameRequest& request, const PageSpec& page) {
    if (!request.tiles || !request.layers.testFlag(Layer::Basemap)) return QStringLiteral("none");
    if (request.tiles->info().online) return QStringLiteral("none"); // a command asks nobody
    if (page.basemap.isEmpty()) return QStringLiteral("embedded");
    return QFileInfo(page.basemap).fileName();
}

QString basemapLine(const FrameRequest& request, const PageSpec& page) {
    const QString word = basemapWord(request, page);
    if (request.tiles && request.tiles->info().online && request.layers.testFlag(Layer::Basemap))
        return QStringLiteral("on the network: ") + request.tiles->info().name.simplified();
    return request.tiles && word != u"none"
               ? word + QStringLiteral(": ") + request.tiles->info().name.simplified()
               : word;
}

QString sourceFiles(const EventSnapshot& events) {
    QStringList lines;
    for (const DataFile& file : events.files)
        lines << QStringLiteral("%1 (%2%3, %4 bytes, SHA-256 %5)")
                     .arg(QFileInfo(file.path).fileName(), file.schema,
                          file.sample ? QStringLiteral(", sample") : QString())
                     .arg(file.bytes)
                     .arg(QString::fromLatin1(file.sha256));
    return lines.join(u'\n');
}

QString viewLine(const FrameRequest& request, const PageSpec& page) {
    return QStringLiteral("bbox %1; centre %2; zoom %3; page %4 pixels at %5 dpi; projection EPSG:3857")
        .arg(joined(request.viewport.box()), joined(request.viewport.centre()),
             exact(request.viewport.zoom()), joined(page.pixels))
        .arg(page.dpi);
}

QString timeLine(const TimeWindow& window) {
    return QStringLiteral("from %1; to %2 (not included); mode %3")
        .arg(exact(window.span.from), exact(window.span.to), modeWord(window.mode));
}

QString eventsLine(const FrameRequest& request) {
    const EventTable& table = request.events->table;
    const WorldBox view = toWorld(request.viewport.box());
    std::size_t inWindow = 0;
    std::size_t inView = 0;
    const RowMask* filter = request.filter ? &request.filter->rows : nullptr;
    const EventIndex index = request.events->index(filter);
    index.forEachLeaf(request.window.span, index.allBlocks(), [&](std::size_t leaf, std::uint64_t bits) {
        inWindow += static_cast<std::size_t>(std::popcount(bits));
        forEachBit(bits, [&](std::size_t bit) {
            const std::size_t i = leaf * EventTable::leafRows + bit;
            if (table.precision(i) <= PlacePrecision::Governorate && view.contains({table.x(i), table.y(i)}))
                ++inView;
        });
    });
    const QString counts = QStringLiteral("%1 in the view; %2 in the time shown; ").arg(inView).arg(inWindow);
    const QString passing =
        filter ? QStringLiteral("%1 that pass the filter; ").arg(filter->count()) : QString();
    const std::size_t changed = request.events->changed();
    const QString changes =
        changed > 0 ? QStringLiteral("; %1 changed by the user since the files were read").arg(changed)
                    : QString();
    return counts + passing + QStringLiteral("%1 in all").arg(table.size()) + changes;
}

QString lookLine(const FrameRequest& request) {
    const ColourBy by = request.colouring ? request.colouring->by() : ColourBy::Actor;
    return QStringLiteral("colours by %1; crowds %2").arg(colourByWord(by), crowdsWord(request.crowds));
}

QString shellQuoted(const QString& text) {
    const auto plain = [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_./,:=+").contains(c); };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), plain)) return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// The embedded sample is what the command works on without files.
QStringList fileArguments(const FrameRequest& request) {
    QStringList names;
    if (!request.events) return names;
    for (const DataFile& file : request.events->files)
        if (!file.embedded()) names << QFileInfo(file.path).fileName();
    return names;
}

QString command(const FrameRequest& request, const PageSpec& page) {
    QStringList words{QStringLiteral("strikeatlas"), QStringLiteral("export")};
    words << fileArguments(request) << QStringLiteral("-o") << QStringLiteral("map.png");
    const auto option = [&words](const char* name, const QString& value) {
        words << QLatin1String(name) + u'=' + value;
    };
    option("--center", joined(request.viewport.centre()));
    option("--zoom", exact(request.viewport.zoom()));
    option("--size", joined(page.pixels));
    option("--dpi", QString::number(page.dpi));
    if (request.window.mode != WindowMode::Moment) option("--from", exact(request.window.span.from));
    option("--to", exact(request.window.span.to));
    option("--mode", modeWord(request.window.mode));
    if (request.filter) words << request.filter->arguments;
    option("--basemap", basemapWord(request, page));
    option("--layers", layerWords(request.layers).join(u','));
    if (request.colouring) option("--colour-by", colourByWord(request.colouring->by()));
    option("--crowds", crowdsWord(request.crowds));
    if (request.vectors) option("--theme", themeWord(request.vectors->theme));
    option("--grid", gridWord(request.grid));
    option("--lang", request.language);
    if (!page.title.isEmpty()) option("--title", page.title);
    std::transform(words.begin(), words.end(), words.begin(), shellQuoted);
    return words.join(u' ');
}

} // namespace

std::vector<std::pair<QString, QString>> provenance(const FrameRequest& request, const PageSpec& page) {
    std::vector<std::pair<QString, QString>> texts;
    const auto add = [&texts](const char* key, const QString& value) {
        if (!value.isEmpty()) texts.emplace_back(QString::fromLatin1(key), value);
    };
    add("Software", QStringLiteral("Strike Atlas ") + programVersion());
    add("Title", page.title);
    add("Copyright", sourceLines(request).join(u'\n'));
    if (request.events) add("Source", sourceFiles(*request.events));
    add("Strike Atlas: view", viewLine(request, page));
    add("Strike Atlas: time", timeLine(request.window));
    add("Strike Atlas: look", lookLine(request));
    add("Strike Atlas: layers", layerWords(request.layers).join(u','));
    if (request.events) add("Strike Atlas: events", eventsLine(request));
    if (request.filter) add("Strike Atlas: filter", request.filter->arguments.join(u'\n'));
    add("Strike Atlas: basemap", basemapLine(request, page));
    add("Strike Atlas: language", request.language);
    if (request.annotations && !request.annotations->empty())
        add("Strike Atlas: annotations",
            QStringLiteral("%1 drawn by hand; the command does not draw them again")
                .arg(request.annotations->size()));
    add("Strike Atlas: command", command(request, page));
    return texts;
}

} // namespace atlas
