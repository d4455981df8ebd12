#include "export/PageDesign.h"

#include "render/furniture/FurnitureLayout.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double logicalPerInch = 96;
constexpr double fitMargin = 24;               // logical pixels: no glyph of an outermost event is cut
constexpr double legendMargin = 24;            // logical pixels on both sides of the legend together
constexpr double mostOfMapForLegend = 0.3;     // its width; what is wider goes below the map
constexpr double mostOfPageForLegend = 0.35;   // its height below the map
constexpr QSizeF smallestWithLegend(260, 200); // smaller, a legend and an arrow would hide what they explain
constexpr double leastForAttribution = 700;    // width; on a narrower map it would be a block of text

QSizeF logicalSize(const PageSpec& page) {
    return QSizeF(page.pixels) / pixelRatio(page);
}

PageSheet sheetFor(const FrameRequest& request, const PageSpec& page) {
    if (!request.layers.testFlag(Layer::Furniture)) return PageSheet::bare(logicalSize(page));
    return {PageText::of(request, page), logicalSize(page), pixelRatio(page)};
}

FurnitureParts furnitureFor(const PageSheet& sheet) {
    const QSizeF map = sheet.map().size();
    FurnitureParts parts = FurnitureParts(Furniture::ScaleBar) | Furniture::AccuracyNote;
    // The foot of a page says it as well; a map without a foot must say it itself.
    if (!sheet.hasWords() || map.width() >= leastForAttribution) parts |= Furniture::Attribution;
    if (map.width() >= smallestWithLegend.width() && map.height() >= smallestWithLegend.height())
        parts |= FurnitureParts(Furniture::Legend) | Furniture::NorthArrow;
    return parts;
}

/// The map's view; `taken` logical pixels at its left edge are not for the box.
Viewport viewFor(const FrameRequest& request, const PageSpec& page, QSizeF map,
                 const std::optional<GeoBox>& box, double taken) {
    const double ratio = pixelRatio(page);
    if (!box || box->empty()) return {request.viewport.centre(), request.viewport.zoom(), map, ratio};
    const double margin = std::min({fitMargin, map.width() / 10, map.height() / 10});
    const QSizeF free(map.width() - taken, map.height());
    const Viewport fitted = Viewport::fitting(*box, free, ratio, margin).resized(map, ratio);
    return taken > 0 ? fitted.panned({taken / 2, 0}) : fitted;
}

/// As wide as the painters will draw it on this map; 0 where there is nothing to explain.
double legendWidth(const FrameRequest& request) {
    TextMeasures measures;
    return FurnitureLayout::build(request, legendContent(request), measures).legend.width();
}

} // namespace

double pixelRatio(const PageSpec& page) noexcept {
    return page.dpi / logicalPerInch;
}

PageDesign PageDesign::of(const FrameRequest& request, const PageSpec& page,
                          const std::optional<GeoBox>& box) {
    PageDesign design{sheetFor(request, page), request, std::nullopt};
    FrameRequest& drawn = design.request;
    const QSizeF map = design.sheet.map().size();
    drawn.furniture = furnitureFor(design.sheet);
    drawn.viewport = viewFor(request, page, map, box, 0);
    if (!request.layers.testFlag(Layer::Furniture) || !drawn.furniture.testFlag(Furniture::Legend))
        return design;

    const double width = legendWidth(drawn);
    if (width <= map.width() * mostOfMapForLegend) {
        drawn.viewport = viewFor(request, page, map, box, width > 0 ? width + legendMargin : 0);
        return design;
    }
    const QSizeF room(design.sheet.innerWidth(), design.sheet.size().height() * mostOfPageForLegend);
    const auto setLegend = [&] {
        return PageLegend(legendRows(legendContent(drawn)), design.sheet.footType(), room);
    };
    design.sheet.makeRoom(setLegend().height());
    drawn.furniture.setFlag(Furniture::Legend, false);
    drawn.viewport = viewFor(request, page, design.sheet.map().size(), box, 0);
    design.legend = setLegend(); // of what is on the smaller map
    return design;
}

void PageDesign::paint(QPainter& painter) const {
    sheet.paint(painter);
    if (legend) legend->paint(painter, sheet.roomBelowMap());
}

} // namespace atlas
