#pragma once

#include "export/TileDemand.h"

class QWidget;

namespace atlas {

/// Sets how fine the tiles of a page may be that is made of a map on the network: those of the screen, or the
/// page's own where the user agrees to the number that would be fetched. False where the user gives up the
/// export.
[[nodiscard]] bool agreeOnTiles(FrameRequest& request, const PageSpec& page, QWidget* window);

} // namespace atlas
