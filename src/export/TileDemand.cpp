#include "export/TileDemand.h"

#include "core/WorldPoint.h"
#include "export/PageDesign.h"
#include "render/basemap/BasemapPainter.h"

namespace atlas {
namespace {

qint64 tilesIn(const GeoBox& box, int zoom) {
    const WorldBox world = toWorld(box);
    const auto tile = [zoom](std::uint32_t at) { return zoom == 0 ? 0 : qint64{at >> (32 - zoom)}; };
    return (tile(world.bottomRight.x) - tile(world.topLeft.x) + 1)
           * (tile(world.bottomRight.y) - tile(world.topLeft.y) + 1);
}

} // namespace

TileDemand TileDemand::of(const FrameRequest& request, const PageSpec& page) {
    if (!request.tiles || !request.tiles->info().online) return {};
    const TileSourceInfo& info = request.tiles->info();
    const Viewport onPage = PageDesign::of(request, page, std::nullopt).request.viewport;
    const int pageZoom = tileZoom(onPage, info);
    return {tileZoom(request.viewport, info), pageZoom, tilesIn(onPage.box(), pageZoom)};
}

} // namespace atlas
