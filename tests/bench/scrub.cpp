// A complete frame's time over many made-up events: while a handle is dragged, when the window jumps, while
// the map is moved, and in each way of drawing crowds.
//
//   scrub [--events N] [--frames N] [--case NAME] [--json]
//
// One JSON line a case: {"case","events","window","frames","p50_ms","p99_ms","limit_ms","ratio",
// "bytes_per_event"}. `window` is the share of the events; `limit_ms` the time to read the columns that a
// frame needs of the window's events once through memory, with all cores, in this run; `ratio` is p50 to
// that.
#include "core/Workers.h"
#include "export/Basemap.h"
#include "io/AtlasReader.h"
#include "render/FrameComposer.h"
#include "support/MadeEvents.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace atlas;

namespace {

constexpr QSizeF map{1600, 1000};
const GeoBox syriaAndIraq{36, 33, 45, 38}; // what qgis_scrub.py draws
constexpr GeoPoint raqqa{39.01, 35.95};

struct Case {
    const char* name;
    double window;                                      ///< share of the events
    std::function<void(FrameRequest&, int frame)> step; ///< from one frame to the next
};

struct Bench {
    FrameRequest request;
    int frames = 200;
    QString only; ///< cases whose name begins so
    std::size_t events = 0;
};

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

std::shared_ptr<const EventSnapshot> madeSnapshot(std::size_t count) {
    std::mt19937_64 random(7);
    std::vector<EventRecord> records;
    records.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        records.push_back(test::madeRecord(random));
        records.back().row = static_cast<std::uint32_t>(i);
    }
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

FrameRequest requestFor(std::shared_ptr<const EventSnapshot> events) {
    const auto folder = findAtlasFolder(QStringLiteral(ATLAS_SHARE_DIR "/../.."));
    if (!folder.ok()) qFatal("%s", qPrintable(folder.error().line()));
    const auto gazetteer = readGazetteer(*folder);
    if (!gazetteer.ok()) qFatal("%s", qPrintable(gazetteer.error().line()));
    const auto atlasRead = readAtlas(*folder, **gazetteer);
    if (!atlasRead.ok()) qFatal("the embedded atlas cannot be read");
    const auto basemap = embeddedBasemap(*atlasRead, *folder, {});
    if (!basemap.ok()) qFatal("%s", qPrintable(basemap.error().line()));
    FrameRequest request;
    request.atlas = *atlasRead;
    request.events = std::move(events);
    request.colouring = std::make_shared<const EventColouring>(*request.events, ColourBy::Actor);
    request.tiles = basemap->tiles;
    request.vectors = basemap->vectors;
    request.waitForTiles = true;
    request.viewport = Viewport::fitting(syriaAndIraq, map);
    return request;
}

/// The best of some passes over x, y, colour and place precision of the window's events: ten bytes each.
double streamingLimit(const FrameRequest& request) {
    const EventTable& table = request.events->table;
    Workers workers;
    const auto first = EventIndex(table).blocksOf(request.window.span).first * EventTable::blockRows;
    const std::size_t rows = EventIndex(table).countIn(request.window.span);
    double best = 1e9;
    for (int pass = 0; pass < 7; ++pass) {
        std::atomic<std::uint32_t> sum = 0;
        QElapsedTimer clock;
        clock.start();
        workers.share(workers.threads(), [&](int p) {
            const auto part = static_cast<std::size_t>(p);
            const auto parts = static_cast<std::size_t>(workers.threads());
            const std::size_t end = std::min(first + rows * (part + 1) / parts, table.size());
            std::uint32_t x = 0;
            std::uint32_t y = 0;
            std::uint32_t rest = 0;
            for (std::size_t i = first + rows * part / parts; i < end; ++i)
                x += table.x(i);
            for (std::size_t i = first + rows * part / parts; i < end; ++i)
                y += table.y(i);
            for (std::size_t i = first + rows * part / parts; i < end; ++i)
                rest += (*request.colouring)[i] + static_cast<std::uint32_t>(table.precision(i));
            sum += x + y + rest;
        });
        best = std::min(best, milliseconds(clock));
        if (sum == 1) std::puts(""); // the sums are used, so they are made
    }
    return best;
}

void run(const Bench& bench, const Case& c) {
    if (!QString::fromLatin1(c.name).startsWith(bench.only)) return;
    FrameComposer composer;
    FrameRequest request = bench.request;
    const TimeSpan extent = request.events->table.extent();
    request.window.span = {
        extent.from,
        extent.from + std::chrono::duration_cast<std::chrono::milliseconds>(extent.length() * c.window)};
    const double limit = streamingLimit(request);
    std::vector<double> times;
    for (int i = -3; i < bench.frames; ++i) { // sprites and the base map are there when the hand begins
        c.step(request, std::max(i, 0));
        QElapsedTimer clock;
        clock.start();
        const Frame frame = composer.compose(request, {});
        if (frame.image.isNull()) qFatal("a frame was lost");
        if (i >= 0) times.push_back(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    const double p50 = times[times.size() / 2];
    std::printf(R"({"case":"%s","events":%zu,"window":%.2f,"frames":%d,"p50_ms":%.2f,"p99_ms":%.2f,)"
                R"("limit_ms":%.3f,"ratio":%.1f,"bytes_per_event":%.1f})"
                "\n",
                c.name, bench.events, c.window, bench.frames, p50, times[times.size() * 99 / 100], limit,
                p50 / limit, EventTable::bytesPerEvent + EventColouring::bytesPerEvent);
    std::fflush(stdout);
}

/// Both handles by a two-hundredth of the way; at full width the right one alone, by as much.
void drag(FrameRequest& request, int frame, double share, int frames) {
    const TimeSpan extent = request.events->table.extent();
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    if (share >= 1) {
        request.window.span = {extent.from,
                               extent.to - duration_cast<milliseconds>(extent.length() * 0.0005 * frame)};
        return;
    }
    const auto length = duration_cast<milliseconds>(extent.length() * share);
    const auto begin = extent.from + (extent.length() - length) * frame / frames;
    request.window.span = {begin, begin + length};
}

/// Anywhere: nothing of the frame before can be used.
void jump(FrameRequest& request, int frame, double share) {
    const TimeSpan extent = request.events->table.extent();
    const auto length =
        std::chrono::duration_cast<std::chrono::milliseconds>(extent.length() * std::min(share, 0.97));
    constexpr int apart = 618; // of 1000: the golden section leads far away each time
    const auto begin = extent.from + (extent.length() - length) * (frame * apart % 1000) / 1000;
    request.window.span = {begin, begin + length};
    // A window that shares most of its events with the last would be followed. Cells of another zoom cannot
    // be.
    const Viewport whole = Viewport::fitting(syriaAndIraq, map);
    request.viewport = frame % 2 == 0 ? whole : whole.zoomedAt({800, 500}, -1);
}

void runAll(Bench bench) {
    const int frames = bench.frames;
    for (const double share : {0.01, 0.10, 0.50, 1.00}) {
        run(bench, {"drag", share, [=](FrameRequest& r, int i) { drag(r, i, share, frames); }});
        run(bench, {"anew", share, [=](FrameRequest& r, int i) { jump(r, i, share); }});
    }
    // As in the window: tiles come when they are there.
    bench.request.waitForTiles = false;
    run(bench, {"pan", 1, [](FrameRequest& r, int i) {
                    r.viewport = r.viewport.panned({i % 80 < 40 ? 7.0 : -7.0, 2});
                }});
    run(bench, {"zoom", 1, [](FrameRequest& r, int i) {
                    r.viewport = r.viewport.zoomedAt({900, 500}, i % 40 < 20 ? 0.1 : -0.1);
                }});
    Bench close = bench;
    close.request.viewport = Viewport(raqqa, 12, map);
    for (const double share : {0.10, 1.00})
        run(close,
            {"drag, Raqqa in view", share, [=](FrameRequest& r, int i) { drag(r, i, share, frames); }});
    run(close, {"pan, Raqqa in view", 1, [](FrameRequest& r, int i) {
                    r.viewport = r.viewport.panned({i % 80 < 40 ? 7.0 : -7.0, 2});
                }});
    const std::pair<const char*, Crowds> ways[] = {{"drag, circles", Crowds::Circles},
                                                   {"drag, density", Crowds::Density},
                                                   {"drag, glyphs", Crowds::Glyphs}};
    for (const auto& [name, crowds] : ways) {
        Bench other = bench;
        other.request.crowds = crowds;
        for (const double share : {0.10, 1.00})
            run(other, {name, share, [=](FrameRequest& r, int i) { drag(r, i, share, frames); }});
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("events"), QStringLiteral("how many"), QStringLiteral("N"),
          QStringLiteral("1000000")},
         {QStringLiteral("frames"), QStringLiteral("a case"), QStringLiteral("N"), QStringLiteral("200")},
         {QStringLiteral("case"), QStringLiteral("only those that begin so"), QStringLiteral("NAME")},
         {QStringLiteral("json"), QStringLiteral("one JSON line a case; always on")}});
    parser.process(application);
    Bench bench;
    bench.events = parser.value(QStringLiteral("events")).toULongLong();
    bench.frames = std::max(10, parser.value(QStringLiteral("frames")).toInt());
    if (bench.events == 0) qFatal("--events needs a number above 0");
    bench.only = parser.value(QStringLiteral("case"));
    bench.request = requestFor(madeSnapshot(bench.events));
    runAll(bench);
    return 0;
}
