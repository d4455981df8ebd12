#pragma once

#include "render/LayerKey.h"
#include "render/furniture/Legend.h"

#include <QImage>
#include <QPainter>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace atlas {

/// One line of the legend.
struct LegendRow {
    QString text;
    bool title = false;                      ///< opens a section, in bold, without a symbol
    std::function<void(QPainter&)> symbol{}; ///< draws the symbol centred on the origin; may be empty
};

/// What the legend says of a content, from the top down; empty when there is nothing to explain.
[[nodiscard]] std::vector<LegendRow> legendRows(const LegendContent& content);

/// The legend as an image, drawn anew only when what it says changes. One thread at a time.
class LegendPlate {
  public:
    /// Premultiplied, device pixels; not higher than `mostHeight` (logical pixels): what is too long goes
    /// into further columns. Null when there is nothing to say.
    [[nodiscard]] const QImage& image(const LegendContent& content, double mostHeight, double pixelRatio);

  private:
    LayerKey key_;
    std::optional<QImage> image_;
};

} // namespace atlas
