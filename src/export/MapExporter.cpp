#include "export/MapExporter.h"

#include "export/Basemap.h"
#include "export/PageDesign.h"
#include "export/Provenance.h"
#include "export/TileDemand.h"
#include "render/FrameComposer.h"
#include "render/furniture/FilterShapePainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QLocale>
#include <QSaveFile>

#include <cmath>

namespace atlas {

namespace {

constexpr double inchesPerMetre = 1 / 0.0254;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MapExporter)
};

std::optional<Error> problemWith(const PageSpec& page) {
    const QLocale locale;
    constexpr int most = MapExporter::mostPixels;
    if (page.pixels.width() < 1 || page.pixels.height() < 1 || page.pixels.width() > most
        || page.pixels.height() > most)
        return Error{Text::tr("a map of %1 × %2 pixels cannot be drawn")
                         .arg(locale.toString(page.pixels.width()), locale.toString(page.pixels.height())),
                     {},
                     Text::tr("choose a size of up to %1 × %1").arg(locale.toString(most))};
    if (page.dpi < MapExporter::leastDpi || page.dpi > MapExporter::mostDpi)
        return Error{Text::tr("%1 dots per inch cannot be drawn").arg(locale.toString(page.dpi)),
                     {},
                     Text::tr("choose %1 to %2")
                         .arg(locale.toString(MapExporter::leastDpi), locale.toString(MapExporter::mostDpi))};
    return std::nullopt;
}

/// As the window draws it over its map; a map without events has nothing that it bounds.
void drawBounds(QPainter& painter, const FrameRequest& request) {
    if (!request.layers.testFlag(Layer::Events)) return;
    painter.setClipRect(QRectF({}, request.viewport.size()));
    drawFilterRings(painter, request.filterRings, request.viewport);
}

Error stopped(const QString& path) {
    return Error{Text::tr("interrupted, nothing was written"), path, {}};
}

Outcome save(const QImage& image, const QString& path, const std::stop_token& stop) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Text::tr("cannot be written (%1)").arg(file.errorString()), path,
                     Text::tr("choose another place")};
    QImageWriter writer(&file, "png");
    const bool written = writer.write(image);
    if (stop.stop_requested()) return stopped(path); // QSaveFile throws its half away
    if (!written || !file.commit())
        return Error{Text::tr("could not be written to the end (%1)")
                         .arg(written ? file.errorString() : writer.errorString()),
                     path, Text::tr("make room on the disk or choose another place")};
    return done();
}

} // namespace

MapExporter::MapExporter(FrameRequest request, PageSpec page)
    : request_(std::move(request)), page_(std::move(page)) {
    // What is only of the screen: a page cannot be clicked, and a command line could not draw it again.
    request_.selectedAnnotation.reset();
    request_.selectedEvent.reset();
    request_.waitForTiles = true;
    // Of a map on the network no more than is on the screen, unless somebody agreed to it.
    if (const TileDemand demand = TileDemand::of(request_, page_);
        demand.beyondScreen() && !request_.finestTiles)
        request_.finestTiles = demand.screenZoom;
    if (!request_.vectors) return;
    // At the page's resolution lines are drawn anew, not enlarged.
    const Basemap printed =
        drawnAs({request_.tiles, request_.vectors}, {request_.vectors->theme, pixelRatio(page_)});
    request_.tiles = printed.tiles;
    request_.vectors = printed.vectors;
}

void MapExporter::fit(const GeoBox& box) {
    box_ = box;
}

QImage MapExporter::render(std::stop_token stop) const {
    if (stop.stop_requested() || problemWith(page_)) return {};
    QImage image(page_.pixels, QImage::Format_RGB32);
    if (image.isNull()) return {};
    const PageDesign design = PageDesign::of(request_, page_, box_);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelRatio(page_), pixelRatio(page_));
    design.paint(painter);
    painter.translate(design.sheet.map().topLeft());
    FrameComposer composer;
    if (!composer.paint(painter, design.request, stop)) return {};
    drawBounds(painter, design.request);
    painter.end();
    const int dotsPerMetre = static_cast<int>(std::lround(page_.dpi * inchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    for (const auto& [key, value] : provenance(design.request, page_))
        image.setText(key, value);
    return image;
}

Outcome MapExporter::write(const QString& path, std::stop_token stop) const {
    if (QFileInfo(path).suffix().toLower() != u"png")
        return Error{Text::tr("a map is written as png here"), path,
                     Text::tr("choose a name that ends in .png")};
    if (auto problem = problemWith(page_)) {
        problem->on = path;
        return *problem;
    }
    const QImage image = render(stop);
    if (stop.stop_requested()) return stopped(path);
    if (image.isNull())
        return Error{Text::tr("there is not enough memory for a map of this size"), path,
                     Text::tr("choose a smaller size")};
    return save(image, path, stop);
}

} // namespace atlas
