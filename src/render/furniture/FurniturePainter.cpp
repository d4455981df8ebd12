#include "render/furniture/FurniturePainter.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/TextBlock.h"
#include "render/furniture/ScaleBar.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <QStringList>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FurniturePainter)
};

constexpr double margin = 12; // logical pixels from the map's edge
constexpr double widestScaleBar = 140;
constexpr double scaleBarColumn = 200; // kept clear of the attribution
constexpr QRgb plateColour = 0xd8fbfaf8;

void drawPlate(QPainter& painter, QRectF box) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(plateColour));
    painter.drawRoundedRect(box, 4, 4);
}

void drawScaleBar(QPainter& painter, const Viewport& viewport) {
    const ScaleBar bar = ScaleBar::of(viewport, widestScaleBar);
    const QFont font = mapFont(12);
    const double text = QFontMetricsF(font).horizontalAdvance(bar.label);
    const QRectF plate(margin, viewport.size().height() - margin - 26, bar.pixels + text + 26, 26);
    drawPlate(painter, plate);
    const double left = plate.left() + 8;
    const double base = plate.center().y() + 3;
    const double tick = 6;
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF(
        {{left, base - tick}, {left, base}, {left + bar.pixels, base}, {left + bar.pixels, base - tick}}));
    painter.setFont(font);
    painter.drawText(QRectF(left + bar.pixels + 8, plate.top(), text + 4, plate.height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute)
                         | Qt::TextSingleLine,
                     bar.label);
}

/// A line of small print that ends at the map's right edge; gives the room left above it.
double drawSmallPrint(QPainter& painter, const QString& text, QSizeF map, double bottom) {
    if (text.isEmpty()) return bottom;
    const double width = std::max(160.0, map.width() - scaleBarColumn - 2 * margin);
    const TextBlock block(text, {11, width, false});
    const QSizeF size = block.size() + QSizeF(12, 4);
    const QRectF plate(QPointF(map.width() - size.width(), bottom - size.height()), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(plateColour));
    painter.drawRect(plate);
    block.draw(painter, plate.topLeft() + QPointF(6, 2), ink::text);
    return plate.top() - 4;
}

void drawNorthArrow(QPainter& painter, QSizeF map) {
    const QPointF centre(map.width() - margin - 17, margin + 22);
    drawPlate(painter, QRectF(centre.x() - 17, centre.y() - 22, 34, 44));
    const QPointF top = centre + QPointF(0, -17);
    const QPointF base = centre + QPointF(0, 2);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(QColor::fromRgb(ink::text));
    painter.drawPolygon(QPolygonF({top, base, centre + QPointF(-7, 6)}));
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({top, base, centre + QPointF(7, 6)}));
    painter.setFont(mapFont(11, QFont::Bold));
    //: North, beside the map's north arrow
    painter.drawText(QRectF(centre.x() - 17, centre.y() + 6, 34, 16), Qt::AlignCenter, Text::tr("N"));
}

} // namespace

QString attributionLine(const FrameRequest& request) {
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        const QString line = text.simplified(); // a file's text: no line breaks of its own
        if (!line.isEmpty() && !parts.contains(line)) parts << line;
    };
    if (request.tiles && request.layers.testFlag(Layer::Basemap)) add(request.tiles->info().attribution);
    if (request.atlas && request.layers.testFlag(Layer::Labels)) add(request.atlas->basemapAttribution);
    QStringList events;
    if (request.events && request.layers.testFlag(Layer::Events))
        for (const DataFile& file : request.events->files)
            if (!file.attribution.isEmpty()) events << file.attribution.simplified();
    events.removeDuplicates();
    if (!events.isEmpty()) add(Text::tr("Events: %1").arg(events.join(QStringLiteral("; "))));
    return parts.join(QStringLiteral(" · "));
}

QString accuracyLine(const FrameRequest& request) {
    if (!request.tiles || !request.layers.testFlag(Layer::Basemap)) return {};
    const TileSourceInfo& info = request.tiles->info();
    const bool beyond = info.accurateToZoom > 0 && request.viewport.zoom() > info.accurateToZoom;
    return beyond ? info.accuracyNote.simplified() : QString();
}

void FurniturePainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << frame.request.furniture.toInt() << attributionLine(frame.request) << accuracyLine(frame.request)
        << QLocale().name();
    atlas::describe(key, frame.legend);
}

void FurniturePainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token) {
    const FrameRequest& request = frame.request;
    const QSizeF map = request.viewport.size();
    const auto wanted = [&request](Furniture part) { return request.furniture.testFlag(part); };
    if (wanted(Furniture::ScaleBar)) drawScaleBar(painter, request.viewport);
    double bottom = map.height();
    if (wanted(Furniture::Attribution))
        bottom = drawSmallPrint(painter, attributionLine(request), map, bottom);
    if (wanted(Furniture::AccuracyNote)) drawSmallPrint(painter, accuracyLine(request), map, bottom);
    if (wanted(Furniture::NorthArrow)) drawNorthArrow(painter, map);
    if (wanted(Furniture::Legend)) drawLegend(painter, frame);
}

void FurniturePainter::drawLegend(QPainter& painter, const FrameContext& frame) {
    const Viewport& viewport = frame.request.viewport;
    const double aboveScaleBar = viewport.size().height() - 2 * margin - 38;
    const QImage& plate = legend_.image(frame.legend, aboveScaleBar, viewport.pixelRatio());
    if (plate.isNull()) return;
    const PixelStamp stamp(painter, viewport.pixelRatio());
    stamp.at({margin, margin}, plate);
}

} // namespace atlas
