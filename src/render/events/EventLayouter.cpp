#include "render/events/EventLayouter.h"

#include "render/events/CountPlaces.h"
#include "render/events/DensityBins.h"
#include "render/events/DiscPlaces.h"
#include "render/events/EventCells.h"
#include "render/events/EventPainter.h"
#include "render/events/GlyphSlots.h"
#include "render/events/GovernorateFinder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>
#include <tuple>

namespace atlas {
namespace {

// Logical pixels. A cell this wide holds a dozen glyphs of ten pixels before they are a heap.
constexpr double cellEdge = 64;
constexpr std::uint32_t mostGlyphsInCell = 12;
constexpr double binEdge = 4;
// Of a cell's edge: circles of neighbours meet and do not hide each other.
constexpr double largestCircle = 0.46;

float circleRadius(std::uint32_t events, double cellPixels) {
    // The fourth root: a circle for 10,000 events is 3.3 times as wide as one for a hundred, and neither is
    // lost.
    const double radius = 4.5 + 4.2 * std::pow(static_cast<double>(events), 0.25);
    return static_cast<float>(std::min(radius, largestCircle * cellPixels));
}

/// Puts the events of one request on its screen.
class LayoutPass {
  public:
    LayoutPass(const FrameRequest& request, const EventColouring& colouring, QRectF clip)
        : table_(request.events->table)
        , colouring_(colouring)
        , clip_(clip)
        , moment_(request.window.mode == WindowMode::Moment)
        , origin_(request.viewport.toScreen(WorldPoint{0, 0}))
        , scale_(request.viewport.worldSize() / 4294967296.0) {} // WorldPoint counts fractions of 2³²

    void addGlyphs(const std::vector<std::uint32_t>& events, Workers& workers, EventLayout& layout) const {
        layout.glyphs.resize(events.size());
        constexpr std::size_t part = 1024; // events: some hundred microseconds of work
        (void)workers.share(events.size(), part, {}, [&](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i)
                layout.glyphs[i] = placed(events[i]);
        });
        const auto outside = [this](const PlacedGlyph& g) { return !inView({g.x, g.y}, g.key.reach()); };
        layout.glyphs.erase(std::remove_if(layout.glyphs.begin(), layout.glyphs.end(), outside),
                            layout.glyphs.end());
        sort(layout.glyphs, workers);
    }

    void addTrail(const std::vector<std::uint32_t>& events, Workers& workers, EventLayout& layout) const {
        for (const std::uint32_t event : events) {
            PlacedGlyph glyph = placed(event);
            glyph.key.pale = GlyphKey::mostPale;
            if (inView({glyph.x, glyph.y}, glyph.key.reach())) layout.trail.push_back(glyph);
        }
        sort(layout.trail, workers);
    }

    void addCluster(const EventCell& cell, const WorldBox& box, EventLayout& layout) const {
        PlacedCluster cluster;
        const double n = cell.events;
        const double edge = (box.bottomRight.x - box.topLeft.x) * scale_;
        cluster.radius = circleRadius(cell.events, edge);
        const QPointF corner = screen(box.topLeft.x, box.topLeft.y);
        // Inside its cell, so that no circle lies on another.
        const auto inside = [&](double mean) {
            const double room = static_cast<double>(cluster.radius) + 1;
            return std::clamp(mean * scale_, room, std::max(room, edge - room));
        };
        const QPointF at =
            corner
            + QPointF(inside(static_cast<double>(cell.sumX) / n), inside(static_cast<double>(cell.sumY) / n));
        cluster.x = static_cast<float>(at.x());
        cluster.y = static_cast<float>(at.y());
        cluster.events = cell.events;
        cluster.imprecise = cell.inDiscs > 0;
        cluster.byColour = cell.byColour;
        cluster.cell = box;
        if (inView(at, cluster.radius + 1.0)) layout.clusters.push_back(cluster);
    }

    [[nodiscard]] PlacedGlyph placed(std::uint32_t event) const {
        const EventRecord record = table_[event];
        GlyphKey key = glyphKey(record, colouring_.by(), colouring_[event]);
        if (moment_) key.pale = paleness(record.when());
        const QPointF at = screen(record.at.x, record.at.y);
        return {static_cast<float>(at.x()), static_cast<float>(at.y()), event, key};
    }

  private:
    [[nodiscard]] QPointF screen(double x, double y) const noexcept {
        return {x * scale_ + origin_.x(), y * scale_ + origin_.y()};
    }

    [[nodiscard]] bool inView(QPointF p, double reach) const noexcept {
        return p.x() + reach >= clip_.left() && p.x() - reach <= clip_.right() && p.y() + reach >= clip_.top()
               && p.y() - reach <= clip_.bottom();
    }

    /// Glyphs in the table's order: large ones first, then in time order. Block by block the table is in time
    /// order already, so that only those of one size and block are left to sort.
    void sort(std::vector<PlacedGlyph>& glyphs, Workers& workers) const {
        const auto placeOf = [](const PlacedGlyph& glyph) {
            return 255U - std::max(glyph.key.halfPixels, glyph.key.ringHalfPixels);
        };
        std::array<std::size_t, 257> starts{}; // of each size, the largest first
        for (const PlacedGlyph& glyph : glyphs)
            ++starts[placeOf(glyph) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<PlacedGlyph> bySize(glyphs.size());
        for (auto next = starts; const PlacedGlyph& glyph : glyphs)
            bySize[next[placeOf(glyph)]++] = glyph;
        glyphs = std::move(bySize);
        workers.share(static_cast<int>(starts.size()) - 1, [&](int size) {
            const auto at = static_cast<std::size_t>(size);
            sortByTime({glyphs.data() + starts[at], starts[at + 1] - starts[at]});
        });
    }

    void sortByTime(std::span<PlacedGlyph> glyphs) const {
        const auto blockOf = [](const PlacedGlyph& glyph) { return glyph.event / EventTable::blockRows; };
        for (auto first = glyphs.begin(); first != glyphs.end();) {
            const auto end = std::find_if(
                first, glyphs.end(), [&](const auto& glyph) { return blockOf(glyph) != blockOf(*first); });
            std::sort(first, end, [this](const PlacedGlyph& a, const PlacedGlyph& b) {
                return table_.earlier(a.event, b.event);
            });
            first = end;
        }
    }

    const EventTable& table_;
    const EventColouring& colouring_;
    QRectF clip_;
    bool moment_;
    QPointF origin_;
    double scale_;
};

/// More than this many events of a cell are a circle.
std::uint32_t mostGlyphs(Crowds crowds) {
    return crowds == Crowds::Auto ? mostGlyphsInCell : 1;
}

} // namespace

struct EventLayouter::Private {
    Workers& workers;
    WindowTally<CellCounts> cells{};
    WindowTally<DensityBins> bins{};
    GovernorateFinder finder{};
    std::shared_ptr<const EventSnapshot> colouredEvents{};
    std::shared_ptr<const EventColouring> byActor{};

    std::shared_ptr<const EventColouring> colouring(const FrameRequest& request);
    void addPoints(const FrameRequest& request, const TallyTask& task, const CellCounts& counts,
                   const LayoutPass& pass, EventLayout& layout);
    void addGovernorates(const FrameRequest& request, const CellCounts& counts, EventLayout& layout);
};

std::shared_ptr<const EventColouring> EventLayouter::Private::colouring(const FrameRequest& request) {
    if (request.colouring) return request.colouring;
    if (colouredEvents != request.events) {
        colouredEvents = request.events;
        byActor = colouringOf(request);
    }
    return byActor;
}

/// Cells with few events give glyphs, the others a circle each.
void EventLayouter::Private::addPoints(const FrameRequest& request, const TallyTask& task,
                                       const CellCounts& counts, const LayoutPass& pass,
                                       EventLayout& layout) {
    if (request.crowds == Crowds::Density) return;
    const TimeSpan& span = request.window.span;
    if (request.crowds == Crowds::Glyphs) {
        pass.addGlyphs(topmostEvents(task, span, request.viewport, workers), workers, layout);
        return;
    }
    std::vector<bool> few(task.grid.count());
    for (std::size_t i = 0; i < few.size(); ++i) {
        const EventCell& cell = counts.cells()[i];
        few[i] = cell.events <= mostGlyphs(request.crowds);
        if (!few[i]) pass.addCluster(cell, task.grid.box(i), layout);
    }
    pass.addGlyphs(eventsInCells(task, span, few, workers), workers, layout);
    if (request.trail.from >= request.trail.to) return;
    // What is still in the window is no trail; where a circle stands the trail would only blur it.
    auto past = eventsInCells(task, request.trail, few, workers);
    const EventIndex index = task.index();
    past.erase(
        std::remove_if(past.begin(), past.end(), [&](std::uint32_t e) { return index.holds(span, e); }),
        past.end());
    constexpr std::size_t mostTrail = 4000; // beyond it a trail is a stain
    if (past.size() <= mostTrail) pass.addTrail(past, workers, layout);
}

void EventLayouter::Private::addGovernorates(const FrameRequest& request, const CellCounts& counts,
                                             EventLayout& layout) {
    if (finder.atlas() != request.atlas) finder = GovernorateFinder(request.atlas);
    std::map<std::tuple<int, std::uint32_t, std::uint32_t>, GovernorateCount> byPlace;
    for (std::size_t area = 0; area < counts.areas().size(); ++area) {
        if (counts.areas()[area] == 0) continue;
        const WorldPoint label = request.events->table.areas()[area];
        const int index = finder.at(label);
        // Outside every governorate that the atlas knows, the source's own label point keeps them apart.
        auto& entry = byPlace[{index, index < 0 ? label.x : 0, index < 0 ? label.y : 0}];
        entry.governorate = index;
        entry.label = index < 0 ? toGeo(label) : finder.labelPoint(index);
        entry.events += static_cast<int>(counts.areas()[area]);
    }
    for (const auto& [place, count] : byPlace)
        layout.governorates.push_back(count);
}

EventLayouter::EventLayouter(Workers& workers) : d_(new Private{workers}) {}

EventLayouter::~EventLayouter() = default;

EventLayout EventLayouter::layOut(const FrameRequest& request, QRectF clip) {
    EventLayout layout;
    if (!request.events || request.viewport.size().isEmpty()) return layout;
    const QRectF view = clip.isNull() ? QRectF({}, request.viewport.size()) : clip;
    const auto colouring = d_->colouring(request);
    // A cell more on each side: what stands there reaches into view.
    const QRectF around = view.adjusted(-cellEdge, -cellEdge, cellEdge, cellEdge);
    const TallyTask task{request.events, request.filter, colouring, {request.viewport, around, cellEdge}};
    const CellCounts& counts = d_->cells.of(task, request.window.span, d_->workers);
    const LayoutPass pass(request, *colouring, view);
    d_->addPoints(request, task, counts, pass, layout);
    d_->addGovernorates(request, counts, layout);
    if (request.crowds != Crowds::Density)
        layout.discs = discsInView(task, request.window.span, request.viewport, view, d_->workers);
    placeCounts(request.viewport, layout);
    layout.offMap = static_cast<int>(counts.offMap());
    if (request.crowds == Crowds::Density) {
        TallyTask fine = task;
        fine.grid = {request.viewport, around, binEdge};
        layout.density = d_->bins.of(fine, request.window.span, d_->workers).smoothed();
    }
    if (request.selectedEvent && task.index().holds(request.window.span, *request.selectedEvent)
        && request.events->table.precision(*request.selectedEvent) <= PlacePrecision::Radius)
        layout.selected = pass.placed(*request.selectedEvent);
    return layout;
}

std::shared_ptr<const EventColouring> colouringOf(const FrameRequest& request) {
    if (request.colouring) return request.colouring;
    return std::make_shared<const EventColouring>(*request.events, ColourBy::Actor);
}

ClusterExtent extentOf(const FrameRequest& request, const PlacedCluster& cluster) {
    Workers alone(1);
    const CellGrid cell = CellGrid::of(cluster.cell);
    const TallyTask task{request.events, request.filter, request.colouring, cell};
    ClusterExtent extent;
    extent.events = eventsInCells(task, request.window.span, {true}, alone);
    const EventTable& table = request.events->table;
    WorldBox box;
    for (const std::uint32_t event : extent.events)
        box.extend({table.x(event), table.y(event)});
    extent.onePoint = box.topLeft == box.bottomRight;
    const auto inTime = [&](std::uint32_t a, std::uint32_t b) { return table.earlier(a, b); };
    constexpr std::size_t mostSorted = 10'000; // what nobody reads through needs no order
    const auto end =
        extent.events.begin() + static_cast<std::ptrdiff_t>(std::min(extent.events.size(), mostSorted));
    std::partial_sort(extent.events.begin(), end, extent.events.end(), inTime);
    extent.box.extend(toGeo(box.topLeft));
    extent.box.extend(toGeo(box.bottomRight));
    return extent;
}

} // namespace atlas
