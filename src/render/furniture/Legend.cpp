#include "render/furniture/Legend.h"

#include "render/LayerKey.h"
#include "render/events/EventLayouter.h"
#include "render/events/EventPainter.h"
#include "render/territory/HeldTown.h"

#include <algorithm>
#include <bitset>

namespace atlas {
namespace {

/// The members of an enumeration that were seen, in its own order.
template <class Enum, int count>
class Seen {
  public:
    void add(Enum value) { seen_.set(static_cast<std::size_t>(value)); }

    [[nodiscard]] std::vector<Enum> list() const {
        std::vector<Enum> values;
        for (std::size_t i = 0; i < count; ++i)
            if (seen_.test(i)) values.push_back(static_cast<Enum>(i));
        return values;
    }

  private:
    std::bitset<count> seen_;
};

void addGlyphs(LegendContent& content, const EventLayout& layout) {
    Seen<std::uint8_t, mostColours> colours;
    Seen<Grade, gradeCount> grades;
    Seen<EventKind, eventKindCount> kinds;
    const std::uint8_t unsized = glyphHalfPixels(0, 1e9);
    for (const PlacedGlyph& glyph : layout.glyphs) {
        colours.add(glyph.key.colour);
        colours.add(glyph.key.second);
        grades.add(glyph.key.grade);
        content.pale |= glyph.key.pale > 0;
        kinds.add(glyph.key.kind);
        content.severalActors |= glyph.key.colour != glyph.key.second;
        content.killed |= glyph.key.halfPixels > unsized;
        content.killedRange |= glyph.key.ringHalfPixels != 0;
    }
    for (const PlacedDisc& disc : layout.discs)
        colours.add(disc.colour);
    for (const PlacedCluster& cluster : layout.clusters)
        for (std::uint8_t c = 0; c < mostColours; ++c)
            if (cluster.byColour[c] > 0) colours.add(c);
    content.colours = colours.list();
    content.grades = grades.list();
    if (content.grades == std::vector{Grade::Ungraded}) content.grades.clear();
    content.clusters = !layout.clusters.empty();
    content.trail = !layout.trail.empty();
    content.kinds = kinds.list();
    content.radius = !layout.discs.empty();
}

} // namespace

LegendContent legendContent(const FrameRequest& request) {
    Workers workers;
    const bool events = request.layers.testFlag(Layer::Events);
    const bool towns = request.layers.testFlag(Layer::Territory);
    return legendContent(request, events ? EventLayouter(workers).layOut(request) : EventLayout{},
                         towns ? heldTowns(request) : std::vector<HeldTown>{});
}

LegendContent legendContent(const FrameRequest& request, const EventLayout& glyphs,
                            const std::vector<HeldTown>& towns) {
    LegendContent content;
    content.heldOn = request.window.lastInstant();
    content.offMap = glyphs.offMap;
    content.colouring = request.colouring;
    addGlyphs(content, glyphs);
    if (!glyphs.density.events.empty()) content.density = DensityScale::of(glyphs.density, request.viewport);
    const QRectF screen({}, request.viewport.size());
    content.governorate = std::any_of(glyphs.governorates.begin(), glyphs.governorates.end(),
                                      [&](const GovernorateCount& count) {
                                          return countPlate(count, request.viewport).intersects(screen);
                                      });
    Seen<Holder, holderCount> holders;
    for (const HeldTown& town : towns) {
        holders.add(town.holder);
        content.uncertainHolder |= town.uncertain;
    }
    content.holders = holders.list();
    return content;
}

void describe(LayerKey& key, const LegendContent& content) {
    const auto add = [&key](const auto& list) {
        key << list.size();
        for (const auto& value : list)
            key << value;
    };
    add(content.colours);
    add(content.grades);
    key << std::shared_ptr<const void>(content.colouring) << content.clusters << content.trail << content.pale
        << content.density.has_value();
    if (content.density) key << content.density->decades << content.density->spotMetres;
    add(content.kinds);
    add(content.holders);
    key << content.radius << content.governorate << content.severalActors << content.killed
        << content.killedRange << content.uncertainHolder << content.offMap << toMillis(content.heldOn);
}

} // namespace atlas
