#include "render/events/EventLayout.h"

#include "render/events/GovernorateFinder.h"
#include "render/events/GroundScale.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace atlas {
namespace {

/// Builds a layout event by event.
class LayoutPass {
  public:
    LayoutPass(const FrameRequest& request, GovernorateFinder& finder, QRectF clip)
        : table_(request.events->table), finder_(finder), clip_(clip), ground_(request.viewport) {
        const QPointF origin = request.viewport.toScreen(WorldPoint{0, 0});
        origin_ = origin;
        scale_ = request.viewport.worldSize() / 4294967296.0; // WorldPoint counts fractions of 2³²
    }

    void add(std::size_t index) {
        const EventRecord& event = table_[index];
        switch (event.precision) {
        case PlacePrecision::Exact:
            addGlyph(event, index, screen(event.at));
            break;
        case PlacePrecision::Radius:
            addInDisc(event, index);
            break;
        case PlacePrecision::Governorate:
            count(event);
            break;
        case PlacePrecision::Country:
        case PlacePrecision::Unknown:
            ++layout_.offMap;
            break;
        }
    }

    EventLayout finish() {
        sortGlyphs();
        dropRepeatedDiscs();
        for (const auto& [index, count] : governorates_)
            layout_.governorates.push_back(count);
        return std::move(layout_);
    }

  private:
    [[nodiscard]] QPointF screen(WorldPoint w) const noexcept {
        return {w.x * scale_ + origin_.x(), w.y * scale_ + origin_.y()};
    }

    [[nodiscard]] bool inView(QPointF p, double reach) const noexcept {
        return p.x() + reach >= clip_.left() && p.x() - reach <= clip_.right() && p.y() + reach >= clip_.top()
               && p.y() - reach <= clip_.bottom();
    }

    void addGlyph(const EventRecord& event, std::size_t index, QPointF p) {
        constexpr double largest = 24; // beyond every glyph's reach: spares the others their key
        if (!inView(p, largest)) return;
        const GlyphKey key = glyphKey(event);
        if (!inView(p, key.reach())) return;
        layout_.glyphs.push_back(
            {static_cast<float>(p.x()), static_cast<float>(p.y()), static_cast<std::uint32_t>(index), key});
    }

    void addInDisc(const EventRecord& event, std::size_t index) {
        const QPointF p = screen(event.at);
        addGlyph(event, index, p);
        const double radius = event.radiusMetres * ground_.pixelsPerMetre(p.y());
        // A disc that its own glyph covers says nothing more.
        if (!inView(p, radius) || radius <= glyphKey(event).reach()) return;
        layout_.discs.push_back(
            {static_cast<float>(p.x()), static_cast<float>(p.y()), static_cast<float>(radius), event.actor});
    }

    void count(const EventRecord& event) {
        const int index = finder_.at(event.at);
        // Outside every governorate that the atlas knows, the source's own label point keeps them apart.
        const auto key = std::tuple(index, index < 0 ? event.at.x : 0, index < 0 ? event.at.y : 0);
        GovernorateCount& entry = governorates_[key];
        if (entry.events++ > 0) return;
        entry.governorate = index;
        entry.label = index < 0 ? toGeo(event.at) : finder_.labelPoint(index);
    }

    /// By counting: sizes are few, glyphs may be many.
    void sortGlyphs() {
        const auto& glyphs = layout_.glyphs;
        std::array<std::size_t, 257> starts{};
        const auto place = [](const PlacedGlyph& g) {
            return std::size_t{255} - std::max(g.key.halfPixels, g.key.ringHalfPixels);
        };
        for (const PlacedGlyph& g : glyphs)
            ++starts[place(g) + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        std::vector<PlacedGlyph> sorted(glyphs.size());
        for (const PlacedGlyph& g : glyphs)
            sorted[starts[place(g)]++] = g;
        layout_.glyphs = std::move(sorted);
    }

    void dropRepeatedDiscs() {
        auto& discs = layout_.discs;
        const auto order = [](const PlacedDisc& d) { return std::tuple(-d.radius, d.y, d.x, d.actor); };
        std::sort(discs.begin(), discs.end(),
                  [&](const PlacedDisc& a, const PlacedDisc& b) { return order(a) < order(b); });
        discs.erase(std::unique(discs.begin(), discs.end()), discs.end());
    }

    const EventTable& table_;
    GovernorateFinder& finder_;
    QRectF clip_;
    GroundScale ground_;
    QPointF origin_;
    double scale_ = 1;
    std::map<std::tuple<int, std::uint32_t, std::uint32_t>, GovernorateCount> governorates_;
    EventLayout layout_;
};

} // namespace

EventLayout EventLayout::build(const FrameRequest& request, GovernorateFinder& finder, QRectF clip) {
    if (!request.events) return {};
    LayoutPass pass(request, finder, clip.isNull() ? QRectF({}, request.viewport.size()) : clip);
    request.events->index.forEach(request.events->table, request.window.span,
                                  [&](std::size_t index) { pass.add(index); });
    return pass.finish();
}

const PlacedGlyph* EventLayout::find(std::uint32_t event) const {
    const auto found = std::find_if(glyphs.begin(), glyphs.end(),
                                    [event](const PlacedGlyph& g) { return g.event == event; });
    return found == glyphs.end() ? nullptr : &*found;
}

} // namespace atlas
