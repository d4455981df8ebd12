#pragma once

#include "render/furniture/Legend.h"

#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

namespace atlas {

/// One entry of the legend.
struct LegendRow {
    QString id;                              ///< says which symbol it is: "actor 3"
    QString text;                            ///< plain, in the user's language
    bool title = false;                      ///< opens a section, in bold, without a symbol
    std::function<void(QPainter&)> symbol{}; ///< draws the symbol centred on the origin; may be empty
};

/// What the legend says of a content, from the top down; empty when there is nothing to explain.
[[nodiscard]] std::vector<LegendRow> legendRows(const LegendContent& content);

} // namespace atlas
