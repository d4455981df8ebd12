#include "render/events/EventPainter.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/DensityPicture.h"
#include "render/events/EventLayout.h"

#include <QLocale>
#include <QtMath>

#include <cmath>

namespace atlas {
namespace {

constexpr int countPixels = 12; // of a governorate's count, bold

ColourBy colourBy(const FrameContext& frame) {
    return frame.request.colouring ? frame.request.colouring->by() : ColourBy::Actor;
}

QSize deviceSize(const Viewport& viewport) {
    const QSizeF size = viewport.size() * viewport.pixelRatio();
    return {qCeil(size.width()), qCeil(size.height())};
}

void drawCount(QPainter& painter, const QString& text, QRectF plate) {
    QPen dashes(QColor(34, 38, 43, 170), 1);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(QColor(251, 250, 248, 230));
    const QRectF inside = plate.adjusted(0.5, 0.5, -0.5, -0.5); // the pen's half
    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2);
    painter.setFont(mapFont(countPixels, QFont::Bold));
    painter.setPen(QColor::fromRgb(ink::text));
    painter.drawText(plate, Qt::AlignCenter, text);
}

QString countText(const GovernorateCount& count) {
    return QLocale().toString(count.events);
}

} // namespace

QRectF countPlate(const GovernorateCount& count, const Viewport& viewport) {
    constexpr double height = 18;
    constexpr double digitWidth = 7.2; // of the bold digits at this size
    const double width = std::max(height, digitWidth * static_cast<double>(countText(count).size()) + 12);
    const QPointF centre = viewport.toScreen(count.label) + count.shift;
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

void EventPainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FrameRequest& request = frame.request;
    key << std::shared_ptr<const void>(request.events) << std::shared_ptr<const void>(request.filter)
        << std::shared_ptr<const void>(request.colouring) << request.crowds
        << toMillis(request.window.span.from) << toMillis(request.window.span.to) << request.window.mode
        << toMillis(request.trail.from) << toMillis(request.trail.to) << QLocale().name();
}

void EventPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    if (frame.request.crowds == Crowds::Density)
        drawDensity(painter, frame);
    else
        drawDiscs(painter, frame, stop);
    if (!stop.stop_requested()) drawSprites(painter, frame);
    drawCounts(painter, frame);
}

void EventPainter::drawDensity(QPainter& painter, const FrameContext& frame) {
    const Viewport& viewport = frame.request.viewport;
    const PixelStamp stamp(painter, viewport.pixelRatio());
    stamp.at({0, 0}, densityPicture(frame.glyphs.density, viewport, workers_));
}

void EventPainter::drawDiscs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop) {
    if (frame.glyphs.discs.empty()) return;
    const Viewport& viewport = frame.request.viewport;
    const double ratio = viewport.pixelRatio();
    discs_.begin(deviceSize(viewport));
    std::vector<PlacedDisc> ofOne;
    for (std::uint8_t colour = 0; colour < mostColours && !stop.stop_requested(); ++colour) {
        ofOne.clear();
        std::copy_if(frame.glyphs.discs.begin(), frame.glyphs.discs.end(), std::back_inserter(ofOne),
                     [colour](const PlacedDisc& disc) { return disc.colour == colour; });
        if (!ofOne.empty()) discs_.add(ofOne, classColor(colourBy(frame), colour).rgb(), ratio);
    }
    const PixelStamp stamp(painter, ratio);
    painter.drawImage(discs_.touched().topLeft(), discs_.image(), discs_.touched());
}

/// Trail, circles and glyphs on a picture of their own, and that on the map.
void EventPainter::drawSprites(QPainter& painter, const FrameContext& frame) {
    const EventLayout& layout = frame.glyphs;
    if (layout.trail.empty() && layout.clusters.empty() && layout.glyphs.empty()) return;
    const Viewport& viewport = frame.request.viewport;
    const double ratio = viewport.pixelRatio();
    sprites_.begin(deviceSize(viewport));
    drawGlyphs(layout.trail, ratio);
    clusters_.draw(sprites_, layout.clusters, colourBy(frame), ratio, workers_);
    drawGlyphs(layout.glyphs, ratio);
    const PixelStamp stamp(painter, ratio);
    painter.drawImage(sprites_.touched().topLeft(), sprites_.image(), sprites_.touched());
}

void EventPainter::drawGlyphs(const std::vector<PlacedGlyph>& glyphs, double ratio) {
    struct Stamp {
        QImage sprite; // shares the cache's pixels
        QPoint corner;
    };

    std::vector<Stamp> stamps;
    stamps.reserve(glyphs.size());
    for (const PlacedGlyph& glyph : glyphs) {
        const QImage sprite = glyphs_.sprite(glyph.key, ratio);
        const QPointF corner =
            (QPointF(glyph.x, glyph.y) - QPointF(sprite.width(), sprite.height()) / (2 * ratio)) * ratio;
        stamps.push_back(
            {sprite, {static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y()))}});
        sprites_.touch({stamps.back().corner, sprite.size()});
    }
    constexpr std::size_t worthSharing = 256; // stamps: some tens of microseconds
    const int bands = stamps.size() < worthSharing ? 1 : 2 * workers_.threads();
    const QRect all = sprites_.rect();
    workers_.share(bands, [&](int band) {
        const int top = all.height() * band / bands;
        const QRect rows(0, top, all.width(), all.height() * (band + 1) / bands - top);
        for (const Stamp& stamp : stamps)
            sprites_.stamp(stamp.corner, stamp.sprite, rows);
    });
}

void EventPainter::drawCounts(QPainter& painter, const FrameContext& frame) {
    const Viewport& viewport = frame.request.viewport;
    const QRectF screen({}, viewport.size());
    const PixelStamp stamp(painter, viewport.pixelRatio());
    for (const GovernorateCount& count : frame.glyphs.governorates) {
        const QRectF plate = countPlate(count, viewport);
        if (!plate.intersects(screen)) continue;
        const QString text = countText(count);
        stamp.centred(plate.center(),
                      counts_.picture(text, plate.size(), viewport.pixelRatio(), [&](QPainter& onto) {
                          drawCount(onto, text, QRectF({}, plate.size()));
                      }));
    }
}

} // namespace atlas
