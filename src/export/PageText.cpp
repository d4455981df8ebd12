#include "export/PageText.h"

#include "export/Provenance.h"
#include "export/Version.h"
#include "timeline/TimelineController.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::PageText)
};

bool showsEvents(const FrameRequest& request) {
    return request.events && request.layers.testFlag(Layer::Events);
}

bool wholeDays(const TimeSpan& span, PlaceZone zone) {
    return startOfLocalDay(localDay(span.from, zone), zone) == span.from
           && startOfLocalDay(localDay(span.to, zone), zone) == span.to;
}

QString eventDates(const TimeWindow& window) {
    constexpr PlaceZone zone = TimelineController::zone;
    const QString first = formatDay(window.span.from, zone);
    const QString last = formatDay(window.lastInstant(), zone);
    if (window.mode == WindowMode::SinceStart) return Text::tr("Events since %1, until %2").arg(first, last);
    if (window.mode == WindowMode::Moment) return Text::tr("Events on %1").arg(last);
    if (!wholeDays(window.span, zone)) return Text::tr("Events of %1").arg(formatSpan(window.span, zone));
    if (first == last) return Text::tr("Events on %1").arg(first);
    return Text::tr("Events from %1 to %2").arg(first, last);
}

QString datesLine(const FrameRequest& request) {
    if (showsEvents(request)) {
        const QString dates = eventDates(request.window);
        if (!request.filter) return dates;
        //: %1 the dates of the events, %2 what a filter lets pass: "Actor: Russia; Killed: at least 5"
        return Text::tr("%1, only: %2").arg(dates, request.filter->words.join(QStringLiteral("; ")));
    }
    if (request.window.mode == WindowMode::Window)
        return formatSpan(request.window.span, TimelineController::zone);
    return formatDay(request.window.lastInstant(), TimelineController::zone);
}

QString cautionFor(const FrameRequest& request) {
    if (!showsEvents(request)) return {};
    const auto& files = request.events->files;
    const bool sample =
        std::any_of(files.begin(), files.end(), [](const DataFile& file) { return file.sample; });
    return sample ? Text::tr("Sample data, to be verified before publication") : QString();
}

/// Attributions of what the layers draw, without the caution.
QStringList sourcesOf(const FrameRequest& request) {
    QStringList lines;
    const auto add = [&lines](const QString& frame, const QString& words) {
        if (!words.simplified().isEmpty()) lines << frame.arg(words.simplified());
    };
    if (showsEvents(request))
        for (const DataFile& file : request.events->files)
            add(Text::tr("Events: %1"),
                file.attribution.isEmpty() ? QFileInfo(file.path).fileName() : file.attribution);
    if (request.atlas && request.layers.testFlag(Layer::Territory))
        add(Text::tr("Who held what: %1"), request.atlas->territory.source);
    const bool tiles = request.tiles && request.layers.testFlag(Layer::Basemap);
    if (tiles) {
        const TileSourceInfo& info = request.tiles->info();
        add(Text::tr("Base map: %1"), info.attribution.isEmpty() ? info.name : info.attribution);
    }
    const bool named = request.atlas && request.layers.testFlag(Layer::Labels);
    if (named && !(tiles && request.tiles->info().attribution == request.atlas->basemapAttribution))
        add(Text::tr("Names: %1"), request.atlas->basemapAttribution);
    lines.removeDuplicates();
    return lines;
}

} // namespace

PageText PageText::of(const FrameRequest& request, const PageSpec& page) {
    PageText text;
    text.title = page.title.simplified();
    text.dates = datesLine(request);
    text.caution = cautionFor(request);
    text.sources = sourcesOf(request);
    text.imprint =
        Text::tr("Projection: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1").arg(programVersion());
    return text;
}

QStringList sourceLines(const FrameRequest& request) {
    QStringList lines = sourcesOf(request);
    if (const QString warning = cautionFor(request); !warning.isEmpty()) lines.prepend(warning);
    return lines;
}

} // namespace atlas
