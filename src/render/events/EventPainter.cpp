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

/// Glyphs, circles and trail on a picture of their own, from the top down, and that on the map.
void EventPainter::drawSprites(QPainter& painter, const FrameContext& frame) {
    const EventLayout& layout = frame.glyphs;
    if (layout.trail.empty() && layout.clusters.empty() && layout.glyphs.empty()) return;
    const Viewport& viewport = frame.request.viewport;
    const double ratio = viewport.pixelRatio();
    sprites_.begin(deviceSize(viewport));
    glyphs_.prune();
    drawGlyphs(layout.glyphs, ratio);
    clusters_.draw(sprites_, layout.clusters, colourBy(frame), ratio, workers_);
    drawGlyphs(layout.trail, ratio);
    const PixelStamp stamp(painter, ratio);
    painter.drawImage(sprites_.touched().topLeft(), sprites_.image(), sprites_.touched());
}

std::vector<EventPainter::Stamp> EventPainter::stampsOf(const std::vector<PlacedGlyph>& glyphs,
                                                        double ratio) {
    std::vector<Stamp> stamps(glyphs.size());
    constexpr std::size_t part = 4096; // glyphs: some hundred microseconds of work
    (void)workers_.share(glyphs.size(), part, {}, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            stamps[i].sprite = glyphs_.known(glyphs[i].key, ratio);
    });
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        Stamp& stamp = stamps[i];
        if (!stamp.sprite) stamp.sprite = &glyphs_.sprite(glyphs[i].key, ratio);
        const QSize size = stamp.sprite->size();
        const QPointF corner =
            QPointF(glyphs[i].x, glyphs[i].y) * ratio - QPointF(size.width(), size.height()) / 2;
        stamp.corner = corner.toPoint();
        sprites_.touch({stamp.corner, size});
    }
    return stamps;
}

/// From the last to the first: the field is filled from the top down.
void EventPainter::drawGlyphs(const std::vector<PlacedGlyph>& glyphs, double ratio) {
    const std::vector<Stamp> stamps = stampsOf(glyphs, ratio);
    // So many rows stay at hand while all that touches them is stamped, in an order that leaps about the map.
    constexpr int bandRows = 48;
    const int height = sprites_.rect().height();
    std::vector<std::vector<std::uint32_t>> ofBand(
        static_cast<std::size_t>((height + bandRows - 1) / bandRows));
    for (std::size_t i = stamps.size(); i-- > 0;) {
        const int top = std::max(stamps[i].corner.y(), 0);
        const int end = std::min(stamps[i].corner.y() + stamps[i].sprite->size().height(), height);
        for (int band = top / bandRows; band * bandRows < end; ++band)
            ofBand[static_cast<std::size_t>(band)].push_back(static_cast<std::uint32_t>(i));
    }
    workers_.share(static_cast<int>(ofBand.size()), [&](int nth) {
        const SpriteField::Band band{nth * bandRows, std::min((nth + 1) * bandRows, height)};
        for (const std::uint32_t i : ofBand[static_cast<std::size_t>(nth)])
            sprites_.stamp(stamps[i].corner, *stamps[i].sprite, band);
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
