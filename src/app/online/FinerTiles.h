#pragma once

#include "export/TileDemand.h"

#include <optional>

class QWidget;

namespace atlas {

/// The finest zoom of tiles that a page may fetch: that of the screen, or the page's where the user agrees to
/// the number of tiles it takes. Nothing where the map is not one of the network, or the user gives up the
/// export.
struct FinerTiles {
    std::optional<int> zoom;
    bool givenUp = false;

    [[nodiscard]] static FinerTiles ask(const FrameRequest& request, const PageSpec& page, QWidget* window);
};

} // namespace atlas
