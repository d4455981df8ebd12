#include "render/labels/MapNames.h"

#include "render/Palette.h"
#include "render/basemap/VectorMapLook.h"
#include "render/events/GovernorateFinder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace atlas {
namespace {

template <class T>
MapName nameOf(const T& named, const QString& language) {
    if (language == QLatin1String("ar")) return {named.nameAr.isEmpty() ? named.name : named.nameAr, {}};
    const bool french = language == QLatin1String("fr") && !named.nameFr.isEmpty();
    return {french ? named.nameFr : named.name, named.nameAr};
}

/// The least population of a town that is named at a zoom: half a million for the whole region, and about a
/// third of it with each level, which keeps the number on the screen about the same.
double leastPopulation(double zoom) {
    return 500'000 * std::pow(3.0, 5.5 - zoom);
}

/// Of the atlas's own places; one whose population is not known counts as a middling town.
bool own(const Town& town) {
    return town.rank == 1;
}

int population(const Town& town) {
    constexpr int middling = 100'000;
    return town.population == 0 && own(town) ? middling : town.population;
}

bool named(const Town& town, double zoom) {
    // Own places are why the map is there: a level earlier than others of their size.
    constexpr double ownPlacesFrom = 6.6;
    if (own(town)) return zoom >= ownPlacesFrom || population(town) >= leastPopulation(zoom + 1);
    return population(town) >= leastPopulation(zoom);
}

/// Own places in ink, the largest in bold; the rest smaller and greyer: they only say where one is.
TextStyle townStyle(const Town& town, double zoom, const NameInks& inks) {
    const int closer = zoom >= 9 ? 1 : 0;
    if (!own(town))
        return {(population(town) >= 200'000 ? 12 : 11) + closer, false, inks.other, inks.halo, 0};
    if (population(town) >= 200'000) return {15 + closer, true, inks.own, inks.halo, 0};
    return {12 + closer, false, inks.own, inks.halo, 0};
}

TownName townName(const Town& town, const FrameRequest& request) {
    const NameInks& inks = NameInks::of(request);
    const TextStyle style = townStyle(town, request.viewport.zoom(), inks);
    return {town.name,
            mapName(town, request.language),
            style,
            {style.bold ? 12 : 10, false, inks.arabic, inks.halo, 0},
            request.viewport.toScreen(town.at),
            own(town)};
}

/// The parts of a line that come near the screen, thinned to what matters for a name.
std::vector<std::vector<QPointF>> seenParts(const MapFeature& river, const Viewport& viewport) {
    const QRectF screen = QRectF({}, viewport.size());
    std::vector<std::vector<QPointF>> parts;
    for (const auto& line : river.parts) {
        std::vector<QPointF> seen;
        for (const GeoPoint p : line) {
            const QPointF at = viewport.toScreen(p);
            if (screen.contains(at)) {
                if (seen.empty() || (at - seen.back()).manhattanLength() >= 2) seen.push_back(at);
            } else if (!seen.empty()) {
                parts.push_back(std::exchange(seen, {}));
            }
        }
        if (!seen.empty()) parts.push_back(std::move(seen));
    }
    return parts;
}

/// A river comes in several pieces: they share one name and compete for its places.
void addRiver(std::vector<FeatureName>& names, FeatureName name, const MapFeature& river,
              const Viewport& viewport) {
    const QFontMetricsF metrics(textFont(name.style));
    const QSizeF size(metrics.horizontalAdvance(name.name.text), metrics.height());
    auto known = std::find_if(names.begin(), names.end(),
                              [&](const FeatureName& n) { return n.name.text == name.name.text; });
    if (known == names.end()) known = names.insert(known, std::move(name));
    auto& places = known->places;
    for (const auto& part : seenParts(river, viewport)) {
        const auto found = slotsAlong(part, size, QRectF({}, viewport.size()));
        places.insert(places.end(), found.begin(), found.end());
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const SlantedLabel& a, const SlantedLabel& b) { return a.unrest < b.unrest; });
}

/// Whether a map of streets lies there, which names what it has: the atlas then names its own places alone.
bool streetsAt(const FrameRequest& request, GeoPoint at) {
    return request.vectors && request.vectors->hasNames()
           && request.vectors->source->info().bounds.contains(at);
}

void addAreas(std::vector<FeatureName>& names, const FrameRequest& request, const QString& layerName,
              const TextStyle& style, double leastWidth) {
    const MapLayer* layer = request.atlas->map.layer(layerName);
    if (!layer) return;
    const GeoBox view = request.viewport.box();
    const double degree = request.viewport.worldSize() / 360;
    for (const MapFeature& area : layer->features) {
        const bool wide = (area.box.east - area.box.west) * degree >= leastWidth;
        const GeoPoint at = labelPointOf(area);
        if (area.name.isEmpty() || !wide || !area.box.touches(view) || streetsAt(request, at)) continue;
        names.push_back({mapName(area, request.language), style, request.viewport.toScreen(at), {}});
    }
}

} // namespace

const NameInks& NameInks::of(const FrameRequest& request) noexcept {
    static constexpr NameInks onLight{ink::text, 0xff50575f, 0xff5a6068, 0xff2f7ca0, 0xff8a6a8e, 0xe0fbfaf8};
    static constexpr NameInks onDark{0xffe8eaed, 0xffb6bcc3, 0xff9ba3ac, 0xff7fb3d0, 0xffb99fbd, 0xe01b1f24};
    return request.vectors && request.vectors->theme == MapTheme::Dark ? onDark : onLight;
}

bool ownNameShown(const Town& town, double zoom) {
    return own(town) && named(town, zoom);
}

MapName mapName(const Town& town, const QString& language) {
    return nameOf(town, language);
}

MapName mapName(const MapFeature& feature, const QString& language) {
    return nameOf(feature, language);
}

std::vector<TownName> townNames(const FrameRequest& request) {
    if (!request.atlas) return {};
    const GeoBox view = request.viewport.box();
    std::vector<const Town*> chosen;
    for (const Town& town : request.atlas->towns)
        if (view.contains(town.at) && named(town, request.viewport.zoom())
            && (own(town) || !streetsAt(request, town.at)))
            chosen.push_back(&town);
    std::stable_sort(chosen.begin(), chosen.end(), [](const Town* a, const Town* b) {
        return std::tuple(a->rank, -population(*a)) < std::tuple(b->rank, -population(*b));
    });
    std::vector<TownName> names;
    names.reserve(chosen.size());
    for (const Town* town : chosen)
        names.push_back(townName(*town, request));
    return names;
}

std::vector<FeatureName> riverNames(const FrameRequest& request) {
    std::vector<FeatureName> names;
    const MapLayer* layer = request.atlas ? request.atlas->map.layer(QStringLiteral("rivers")) : nullptr;
    if (!layer) return names;
    const NameInks& inks = NameInks::of(request);
    const double zoom = request.viewport.zoom();
    const GeoBox view = request.viewport.box();
    for (const MapFeature& river : layer->features) {
        constexpr double tributariesFrom = 7.5;
        const bool great = river.rank == 1;
        if (river.name.isEmpty() || !river.box.touches(view)) continue;
        if (!great && (river.rank > 2 || zoom < tributariesFrom)) continue;
        if (streetsAt(request, request.viewport.centre())) continue;
        const TextStyle style{great ? 13 : 11, false, inks.water, inks.halo, 0};
        addRiver(names, {mapName(river, request.language), style, {}, {}}, river, request.viewport);
    }
    return names;
}

std::vector<FeatureName> areaNames(const FrameRequest& request) {
    std::vector<FeatureName> names;
    if (!request.atlas) return names;
    constexpr double lakeWidth = 34; // logical pixels: narrower ones are found by their colour alone
    const NameInks& inks = NameInks::of(request);
    addAreas(names, request, QStringLiteral("lakes"), {11, false, inks.water, inks.halo, 0}, lakeWidth);
    addAreas(names, request, QStringLiteral("sea"), {13, false, inks.water, inks.halo, 0}, 4 * lakeWidth);
    // Close by, a country's name in the middle of nowhere says nothing.
    constexpr double countriesUpTo = 6.4;
    if (request.viewport.zoom() <= countriesUpTo)
        addAreas(names, request, QStringLiteral("countries"), {14, false, inks.country, inks.halo, 0}, 120);
    return names;
}

} // namespace atlas
