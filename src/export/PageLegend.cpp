#include "export/PageLegend.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/furniture/FurnitureLayout.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double lineOfType = 1.5;
constexpr double symbolOfType = 2;
constexpr double gapOfType = 1.2;

QFont fontOf(const LegendRow& row, int typePixels) {
    return mapFont(typePixels, row.title ? QFont::Bold : QFont::Normal);
}

} // namespace

PageLegend::PageLegend(std::vector<LegendRow> rows, int typePixels, QSizeF room)
    : scale_(typePixels / static_cast<double>(FurnitureLayout::legendText))
    , typePixels_(typePixels)
    , width_(room.width()) {
    const double line = std::ceil(typePixels * lineOfType);
    QPointF at;
    for (LegendRow& row : rows) {
        const double symbol = row.symbol ? typePixels * symbolOfType : 0;
        const double text = std::ceil(QFontMetricsF(fontOf(row, typePixels)).horizontalAdvance(row.text)) + 1;
        const double width = std::min(symbol + text, width_);
        if (at.x() > 0 && (row.title || at.x() + width > width_)) at = {0, at.y() + line};
        if (at.y() + line > room.height()) break;
        items_.push_back({std::move(row), QRectF(at, QSizeF(width, line))});
        at.rx() += width + typePixels * gapOfType;
        height_ = at.y() + line;
    }
}

void PageLegend::paint(QPainter& painter, QPointF topLeft) const {
    painter.save();
    painter.translate(topLeft);
    for (const Item& item : items_)
        paint(painter, item);
    painter.restore();
}

void PageLegend::paint(QPainter& painter, const Item& item) const {
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    QRectF place = item.place;
    if (mirrored) place.moveRight(width_ - place.left());
    if (item.row.symbol) {
        const double half = typePixels_ * symbolOfType / 2;
        painter.save();
        painter.translate(mirrored ? place.right() - half : place.left() + half, place.center().y());
        painter.scale(scale_, scale_);
        item.row.symbol(painter);
        painter.restore();
        mirrored ? place.setRight(place.right() - 2 * half) : place.setLeft(place.left() + 2 * half);
    }
    painter.setFont(fontOf(item.row, typePixels_));
    painter.setPen(QColor::fromRgb(ink::text));
    const auto side = Qt::Alignment(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, item.row.text);
}

} // namespace atlas
