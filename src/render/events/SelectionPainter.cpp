#include "render/events/SelectionPainter.h"

#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/EventLayout.h"

namespace atlas {
namespace {

constexpr double ringGap = 4.5; // logical pixels between a glyph and its ring

void drawRing(QPainter& painter, QPointF centre, double reach) {
    const double radius = reach + ringGap;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 225), 6));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 2.2));
    painter.drawEllipse(centre, radius + 1, radius + 1);
    painter.setPen(QPen(QColor::fromRgb(ink::accent), 1.4));
    painter.drawEllipse(centre, radius - 1.6, radius - 1.6);
}

/// The ground on which the selected event may have happened.
void drawExtent(QPainter& painter, const EventRecord& event, const Viewport& viewport) {
    const QPointF centre = viewport.toScreen(event.at);
    const double radius = viewport.pixels(event.radiusMetres, toGeo(event.at).lat);
    QPen dashes(QColor::fromRgb(ink::accent), 1.6);
    dashes.setDashPattern({4, 2.5});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashes);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

void SelectionPainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << frame.request.selectedEvent.has_value() << frame.request.selectedEvent.value_or(0);
}

void SelectionPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token) {
    const FrameRequest& request = frame.request;
    if (!request.selectedEvent) return;
    const auto& glyph = frame.glyphs.selected;
    if (!glyph) return;
    const EventRecord event = request.events->table[*request.selectedEvent];
    if (event.precision == PlacePrecision::Radius) drawExtent(painter, event, request.viewport);
    const QPointF centre(glyph->x, glyph->y);
    const double ratio = request.viewport.pixelRatio();
    const double reach = glyph->key.reach();
    const double half = reach + ringGap + 4; // the casing's
    const PixelStamp stamp(painter, ratio);
    stamp.centred(centre,
                  rings_.picture(QString::number(reach), {2 * half, 2 * half}, ratio, [&](QPainter& onto) {
                      drawRing(onto, {half, half}, reach);
                  }));
    stamp.centred(centre, glyphs_.image(glyph->key, ratio));
}

} // namespace atlas
