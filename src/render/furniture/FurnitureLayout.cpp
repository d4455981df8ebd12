#include "render/furniture/FurnitureLayout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FurnitureLayout)
};

constexpr double rowHeight = 17; // logical pixels
constexpr double padding = 9;
constexpr double columnGap = 10;
constexpr double sectionGap = 4; // above a title, unless it is the first
constexpr double widestScaleBar = 130;
constexpr double scaleBarCorner = 210; // kept clear of the small print

/// Sets the legend's rows: short ones two to a line, long ones over the whole width, further columns where
/// the map is not high enough. Mirrored where the user's language runs from right to left.
class LegendSetting {
  public:
    LegendSetting(const std::vector<LegendRow>& rows, double mostHeight, TextMeasures& measures)
        : mostHeight_(mostHeight) {
        double longest = 0;
        for (const LegendRow& row : rows) {
            const double words = std::ceil(measures.block(row.text, rowStyle(row.title)).width());
            widths_.push_back(words + (row.title ? 0 : FurnitureLayout::symbolRoom));
            longest = std::max(longest, widths_.back());
        }
        width_ = longest;
        half_ = (width_ - columnGap) / 2;
        for (std::size_t i = 0; i < rows.size(); ++i)
            set(rows[i], widths_[i]);
    }

    [[nodiscard]] QSizeF size() const { return {right_ + 2 * padding, bottom_ + 2 * padding}; }

    [[nodiscard]] std::vector<FurnitureLayout::PlacedRow> rows(QPointF corner) && {
        const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
        for (auto& placed : rows_) {
            if (mirrored) placed.box.moveRight(right_ - placed.box.left());
            placed.box.translate(corner + QPointF(padding, padding));
        }
        return std::move(rows_);
    }

  private:
    void set(const LegendRow& row, double width) {
        const bool pairs = !row.title && width <= half_;
        if (pairs && besideFree_) {
            put(row, {x_ + half_ + columnGap, y_ - rowHeight, half_, rowHeight});
            besideFree_ = false;
            return;
        }
        if (row.title && y_ > 0) y_ += sectionGap;
        if (y_ + rowHeight > mostHeight_ - 2 * padding && y_ > 0) {
            x_ += width_ + 2 * columnGap;
            y_ = 0;
        }
        put(row, {x_, y_, pairs ? half_ : width_, rowHeight});
        y_ += rowHeight;
        besideFree_ = pairs;
    }

    void put(const LegendRow& row, QRectF box) {
        right_ = std::max(right_, x_ + width_);
        bottom_ = std::max(bottom_, box.bottom());
        rows_.push_back({row, box});
    }

    double mostHeight_;
    std::vector<double> widths_;
    double width_ = 0;
    double half_ = 0;
    double x_ = 0;
    double y_ = 0;
    double right_ = 0;
    double bottom_ = 0;
    bool besideFree_ = false; ///< a short row stands alone on its line
    std::vector<FurnitureLayout::PlacedRow> rows_;
};

void placeLegend(FurnitureLayout& layout, const LegendContent& content, QSizeF map, TextMeasures& measures) {
    const std::vector<LegendRow> rows = legendRows(content);
    if (rows.empty()) return;
    const double margin = FurnitureLayout::margin;
    const double aboveScaleBar = map.height() - 2 * margin - 36;
    LegendSetting setting(rows, aboveScaleBar, measures);
    layout.legend = {{margin, margin}, setting.size()};
    layout.rows = std::move(setting).rows(layout.legend.topLeft());
}

void placeScaleBar(FurnitureLayout& layout, const Viewport& viewport, TextMeasures& measures) {
    const double margin = FurnitureLayout::margin;
    layout.bar = ScaleBar::of(viewport, widestScaleBar);
    const double words = std::ceil(measures.block(layout.bar.label, rowStyle(false)).width());
    layout.scaleBar = {margin, viewport.size().height() - margin - 24, layout.bar.pixels + words + 26, 24};
}

/// Small print that ends in the map's right lower corner, above `bottom`; gives the room left above it.
double placeSmallPrint(FurnitureLayout::SmallPrint& print, const QString& text, QSizeF map, double bottom,
                       TextMeasures& measures) {
    if (text.isEmpty()) return bottom;
    const QSizeF size =
        measures.block(text, smallPrintStyle(map.width())) + QSizeF(2 * FurnitureLayout::smallPadding, 4);
    print = {text,
             {map.width() - std::ceil(size.width()), bottom - size.height(), std::ceil(size.width()),
              size.height()}};
    return print.box.top() - 4;
}

} // namespace

TextBlock::Style rowStyle(bool title) {
    constexpr double neverWrapped = 4000;
    return {FurnitureLayout::legendText, neverWrapped, title};
}

TextBlock::Style smallPrintStyle(double mapWidth) {
    constexpr double least = 160; // narrower, it would become a column
    return {FurnitureLayout::smallText, std::max(least, mapWidth - scaleBarCorner - FurnitureLayout::margin),
            false};
}

FurnitureLayout FurnitureLayout::build(const FrameRequest& request, const LegendContent& legend,
                                       TextMeasures& measures) {
    FurnitureLayout layout;
    if (!request.layers.testFlag(Layer::Furniture)) return layout;
    const QSizeF map = request.viewport.size();
    const auto wanted = [&request](Furniture part) { return request.furniture.testFlag(part); };
    if (wanted(Furniture::ScaleBar)) placeScaleBar(layout, request.viewport, measures);
    double bottom = map.height();
    if (wanted(Furniture::Attribution))
        bottom = placeSmallPrint(layout.attribution, attributionLine(request), map, bottom, measures);
    if (wanted(Furniture::AccuracyNote))
        placeSmallPrint(layout.accuracy, accuracyLine(request), map, bottom, measures);
    if (wanted(Furniture::NorthArrow)) layout.northArrow = {map.width() - margin - 34, margin, 34, 46};
    if (wanted(Furniture::Legend)) placeLegend(layout, legend, map, measures);
    return layout;
}

std::vector<QRectF> FurnitureLayout::boxes() const {
    std::vector<QRectF> boxes{legend, scaleBar, attribution.box, accuracy.box, northArrow};
    boxes.erase(std::remove_if(boxes.begin(), boxes.end(), [](const QRectF& box) { return box.isNull(); }),
                boxes.end());
    return boxes;
}

QString attributionLine(const FrameRequest& request) {
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        // A file's text: no line breaks of its own. Two maps of the same data name it once.
        for (const QString& part : text.simplified().split(QStringLiteral(" · "), Qt::SkipEmptyParts))
            if (!parts.contains(part)) parts << part;
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

} // namespace atlas
