#include "cli/ExportCommand.h"

#include "cli/QtArguments.h"
#include "filter/FilterArguments.h"
#include "filter/FilterRings.h"
#include "geo/Geodesic.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ExportCommand)
};

// The embedded atlas's own area, where a base map does not say any.
constexpr GeoBox atlasArea{33, 29, 49, 40};

// Degrees: a single event is shown with its district around it, not with the stones of its street.
constexpr double leastWidth = 1.2;
constexpr double leastHeight = 0.8;

GeoBox grown(GeoBox box) {
    const GeoPoint middle = box.centre();
    const double halfWidth = std::max(box.east - box.west, leastWidth) / 2;
    const double halfHeight = std::max(box.north - box.south, leastHeight) / 2;
    return {middle.lon - halfWidth, middle.lat - halfHeight, middle.lon + halfWidth, middle.lat + halfHeight};
}

/// By the event's point, and by the whole disc in which it may lie.
void extend(GeoBox& box, const EventRecord& record) {
    const GeoPoint point = toGeo(record.at);
    box.extend(point);
    if (record.precision != PlacePrecision::Radius) return;
    for (const double azimuth : {0.0, 90.0, 180.0, 270.0})
        box.extend(pointAt(point, azimuth, static_cast<double>(record.radiusMetres)));
}

GeoBox boxOfEvents(const FrameRequest& request) {
    GeoBox box;
    const EventTable& table = request.events->table;
    const RowMask* filter = request.filter ? &request.filter->rows : nullptr;
    const EventIndex index = request.events->index(filter);
    index.forEachLeaf(request.window.span, index.allBlocks(), [&](std::size_t leaf, std::uint64_t bits) {
        forEachBit(bits, [&](std::size_t bit) {
            const EventRecord record = table[leaf * EventTable::leafRows + bit];
            if (record.onMap()) extend(box, record);
        });
    });
    return box;
}

} // namespace

GeoBox defaultBox(const FrameRequest& request) {
    const GeoBox events = boxOfEvents(request);
    const GeoBox ground =
        request.tiles && !request.tiles->info().bounds.empty() ? request.tiles->info().bounds : atlasArea;
    if (events.empty() || (request.tiles && !events.touches(ground))) return ground;
    return grown(events);
}

void ExportCommand::declare(CLI::App& app) {
    takeList(app, "FILE", files_,
             Text::tr("Events (CSV, UCDP GED) or a base map (MBTiles); none: the embedded atlas"));
    take(app, "-o,--output", out_, Text::tr("The file to write; its ending is the format: png"))->required();
    take(app, "--bbox", view_.bbox, Text::tr("West,south,east,north in degrees"));
    take(app, "--center", view_.center, Text::tr("Longitude,latitude in degrees; with --zoom"));
    take(app, "--zoom", view_.zoom, Text::tr("2 to 20, fractions allowed; with --center"));
    take(app, "--size", view_.size, Text::tr("Pixels of the page: 1600x1000"));
    take(app, "--dpi", view_.dpi, Text::tr("Dots per inch: 192 draws everything twice as large as 96"));
    take(app, "--from", view_.from, Text::tr("First day, month or year, or an instant: 2017-03-01"));
    take(app, "--to", view_.to, Text::tr("Last day, month or year, which is included, or an instant"));
    take(app, "--mode", view_.mode, Text::tr("window, moment (the end of --to) or since-start"));
    filter_.declare(app);
    take(app, "--basemap", basemap_, Text::tr("embedded, none, or an MBTiles file"));
    take(app, "--layers", view_.layers,
         Text::tr("Some of basemap,territory,events,labels,annotations,furniture; without furniture the map "
                  "alone"));
    take(app, "--colour-by", view_.colourBy, Text::tr("What colours say: actor, kind, grade or source"));
    take(app, "--crowds", view_.crowds, Text::tr("Where events crowd: auto, glyphs, circles or density"));
    take(app, "--theme", view_.theme, Text::tr("Of the base map: standard, pale or dark"));
    take(app, "--grid", view_.grid, Text::tr("Lines to read positions by: none, degrees, dms or mgrs"));
    take(app, "--title", title_, Text::tr("Words over the map"));
    take(app, "--lang", view_.lang, Text::tr("Names on the map: en, fr or ar"));
}

Outcome ExportCommand::checkUsage() const {
    if (QFileInfo(out_).suffix().toLower() != u"png")
        return Error{Text::tr("a map is written as png here"), out_,
                     Text::tr("choose a name that ends in .png")};
    if (basemap_.contains(QStringLiteral("://")))
        return Error{Text::tr("nothing is fetched from a network"), QStringLiteral("--basemap"),
                     Text::tr("give embedded, none or an MBTiles file")};
    return done();
}

ExitStatus ExportCommand::run(std::stop_token stop) const {
    const auto view = ViewChoice::parse(view_);
    auto filter = filter_.parse();
    if (!view) return console::fail(view.error(), ExitStatus::WrongUsage);
    if (!filter) return console::fail(filter.error(), ExitStatus::WrongUsage);
    if (const Outcome usage = checkUsage(); !usage)
        return console::fail(usage.error(), ExitStatus::WrongUsage);
    const auto input = AtlasInput::open(files_, basemap_, stop);
    if (!input) return console::fail(input.error(), ExitStatus::BadInput);
    const Outcome found = findPlaces(filter.value(), *input->gazetteer, input->atlas->map);
    if (!found) return console::fail(found.error(), ExitStatus::WrongUsage);
    const Outcome drawn = draw(*input, *view, *filter, stop);
    return drawn ? ExitStatus::Done : console::fail(drawn.error(), ExitStatus::BadInput);
}

FrameRequest ExportCommand::request(const AtlasInput& input, const ViewChoice& view) const {
    FrameRequest request;
    request.atlas = input.atlas;
    request.events = input.events;
    const Basemap map = drawnAs(input.map, {view.theme, 1});
    request.tiles = map.tiles;
    request.vectors = map.vectors;
    request.layers = view.layers;
    request.colouring = std::make_shared<const EventColouring>(*input.events, view.colourBy);
    request.crowds = view.crowds;
    request.language = view.language;
    request.grid = view.grid;
    request.window = view.window(input.events->table.extent());
    if (view.centre) request.viewport = Viewport(*view.centre, view.zoom, QSizeF(1, 1));
    return request;
}

Outcome ExportCommand::draw(const AtlasInput& input, const ViewChoice& view, const EventFilter& filter,
                            std::stop_token stop) const {
    FrameRequest map = request(input, view);
    auto rows = filterEvents(*input.events, filter, stop);
    if (!rows) return Error{Text::tr("interrupted, nothing was written"), out_, {}};
    map.filter = std::move(*rows);
    map.filterRings = filterRings(filter);
    MapExporter exporter(map, {view.size, view.dpi, title_, input.basemap});
    if (!view.centre) exporter.fit(view.box ? *view.box : defaultBox(map));
    return exporter.write(out_, stop);
}

} // namespace atlas
