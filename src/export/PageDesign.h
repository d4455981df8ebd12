#pragma once

#include "export/PageLegend.h"
#include "export/PageSheet.h"

#include <optional>

namespace atlas {

/// Where everything of one page stands: the sheet, the request as its map is drawn, and the legend where the
/// map is too small to carry it. A value; any thread.
struct PageDesign {
    PageSheet sheet;
    FrameRequest request; ///< viewport and furniture are the map's
    std::optional<PageLegend> legend;

    /// Shows `box` where one is given, and where there is room none of it under the legend.
    [[nodiscard]] static PageDesign of(const FrameRequest& request, const PageSpec& page,
                                       const std::optional<GeoBox>& box);

    /// Paper, words and legend; leaves the map's place blank.
    void paint(QPainter& painter) const;
};

/// Device pixels of a logical one.
[[nodiscard]] double pixelRatio(const PageSpec& page) noexcept;

} // namespace atlas
