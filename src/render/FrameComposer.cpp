#include "render/FrameComposer.h"

#include "render/FramePool.h"
#include "render/LayerCache.h"
#include "render/Palette.h"
#include "render/annotations/AnnotationPainter.h"
#include "render/basemap/BasemapPainter.h"
#include "render/events/EventLayouter.h"
#include "render/events/EventPainter.h"
#include "render/events/GovernoratePainter.h"
#include "render/events/SelectionPainter.h"
#include "render/furniture/FurniturePainter.h"
#include "render/furniture/GridPainter.h"
#include "render/furniture/Legend.h"
#include "render/labels/LabelPainter.h"
#include "render/labels/VectorNamesPainter.h"
#include "render/territory/TerritoryPainter.h"

#include <cmath>

namespace atlas {
namespace {

using PainterGroup = std::vector<std::unique_ptr<LayerPainter>>;

/// From the ground up. A group is what is drawn again together: the first with the view, the second when a
/// town changes hands, the third with the window, the last with the selection and the annotations.
std::vector<PainterGroup> makeGroups(Workers& workers) {
    std::vector<PainterGroup> groups(4);
    groups[0].push_back(std::make_unique<BasemapPainter>(workers));
    groups[0].push_back(std::make_unique<VectorNamesPainter>());
    groups[0].push_back(std::make_unique<GridPainter>());
    groups[1].push_back(std::make_unique<GovernoratePainter>());
    groups[1].push_back(std::make_unique<TerritoryPainter>());
    groups[2].push_back(std::make_unique<EventPainter>(workers));
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

    FrameFacts(const FrameRequest& request, EventLayouter& layouter, TextMeasures& measures) {
        if (request.layers.testFlag(Layer::Events)) glyphs = layouter.layOut(request);
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

QImage groundFor(const Viewport& viewport, FramePool& pool) {
    const QSizeF device = viewport.size() * viewport.pixelRatio();
    QImage image = pool.take({qRound(device.width()), qRound(device.height())});
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
    Workers workers; ///< first: the others draw on its threads
    std::vector<PainterGroup> groups = makeGroups(workers);
    LayerCache cache{groups.size()};
    FramePool pool;
    std::vector<LayerKey> lastKeys = std::vector<LayerKey>(groups.size());
    std::vector<int> changesInARow = std::vector<int>(groups.size());
    EventLayouter layouter{workers};
    TextMeasures measures;

    explicit Private(int threads) : workers(threads) {}

    void describe(LayerKey& key, const PainterGroup& group, const FrameContext& frame) const;
    bool paint(QPainter& painter, const PainterGroup& group, const FrameContext& frame,
               const std::stop_token& stop) const;
    LayerCache::Stage compose(const FrameContext& frame, const std::stop_token& stop);
    [[nodiscard]] LayerCache::Stage start(const FrameContext& frame, std::vector<LayerKey>& keys);
    void noteChanges(const std::vector<LayerKey>& keys);
    void keep(std::size_t group, LayerCache::Stage& stage);
    FrameFacts facts(const FrameRequest& request);
};

FrameFacts FrameComposer::Private::facts(const FrameRequest& request) {
    return {request, layouter, measures};
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

/// The highest stage that still holds, or the bare ground; `keys` of all groups.
LayerCache::Stage FrameComposer::Private::start(const FrameContext& frame, std::vector<LayerKey>& keys) {
    LayerCache::Stage stage{viewKey(frame.request.viewport), {}, {}, 0};
    LayerKey key = stage.key;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        describe(key, groups[group], frame);
        keys.push_back(key);
        if (const auto* kept = cache.find(group, key)) stage = *kept;
    }
    return stage;
}

void FrameComposer::Private::noteChanges(const std::vector<LayerKey>& keys) {
    for (std::size_t group = 0; group < keys.size(); ++group)
        changesInARow[group] = keys[group] == lastKeys[group] ? 0 : changesInARow[group] + 1;
    lastKeys = keys;
}

/// Keeps a stage for the next frame. One that changes frame by frame would be kept for nothing: to keep it
/// costs a copy of the picture, which the next group is drawn on.
void FrameComposer::Private::keep(std::size_t group, LayerCache::Stage& stage) {
    const bool last = group + 1 == groups.size();
    if (!last && changesInARow[group] > 1) return;
    cache.store(group, stage);
    if (!last) stage.image = pool.copy(stage.image);
}

/// The highest stage, drawn from the highest one that still holds. Its image is null when stopped.
LayerCache::Stage FrameComposer::Private::compose(const FrameContext& frame, const std::stop_token& stop) {
    std::vector<LayerKey> keys;
    LayerCache::Stage stage = start(frame, keys);
    noteChanges(keys);
    frame.basemap = stage.basemap;
    if (stage.groups == groups.size()) return stage;
    const Viewport& viewport = frame.request.viewport;
    stage.image = stage.groups == 0 ? groundFor(viewport, pool) : pool.copy(stage.image);
    for (std::size_t group = stage.groups; group < groups.size(); ++group) {
        QPainter painter(&stage.image);
        prepare(painter);
        painter.scale(viewport.pixelRatio(), viewport.pixelRatio());
        if (!paint(painter, groups[group], frame, stop)) return {};
        painter.end();
        if (group + 1 == groups.size()) stage.image.setDevicePixelRatio(viewport.pixelRatio());
        stage.key = keys[group];
        stage.basemap = frame.basemap;
        stage.groups = group + 1;
        keep(group, stage);
    }
    return stage;
}

FrameComposer::FrameComposer(int threads) : d_(std::make_unique<Private>(threads)) {}

FrameComposer::~FrameComposer() = default;

Frame FrameComposer::compose(const FrameRequest& request, std::stop_token stop) {
    Frame frame{request.generation, request.viewport, {}, true, 0};
    if (stop.stop_requested() || request.viewport.size().isEmpty()) return frame;
    FrameFacts facts = d_->facts(request);
    const LayerCache::Stage stage = d_->compose(facts.context(request), stop);
    if (stage.image.isNull()) return frame;
    frame.image = stage.image;
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
