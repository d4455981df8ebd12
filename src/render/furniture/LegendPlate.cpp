#include "render/furniture/LegendPlate.h"

#include "render/MapFont.h"
#include "render/Palette.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr int textPixels = 12;
constexpr double rowHeight = 18; // logical pixels
constexpr double padding = 10;
constexpr double symbolColumn = 26;
constexpr double columnGap = 14;
constexpr double cornerRadius = 5;

QFont rowFont(const LegendRow& row) {
    return mapFont(textPixels, row.title ? QFont::Bold : QFont::Normal);
}

double rowWidth(const LegendRow& row) {
    return QFontMetricsF(rowFont(row)).horizontalAdvance(row.text) + (row.symbol ? symbolColumn : 0);
}

/// Rows in columns of one height; mirrored where the user's language runs from right to left.
class LegendTable {
  public:
    LegendTable(const std::vector<LegendRow>& rows, double mostHeight) : rows_(rows) {
        const double room = std::max(mostHeight - 2 * padding, rowHeight);
        perColumn_ = std::min(rows.size(), static_cast<std::size_t>(room / rowHeight));
        for (const LegendRow& row : rows)
            widest_ = std::max(widest_, std::ceil(rowWidth(row)));
        const auto columns = static_cast<double>((rows.size() + perColumn_ - 1) / perColumn_);
        size_ = {columns * widest_ + (columns - 1) * columnGap + 2 * padding,
                 static_cast<double>(perColumn_) * rowHeight + 2 * padding};
    }

    [[nodiscard]] QSizeF size() const noexcept { return size_; }

    void draw(QPainter& painter) const {
        painter.setPen(QPen(QColor::fromRgb(ink::line), 1));
        painter.setBrush(QColor(251, 250, 248, 236));
        painter.drawRoundedRect(QRectF({0.5, 0.5}, size_ - QSizeF(1, 1)), cornerRadius, cornerRadius);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto column = static_cast<double>(i / perColumn_);
            const auto row = static_cast<double>(i % perColumn_);
            drawRow(
                painter, rows_[i],
                {padding + column * (widest_ + columnGap), padding + row * rowHeight, widest_, rowHeight});
        }
    }

  private:
    static void drawRow(QPainter& painter, const LegendRow& row, QRectF place) {
        const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
        if (row.symbol) {
            painter.save();
            painter.translate(mirrored ? place.right() - symbolColumn / 2 + 3
                                       : place.left() + symbolColumn / 2 - 3,
                              place.center().y());
            row.symbol(painter);
            painter.restore();
            mirrored ? place.setRight(place.right() - symbolColumn)
                     : place.setLeft(place.left() + symbolColumn);
        }
        painter.setFont(rowFont(row));
        painter.setPen(QColor::fromRgb(ink::text));
        const auto side = Qt::Alignment(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, row.text);
    }

    const std::vector<LegendRow>& rows_;
    std::size_t perColumn_ = 1;
    double widest_ = 0;
    QSizeF size_;
};

QImage drawLegend(const std::vector<LegendRow>& rows, double mostHeight, double pixelRatio) {
    if (rows.empty()) return {};
    const LegendTable table(rows, mostHeight);
    const QSizeF device = table.size() * pixelRatio;
    QImage image(static_cast<int>(std::ceil(device.width())), static_cast<int>(std::ceil(device.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelRatio, pixelRatio);
    table.draw(painter);
    return image;
}

} // namespace

const QImage& LegendPlate::image(const LegendContent& content, double mostHeight, double pixelRatio) {
    LayerKey key;
    describe(key, content);
    key << mostHeight << pixelRatio << QLocale().name();
    if (!image_ || !(key_ == key)) {
        image_ = drawLegend(legendRows(content), mostHeight, pixelRatio);
        key_ = key;
    }
    return *image_;
}

} // namespace atlas
