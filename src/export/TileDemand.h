#pragma once

#include "export/PageSheet.h"
#include "render/FrameRequest.h"

namespace atlas {

/// What a page of a map on the network would fetch, were it as sharp as the page's resolution allows.
struct TileDemand {
    int screenZoom = 0; ///< of the tiles on the screen: what an export takes unless told otherwise
    int pageZoom = 0;   ///< that the page's resolution asks for
    qint64 tiles = 0;   ///< of that zoom, on the page

    /// Whether there is anything to ask about.
    [[nodiscard]] bool beyondScreen() const noexcept { return pageZoom > screenZoom; }

    /// `request`: of the screen. All zero where its map is not one of the network.
    [[nodiscard]] static TileDemand of(const FrameRequest& request, const PageSpec& page);
};

} // namespace atlas
