#include "render/labels/VectorNamesPainter.h"

#include "render/PixelStamp.h"

#include <cmath>

namespace atlas {
namespace {

constexpr double longestName =
    400; // logical pixels: a name whose middle is farther off the screen is not seen

} // namespace

double nameZoom(double zoom) {
    constexpr double steps = 4;
    constexpr double slack = 1e-6; // a view at exactly a step shall not take the one below
    return std::floor(zoom * steps + slack) / steps;
}

void VectorNamesPainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << std::shared_ptr<const void>(frame.request.vectors)
        << std::shared_ptr<const void>(frame.request.atlas) << frame.request.language;
}

const std::vector<StandingName>& VectorNamesPainter::namesOf(const FrameRequest& request,
                                                             NameBlock::Place place) {
    if (map_ != request.vectors || atlas_ != request.atlas || language_ != request.language
        || blocks_.size() > mostBlocks) {
        blocks_.clear();
        map_ = request.vectors;
        atlas_ = request.atlas;
        language_ = request.language;
    }
    const auto known = blocks_.find(place);
    if (known != blocks_.end()) return known->second;
    const std::span<const Town> towns = atlas_ ? std::span(atlas_->towns) : std::span<const Town>();
    return blocks_.emplace(place, NameBlock::layOut(*map_, place, language_, towns)).first->second;
}

void VectorNamesPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const FrameRequest& request = frame.request;
    if (!request.vectors || !request.vectors->hasNames()) return;
    const Viewport& view = request.viewport;
    const double zoom = nameZoom(view.zoom());
    const double grown = std::exp2(view.zoom() - zoom);
    const double edge = NameBlock::edge * grown;
    const QPointF origin = view.toScreen(WorldPoint{0, 0});
    const auto last = [edge, &view](double at) {
        return static_cast<int>(std::floor(std::min(at, view.worldSize() - 1) / edge));
    };
    const PixelStamp stamp(painter, view.pixelRatio());
    const QRectF screen =
        QRectF({}, view.size()).adjusted(-longestName, -longestName, longestName, longestName);
    for (int y = std::max(0, last(-origin.y())); y <= last(view.size().height() - origin.y()); ++y)
        for (int x = std::max(0, last(-origin.x())); x <= last(view.size().width() - origin.x()); ++x) {
            if (stop.stop_requested()) return;
            const QPointF corner = origin + QPointF(x, y) * edge;
            for (const StandingName& name : namesOf(request, {zoom, x, y})) {
                const QPointF at = corner + name.middle * grown;
                if (screen.contains(at))
                    stamp.centred(at, text_.sprite(name.text, name.style, view.pixelRatio()).image);
            }
        }
}

} // namespace atlas
