// A frame's time while the slider is dragged: the layers that depend on time are drawn again, the rest is
// kept.
//
//   slider [FILE]      FILE: events; without it UCDP GED Syria 2016–2019 where it is at hand, else the
//   embedded atlas
//
// One JSON line a case: {"case","events","window","frames","p50_ms","p99_ms","max_ms"}. `window` is the share
// of the extent between the handles.
#include "export/Basemap.h"
#include "io/AtlasReader.h"
#include "io/EventReader.h"
#include "render/FrameComposer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace atlas;

namespace {

constexpr int frames = 300;      // enough that the 99th percentile is not the slowest frame
constexpr QSizeF map{1159, 705}; // the map's part of a 1440×900 window with no event selected

FrameRequest requestFor(const QString& folder, const QString& file) {
    const auto gazetteer = readGazetteer(folder);
    if (!gazetteer.ok()) qFatal("%s", qPrintable(gazetteer.error().line()));
    const auto atlasRead = readAtlas(folder, **gazetteer);
    const auto loaded = EventReader(**gazetteer).read(file, {}, {});
    if (!loaded.ok()) qFatal("%s", qPrintable(loaded.error().line()));
    if (!atlasRead.ok()) qFatal("the embedded atlas cannot be read");
    const auto basemap = embeddedBasemap(*atlasRead, folder, {});
    if (!basemap.ok()) qFatal("%s", qPrintable(basemap.error().line()));
    FrameRequest request;
    request.atlas = *atlasRead;
    request.events = EventSnapshot::build({*loaded});
    request.tiles = basemap->tiles;
    request.vectors = basemap->vectors;
    request.waitForTiles = true;
    return request;
}

void measure(FrameRequest request, const char* name, double zoom, double share) {
    FrameComposer composer;
    const TimeSpan extent = request.events->table.extent();
    const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(extent.length() * share);
    request.viewport = Viewport({39.0, 35.6}, zoom, map);
    request.window = {{extent.from, extent.from + length}, WindowMode::Window};
    (void)composer.compose(request,
                           {}); // the base map and the sprites are there when the hand takes the handle
    std::vector<double> times;
    const auto room = extent.length() - length;
    for (int i = 0; i < frames; ++i) {
        const auto begin = extent.from + room * i / frames;
        // At full width there is no room to move: the right handle goes back and forth by one frame's worth.
        const auto end = share < 1 ? begin + length : extent.to - std::chrono::hours(i + 1);
        request.window.span = {begin, end};
        QElapsedTimer clock;
        clock.start();
        const Frame frame = composer.compose(request, {});
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (frame.image.isNull()) qFatal("a frame was lost");
    }
    std::sort(times.begin(), times.end());
    std::printf(
        R"({"case":"%s","events":%zu,"window":%.2f,"frames":%d,"p50_ms":%.2f,"p99_ms":%.2f,"max_ms":%.2f})"
        "\n",
        name, request.events->table.size(), share, frames, times[frames / 2], times[frames * 99 / 100],
        times.back());
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto folder = findAtlasFolder(QStringLiteral(ATLAS_SHARE_DIR "/../.."));
    if (!folder.ok()) qFatal("%s", qPrintable(folder.error().line()));
    QString file = QStringLiteral(ATLAS_SHARED_DIR "/data/ucdp-ged-syria/ged-syria-2016-2019.csv");
    if (argc > 1) file = QString::fromLocal8Bit(argv[1]);
    if (!QFileInfo::exists(file)) file = *folder + QStringLiteral("/events.csv");
    const FrameRequest request = requestFor(*folder, file);
    for (const double share : {0.02, 0.10, 0.50, 1.00}) {
        measure(request, "drag, Syria in view", 7, share);
        measure(request, "drag, Raqqa in view", 10, share);
    }
    return 0;
}
