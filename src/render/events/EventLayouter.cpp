#include "render/events/EventLayouter.h"

#include "render/events/DensityBins.h"
#include "render/events/DiscPlaces.h"
#include "render/events/EventCells.h"
#include "render/events/EventPainter.h"
#include "render/events/GlyphSlots.h"
#include "render/events/GovernorateFinder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
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

    void addGlyphs(const std::vector<std::uint32_t>& events, EventLayout& layout) const {
        for (const std::uint32_t event : events)
            addGlyph(event, layout);
        sort(layout.glyphs);
    }

    void addTrail(const std::vector<std::uint32_t>& events, EventLayout& layout) const {
        for (const std::uint32_t event : events) {
            PlacedGlyph glyph = placed(event);
            glyph.key.pale = GlyphKey::mostPale;
            if (inView({glyph.x, glyph.y}, glyph.key.reach())) layout.trail.push_back(glyph);
        }
        sort(layout.trail);
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

    void addGlyph(std::uint32_t event, EventLayout& layout) const {
        const PlacedGlyph glyph = placed(event);
        if (inView({glyph.x, glyph.y}, glyph.key.reach())) layout.glyphs.push_back(glyph);
    }

    void sort(std::vector<PlacedGlyph>& glyphs) const {
        /// Copied out of the columns: a sort that leaps about in them takes ten times as long.
        struct Place {
            int size;
            std::int64_t begin;
            std::uint32_t glyph;
        };

        std::vector<Place> places;
        places.reserve(glyphs.size());
        for (const PlacedGlyph& g : glyphs)
            places.push_back({std::max(g.key.halfPixels, g.key.ringHalfPixels), table_.begin(g.event),
                              static_cast<std::uint32_t>(places.size())});
        std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
            if (a.size != b.size) return a.size > b.size;
            if (a.begin != b.begin) return a.begin < b.begin;
            return table_.earlier(glyphs[a.glyph].event, glyphs[b.glyph].event);
        });
        std::vector<PlacedGlyph> sorted;
        sorted.reserve(glyphs.size());
        for (const Place& place : places)
            sorted.push_back(glyphs[place.glyph]);
        glyphs = std::move(sorted);
    }

    const EventTable& table_;
    const EventColouring& colouring_;
    QRectF clip_;
    bool moment_;
    QPointF origin_;
    double scale_;
};

bool hidesCircle(const QRectF& plate, const std::vector<PlacedCluster>& clusters) {
    return std::any_of(clusters.begin(), clusters.end(), [&plate](const PlacedCluster& c) {
        const double x = std::clamp(static_cast<double>(c.x), plate.left(), plate.right());
        const double y = std::clamp(static_cast<double>(c.y), plate.top(), plate.bottom());
        return std::hypot(x - static_cast<double>(c.x), y - static_cast<double>(c.y))
               < static_cast<double>(c.radius) + 2;
    });
}

/// Moves the counts of governorates off the circles and off each other: to the nearest free place around.
void placeCounts(const Viewport& viewport, EventLayout& layout) {
    std::vector<QRectF> taken;
    constexpr double step = 11;
    constexpr int farthest = 7; // steps: further off, a count would be read as its neighbour's
    const auto free = [&](const QRectF& plate) {
        return !hidesCircle(plate, layout.clusters)
               && std::none_of(taken.begin(), taken.end(),
                               [&](const QRectF& t) { return t.intersects(plate); });
    };
    const QRectF screen({}, viewport.size());
    for (GovernorateCount& count : layout.governorates) {
        const QRectF plate = countPlate(count, viewport);
        if (!plate.intersects(screen)) continue;
        for (int ring = 0; ring <= farthest && count.shift.isNull(); ++ring) {
            const int directions = ring == 0 ? 1 : 8;
            for (int d = 0; d < directions; ++d) {
                const double angle = d * std::numbers::pi / 4 - std::numbers::pi / 2; // upwards first
                const QPointF shift = ring * step * QPointF(std::cos(angle), std::sin(angle));
                if (!free(plate.translated(shift))) continue;
                count.shift = shift;
                break;
            }
            if (ring == 0 && free(plate)) break;
        }
        taken.push_back(countPlate(count, viewport));
    }
}

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
        pass.addGlyphs(topmostEvents(task, span, request.viewport, workers), layout);
        return;
    }
    std::vector<bool> few(task.grid.count());
    for (std::size_t i = 0; i < few.size(); ++i) {
        const EventCell& cell = counts.cells()[i];
        few[i] = cell.events <= mostGlyphs(request.crowds);
        if (!few[i]) pass.addCluster(cell, task.grid.box(i), layout);
    }
    pass.addGlyphs(eventsInCells(task, span, few, workers), layout);
    if (request.trail.from >= request.trail.to) return;
    // What is still in the window is no trail; where a circle stands the trail would only blur it.
    auto past = eventsInCells(task, request.trail, few, workers);
    const EventIndex index = task.index();
    past.erase(
        std::remove_if(past.begin(), past.end(), [&](std::uint32_t e) { return index.holds(span, e); }),
        past.end());
    constexpr std::size_t mostTrail = 4000; // beyond it a trail is a stain
    if (past.size() <= mostTrail) pass.addTrail(past, layout);
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
