#include "render/FrameComposer.h"

#include "render/LayerCache.h"
#include "render/Palette.h"
#include "render/annotations/AnnotationPainter.h"
#include "render/basemap/BasemapPainter.h"
#include "render/events/EventLayout.h"
#include "render/events/EventPainter.h"
#include "render/events/GovernorateFinder.h"
#include "render/events/GovernoratePainter.h"
#include "render/events/SelectionPainter.h"
#include "render/furniture/FurniturePainter.h"
#include "render/furniture/Legend.h"
#include "render/labels/LabelPainter.h"
#include "render/territory/TerritoryPainter.h"

#include <cmath>

namespace atlas {
namespace {

using PainterGroup = std::vector<std::unique_ptr<LayerPainter>>;

/// From the ground up. A group is what is drawn again together: the first with the view, the second when a
/// town changes hands, the third with the window, the last with the selection and the annotations.
std::vector<PainterGroup> makeGroups() {
    std::vector<PainterGroup> groups(4);
    groups[0].push_back(std::make_unique<BasemapPainter>());
    groups[1].push_back(std::make_unique<GovernoratePainter>());
    groups[1].push_back(std::make_unique<TerritoryPainter>());
    groups[2].push_back(std::make_unique<EventPainter>());
    groups[2].push_back(std::make_unique<LabelPainter>());
    groups[3].push_back(std::make_unique<SelectionPainter>());
    groups[3].push_back(std::make_unique<AnnotationPainter>());
    groups[3].push_back(std::make_unique<FurniturePainter>());
    return groups;
}

/// What all painters of a frame share.
struct FrameFacts {
    EventLayout glyphs;
    std::vector<HeldTown> towns;
    LegendContent legend;
    FurnitureLayout furniture;
    BasemapState basemap;

    FrameFacts(const FrameRequest& request, GovernorateFinder& finder, TextMeasures& measures) {
        if (request.layers.testFlag(Layer::Events)) glyphs = EventLayout::build(request, finder);
        if (request.layers.testFlag(Layer::Territory)) towns = heldTowns(request);
        legend = legendContent(request, glyphs, towns);
        furniture = FurnitureLayout::build(request, legend, measures);
    }

    [[nodiscard]] FrameContext context(const FrameRequest& request) {
        return {request, glyphs, towns, legend, furniture, basemap};
    }
};

void prepare(QPainter& painter) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

QImage groundFor(const Viewport& viewport) {
    const QSizeF device = viewport.size() * viewport.pixelRatio();
    QImage image(qRound(device.width()), qRound(device.height()), QImage::Format_RGB32);
    image.fill(QColor::fromRgb(ink::paper));
    return image;
}

LayerKey viewKey(const Viewport& viewport) {
    LayerKey key;
    key << viewport.centre().lon << viewport.centre().lat << viewport.zoom() << viewport.size().width()
        << viewport.size().height() << viewport.pixelRatio();
    return key;
}

} // namespace

struct FrameComposer::Private {
    std::vector<PainterGroup> groups = makeGroups();
    LayerCache cache{groups.size()};
    GovernorateFinder finder;
    TextMeasures measures;

    void describe(LayerKey& key, const PainterGroup& group, const FrameContext& frame) const;
    bool paint(QPainter& painter, const PainterGroup& group, const FrameContext& frame,
               const std::stop_token& stop) const;
    LayerCache::Stage compose(const FrameContext& frame, const std::stop_token& stop);
    FrameFacts facts(const FrameRequest& request);
};

FrameFacts FrameComposer::Private::facts(const FrameRequest& request) {
    if (finder.atlas() != request.atlas) finder = GovernorateFinder(request.atlas);
    return {request, finder, measures};
}

void FrameComposer::Private::describe(LayerKey& key, const PainterGroup& group,
                                      const FrameContext& frame) const {
    for (const auto& layer : group) {
        const bool wanted = frame.request.layers.testFlag(layer->layer());
        key << wanted;
        if (wanted) layer->describe(key, frame);
    }
}

bool FrameComposer::Private::paint(QPainter& painter, const PainterGroup& group, const FrameContext& frame,
                                   const std::stop_token& stop) const {
    for (const auto& layer : group) {
        if (stop.stop_requested()) return false;
        if (!frame.request.layers.testFlag(layer->layer())) continue;
        painter.save();
        layer->paint(painter, frame, stop);
        painter.restore();
    }
    return !stop.stop_requested();
}

/// The highest stage, drawn from the highest one that still holds. Its image is null when stopped.
LayerCache::Stage FrameComposer::Private::compose(const FrameContext& frame, const std::stop_token& stop) {
    std::vector<LayerKey> keys;
    LayerCache::Stage stage{viewKey(frame.request.viewport), {}, {}};
    std::size_t done = 0;
    LayerKey key = stage.key;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        describe(key, groups[group], frame);
        keys.push_back(key);
        if (const auto* kept = cache.find(group, key)) {
            stage = *kept;
            done = group + 1;
        }
    }
    if (done == 0) stage.image = groundFor(frame.request.viewport);
    frame.basemap = stage.basemap;
    for (; done < groups.size(); ++done) {
        QPainter painter(&stage.image); // copies the pixels of the stage below, which the cache shares
        prepare(painter);
        painter.scale(frame.request.viewport.pixelRatio(), frame.request.viewport.pixelRatio());
        if (!paint(painter, groups[done], frame, stop)) return {};
        painter.end();
        stage.key = keys[done];
        stage.basemap = frame.basemap;
        cache.store(done, stage);
    }
    return stage;
}

FrameComposer::FrameComposer() : d_(std::make_unique<Private>()) {}

FrameComposer::~FrameComposer() = default;

Frame FrameComposer::compose(const FrameRequest& request, std::stop_token stop) {
    Frame frame{request.generation, request.viewport, {}, true, 0};
    if (stop.stop_requested() || request.viewport.size().isEmpty()) return frame;
    FrameFacts facts = d_->facts(request);
    const LayerCache::Stage stage = d_->compose(facts.context(request), stop);
    if (stage.image.isNull()) return frame;
    frame.image = stage.image;
    frame.image.setDevicePixelRatio(request.viewport.pixelRatio());
    frame.complete = stage.basemap.complete;
    frame.brokenTiles = stage.basemap.brokenTiles;
    return frame;
}

bool FrameComposer::paint(QPainter& painter, const FrameRequest& request, std::stop_token stop) {
    FrameFacts facts = d_->facts(request);
    const FrameContext frame = facts.context(request);
    painter.save();
    prepare(painter);
    const QRectF map({}, request.viewport.size());
    painter.setClipRect(map, Qt::IntersectClip);
    painter.fillRect(map, QColor::fromRgb(ink::paper));
    const bool finished = std::all_of(d_->groups.begin(), d_->groups.end(), [&](const PainterGroup& group) {
        return d_->paint(painter, group, frame, stop);
    });
    painter.restore();
    return finished;
}

} // namespace atlas
