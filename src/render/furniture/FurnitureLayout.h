#pragma once

#include "render/FrameRequest.h"
#include "render/TextMeasures.h"
#include "render/furniture/LegendRows.h"
#include "render/furniture/ScaleBar.h"

#include <QRectF>

#include <vector>

namespace atlas {

/// Where the parts of the furniture stand that a request asks for, in logical pixels: one answer for the
/// painter and for the names on the map, which keep off. A part that is not there has a null box.
struct FurnitureLayout {
    struct PlacedRow {
        LegendRow row;
        QRectF box;
    };

    struct SmallPrint {
        QString text;
        QRectF box;
    };

    QRectF legend;
    std::vector<PlacedRow> rows;
    ScaleBar bar;
    QRectF scaleBar;
    SmallPrint attribution;
    SmallPrint accuracy;
    QRectF northArrow;

    /// Nothing without the furniture layer.
    [[nodiscard]] static FurnitureLayout build(const FrameRequest& request, const LegendContent& legend,
                                               TextMeasures& measures);
    [[nodiscard]] std::vector<QRectF> boxes() const;

    static constexpr double margin = 12;      ///< from the map's edge
    static constexpr int legendText = 11;     ///< pixel size
    static constexpr double symbolRoom = 24;  ///< width before a row's words
    static constexpr double symbolMiddle = 9; ///< of that room
    static constexpr int smallText = 11;
    static constexpr double smallPadding = 6; ///< left and right of the small print
};

/// How the legend's and the scale bar's words are set; `title` in bold. Never wrapped.
[[nodiscard]] TextBlock::Style rowStyle(bool title);
/// How the small print is set on a map of this width: it leaves the scale bar its corner.
[[nodiscard]] TextBlock::Style smallPrintStyle(double mapWidth);

/// Whom the map owes thanks, one line: the base map's sources, then the events'. Plain text; may be empty.
[[nodiscard]] QString attributionLine(const FrameRequest& request);

/// What the corner says of the base map's accuracy at this zoom; empty when it is accurate enough.
[[nodiscard]] QString accuracyLine(const FrameRequest& request);

} // namespace atlas
