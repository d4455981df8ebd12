#pragma once

#include "render/furniture/LegendRows.h"

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace atlas {

/// The legend's rows set like words, line after line, for the foot of a page whose map is too small to carry
/// them. The symbols are drawn by the map's own painters. Logical pixels.
class PageLegend {
  public:
    /// `typePixels` is the height of the type. What does not fit into `room` is left out from the end.
    PageLegend(std::vector<LegendRow> rows, int typePixels, QSizeF room);

    [[nodiscard]] double height() const noexcept { return height_; }

    void paint(QPainter& painter, QPointF topLeft) const;

  private:
    struct Item {
        LegendRow row;
        QRectF place; ///< from the strip's leading top corner
    };

    void paint(QPainter& painter, const Item& item) const;

    double scale_; ///< of the symbols
    int typePixels_;
    double width_;
    double height_ = 0;
    std::vector<Item> items_;
};

} // namespace atlas
