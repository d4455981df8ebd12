#include "cli/ViewArguments.h"

#include "export/ViewWords.h"
#include "render/LookWords.h"
#include "timeline/TimelineController.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewArguments)
};

constexpr PlaceZone zone = TimelineController::zone;

Error wrong(const char* option, const QString& what, const QString& remedy) {
    return {what, QLatin1String(option), remedy};
}

/// `count` finite numbers between commas.
std::optional<std::vector<double>> parseNumbers(const QString& text, int count) {
    std::vector<double> numbers;
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        const double number = part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(number)) return std::nullopt;
        numbers.push_back(number);
    }
    if (numbers.size() != static_cast<std::size_t>(count)) return std::nullopt;
    return numbers;
}

/// The day after a bare year, month or day; nothing where a clock is given.
std::optional<QDate> dayAfter(const QString& text) {
    for (const auto& [format, days, months, years] :
         {std::tuple{"yyyy-MM-dd", 1, 0, 0}, std::tuple{"yyyy-MM", 0, 1, 0}, std::tuple{"yyyy", 0, 0, 1}}) {
        const QDate day = QDate::fromString(text.trimmed(), QLatin1String(format));
        if (day.isValid()) return day.addDays(days).addMonths(months).addYears(years);
    }
    return std::nullopt;
}

Result<TimePoint> parseInstant(const char* option, const QString& text) {
    if (const auto t = parseTime(text, zone)) return *t;
    return wrong(option, Text::tr("“%1” is not a date").arg(text),
                 Text::tr("write 2017, 2017-03, 2017-03-17 or 2017-03-17T06:00"));
}

Result<double> parseZoom(const QString& text) {
    const auto number = parseNumbers(text, 1);
    if (number && number->front() >= Viewport::minZoom && number->front() <= Viewport::maxZoom)
        return number->front();
    return wrong("--zoom", Text::tr("“%1” is not a zoom").arg(text),
                 Text::tr("write a number from %1 to %2").arg(Viewport::minZoom).arg(Viewport::maxZoom));
}

Result<int> parseDpi(const QString& text) {
    bool ok = false;
    const int dpi = text.toInt(&ok);
    if (ok && dpi >= MapExporter::leastDpi && dpi <= MapExporter::mostDpi) return dpi;
    return wrong(
        "--dpi", Text::tr("“%1” is not a number of dots per inch").arg(text),
        Text::tr("write a whole number from %1 to %2").arg(MapExporter::leastDpi).arg(MapExporter::mostDpi));
}

Result<WindowMode> parseMode(const QString& text) {
    if (const auto mode = modeFromWord(text)) return *mode;
    return wrong("--mode", Text::tr("“%1” is not a mode").arg(text),
                 Text::tr("write window, moment or since-start"));
}

Result<QString> parseLanguage(const QString& text) {
    if (text == u"en" || text == u"fr" || text == u"ar") return text;
    return wrong("--lang", Text::tr("the map has no names in “%1”").arg(text),
                 Text::tr("write en, fr or ar"));
}

Result<ColourBy> parseColourBy(const QString& text) {
    if (const auto by = colourByFromWord(text)) return *by;
    return wrong("--colour-by", Text::tr("“%1” is nothing that colours say").arg(text),
                 Text::tr("write actor, kind, grade or source"));
}

Result<Crowds> parseCrowds(const QString& text) {
    if (const auto crowds = crowdsFromWord(text)) return *crowds;
    return wrong("--crowds", Text::tr("“%1” is no way to draw crowds").arg(text),
                 Text::tr("write auto, glyphs, circles or density"));
}

Result<MapTheme> parseTheme(const QString& text) {
    if (const auto theme = themeFromWord(text)) return *theme;
    return wrong("--theme", Text::tr("the map has no theme “%1”").arg(text),
                 Text::tr("write standard, pale or dark"));
}

Result<MapGrid> parseGrid(const QString& text) {
    if (const auto grid = gridFromWord(text)) return *grid;
    return wrong("--grid", Text::tr("the map has no grid “%1”").arg(text),
                 Text::tr("write none, degrees, dms or mgrs"));
}

/// Puts what was parsed into its place; an argument that was not given leaves the default.
template <class T, class Parser, class Field>
Outcome take(const QString& text, Parser parse, Field& field) {
    if (text.isNull()) return done();
    Result<T> parsed = parse(text);
    if (!parsed) return parsed.error();
    field = std::move(parsed).value();
    return done();
}

Outcome takePlace(const ViewArguments& typed, ViewChoice& choice) {
    if (!typed.bbox.isNull() && !typed.center.isNull())
        return wrong("--bbox", Text::tr("a map has either a box or a centre"),
                     Text::tr("give --bbox, or --center with --zoom"));
    if (typed.center.isNull() != typed.zoom.isNull())
        return wrong(typed.zoom.isNull() ? "--center" : "--zoom",
                     Text::tr("a centre and a zoom belong together"),
                     Text::tr("give both --center and --zoom"));
    if (auto box = take<GeoBox>(typed.bbox, parseBox, choice.box); !box) return box;
    if (auto centre = take<GeoPoint>(typed.center, parsePoint, choice.centre); !centre) return centre;
    return take<double>(typed.zoom, parseZoom, choice.zoom);
}

Outcome takeTime(const ViewArguments& typed, ViewChoice& choice) {
    if (auto mode = take<WindowMode>(typed.mode, parseMode, choice.mode); !mode) return mode;
    if (auto from = take<TimePoint>(typed.from, parseFrom, choice.from); !from) return from;
    if (auto to = take<TimePoint>(typed.to, parseTo, choice.to); !to) return to;
    if (choice.from && choice.to && *choice.from >= *choice.to)
        return wrong("--from", Text::tr("“%1” is not before “%2”").arg(typed.from, typed.to),
                     Text::tr("give a --to that is later"));
    return done();
}

Outcome takeDrawing(const ViewArguments& typed, ViewChoice& choice) {
    if (auto size = take<QSize>(typed.size, parseSize, choice.size); !size) return size;
    if (auto dpi = take<int>(typed.dpi, parseDpi, choice.dpi); !dpi) return dpi;
    if (auto layers = take<Layers>(typed.layers, parseLayers, choice.layers); !layers) return layers;
    if (auto by = take<ColourBy>(typed.colourBy, parseColourBy, choice.colourBy); !by) return by;
    if (auto crowds = take<Crowds>(typed.crowds, parseCrowds, choice.crowds); !crowds) return crowds;
    if (auto theme = take<MapTheme>(typed.theme, parseTheme, choice.theme); !theme) return theme;
    if (auto grid = take<MapGrid>(typed.grid, parseGrid, choice.grid); !grid) return grid;
    return take<QString>(typed.lang, parseLanguage, choice.language);
}

} // namespace

Result<GeoBox> parseBox(const QString& text) {
    const QString remedy = Text::tr("write west,south,east,north in degrees: 38,35,40,37");
    const auto numbers = parseNumbers(text, 4);
    if (!numbers) return wrong("--bbox", Text::tr("“%1” is not a box").arg(text), remedy);
    const GeoBox box{(*numbers)[0], (*numbers)[1], (*numbers)[2], (*numbers)[3]};
    if (!GeoPoint{box.west, box.south}.valid() || !GeoPoint{box.east, box.north}.valid())
        return wrong("--bbox", Text::tr("“%1” lies beyond the earth").arg(text), remedy);
    if (box.west >= box.east || box.south >= box.north)
        return wrong("--bbox", Text::tr("“%1” is empty").arg(text), remedy);
    return box;
}

Result<GeoPoint> parsePoint(const QString& text) {
    const auto numbers = parseNumbers(text, 2);
    if (numbers && GeoPoint{numbers->front(), numbers->back()}.valid())
        return GeoPoint{numbers->front(), numbers->back()};
    return wrong("--center", Text::tr("“%1” is not a place").arg(text),
                 Text::tr("write longitude,latitude in degrees: 39.01,35.95"));
}

Result<QSize> parseSize(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})[xX×](\\d{1,9})$"));
    const auto match = form.match(text.trimmed());
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr int most = MapExporter::mostPixels;
    if (!size.isEmpty() && size.width() <= most && size.height() <= most) return size;
    return wrong("--size", Text::tr("“%1” is not a size that can be drawn").arg(text),
                 Text::tr("write pixels, up to %1x%1: 1600x1000").arg(most));
}

Result<TimePoint> parseFrom(const QString& text) {
    return parseInstant("--from", text);
}

Result<TimePoint> parseTo(const QString& text) {
    if (const auto day = dayAfter(text)) return startOfLocalDay(*day, zone);
    return parseInstant("--to", text);
}

Result<Layers> parseLayers(const QString& text) {
    Layers layers;
    for (const QString& word : text.split(u',')) {
        const auto layer = layerFromWord(word.trimmed());
        if (!layer)
            return wrong("--layers", Text::tr("“%1” is not a layer").arg(word.trimmed()),
                         Text::tr("write some of %1").arg(layerWords().join(u',')));
        layers |= *layer;
    }
    return layers;
}

Result<ViewChoice> ViewChoice::parse(const ViewArguments& arguments) {
    ViewChoice choice;
    for (const auto& step : {takePlace, takeTime, takeDrawing})
        if (const Outcome taken = step(arguments, choice); !taken) return taken.error();
    return choice;
}

TimeWindow ViewChoice::window(const TimeSpan& extent) const {
    constexpr auto day =
        std::chrono::hours(24); // shown where a limit lies beyond the events and the other is open
    const TimeSpan all = extent.from < extent.to ? wholeDaysAround(extent) : extent;
    TimeSpan asked{from.value_or(all.from), to.value_or(all.to)};
    if (asked.from >= asked.to) (to ? asked.from = asked.to - day : asked.to = asked.from + day);
    // An instant given alone by --from is the moment itself; a --to is the end of what it names.
    if (mode == WindowMode::Moment && from && !to) return TimeWindow::moment(*from);
    return windowOf(mode, asked.from, asked.from, asked.to);
}

} // namespace atlas
