#include "render/furniture/FurniturePainter.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/PixelStamp.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FurniturePainter)
};

constexpr QRgb plateColour = 0xdcfbfaf8;  // paper that lets the map through a little
constexpr QRgb legendColour = 0xf2fbfaf8; // less so: its small signs need a quiet ground

void drawPlate(QPainter& painter, QSizeF size, QRgb colour, double rounding) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(colour));
    painter.drawRoundedRect(QRectF({}, size), rounding, rounding);
}

void drawScaleBar(QPainter& painter, const ScaleBar& bar, QSizeF size) {
    drawPlate(painter, size, plateColour, 4);
    constexpr double left = 8;
    constexpr double tick = 6;
    const double base = size.height() / 2 + 3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF(
        {{left, base - tick}, {left, base}, {left + bar.pixels, base}, {left + bar.pixels, base - tick}}));
    const TextBlock words(bar.label, rowStyle(false));
    words.draw(painter, {left + bar.pixels + 8, (size.height() - words.size().height()) / 2}, ink::text);
}

void drawNorthArrow(QPainter& painter, QSizeF size) {
    drawPlate(painter, size, plateColour, 4);
    const double middle = size.width() / 2;
    const QPointF top(middle, 6);
    const QPointF notch(middle, 24);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(QColor::fromRgb(ink::text));
    painter.drawPolygon(QPolygonF({top, notch, {middle - 7, 28}}));
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({top, notch, {middle + 7, 28}}));
    painter.setFont(mapFont(11, QFont::Bold));
    //: North, below the map's north arrow
    painter.drawText(QRectF(0, 28, size.width(), 16), Qt::AlignCenter, Text::tr("N"));
}

void drawRow(QPainter& painter, const LegendRow& row, QSizeF size) {
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    const double symbolAt = FurnitureLayout::symbolMiddle;
    if (row.symbol) {
        painter.save();
        painter.translate(mirrored ? size.width() - symbolAt : symbolAt, size.height() / 2);
        row.symbol(painter);
        painter.restore();
    }
    const double room = row.title ? 0 : FurnitureLayout::symbolRoom;
    const TextBlock words(row.text, rowStyle(row.title));
    const double left = mirrored ? size.width() - room - words.size().width() : room;
    words.draw(painter, {left, (size.height() - words.size().height()) / 2}, ink::text);
}

} // namespace

void FurniturePainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FurnitureLayout& layout = frame.furniture;
    key << frame.request.furniture.toInt() << layout.attribution.text << layout.accuracy.text
        << QLocale().name();
    atlas::describe(key, frame.legend);
}

void FurniturePainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token) {
    const FurnitureLayout& layout = frame.furniture;
    show(painter, frame, QStringLiteral("bar %1 %2").arg(layout.bar.label).arg(layout.bar.pixels),
         layout.scaleBar, [&](QPainter& onto) { drawScaleBar(onto, layout.bar, layout.scaleBar.size()); });
    showSmallPrint(painter, frame, layout.attribution);
    showSmallPrint(painter, frame, layout.accuracy);
    show(painter, frame, QStringLiteral("north ") + Text::tr("N"), layout.northArrow,
         [&](QPainter& onto) { drawNorthArrow(onto, layout.northArrow.size()); });
    showLegend(painter, frame);
}

void FurniturePainter::show(QPainter& painter, const FrameContext& frame, const QString& name, QRectF box,
                            const std::function<void(QPainter&)>& draw) {
    if (box.isNull()) return;
    const double ratio = frame.request.viewport.pixelRatio();
    const QString full = QStringLiteral("%1 %2 ").arg(box.width()).arg(box.height()) + name;
    const PixelStamp stamp(painter, ratio);
    stamp.at(box.topLeft(), pictures_.picture(full, box.size(), ratio, draw));
}

void FurniturePainter::showSmallPrint(QPainter& painter, const FrameContext& frame,
                                      const FurnitureLayout::SmallPrint& print) {
    show(painter, frame, QStringLiteral("print ") + print.text, print.box, [&](QPainter& onto) {
        drawPlate(onto, print.box.size(), plateColour, 0);
        const TextBlock words(print.text, smallPrintStyle(frame.request.viewport.size().width()));
        words.draw(onto, {FurnitureLayout::smallPadding, 2}, ink::text);
    });
}

void FurniturePainter::showLegend(QPainter& painter, const FrameContext& frame) {
    const FurnitureLayout& layout = frame.furniture;
    show(painter, frame, QStringLiteral("legend"), layout.legend,
         [&](QPainter& onto) { drawPlate(onto, layout.legend.size(), legendColour, 5); });
    const QString language = QLocale().name();
    for (const auto& [row, box] : layout.rows)
        show(painter, frame, QStringLiteral("row %1 %2 %3").arg(row.id, language, row.text), box,
             [&row = row, &box = box](QPainter& onto) { drawRow(onto, row, box.size()); });
}

} // namespace atlas
