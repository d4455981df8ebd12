#include "render/furniture/Legend.h"

#include "render/LayerKey.h"
#include "render/events/EventLayout.h"
#include "render/events/EventPainter.h"
#include "render/events/GovernorateFinder.h"
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
    Seen<ActorGroup, actorGroupCount> actors;
    Seen<EventKind, eventKindCount> kinds;
    const std::uint8_t unsized = glyphHalfPixels(0, 1e9);
    for (const PlacedGlyph& glyph : layout.glyphs) {
        actors.add(glyph.key.actor);
        actors.add(glyph.key.second);
        kinds.add(glyph.key.kind);
        content.severalActors |= glyph.key.actor != glyph.key.second;
        content.killed |= glyph.key.halfPixels > unsized;
        content.killedRange |= glyph.key.ringHalfPixels != 0;
    }
    for (const PlacedDisc& disc : layout.discs)
        actors.add(disc.actor);
    content.actors = actors.list();
    content.kinds = kinds.list();
    content.radius = !layout.discs.empty();
}

} // namespace

LegendContent legendContent(const FrameRequest& request) {
    GovernorateFinder finder(request.atlas);
    const bool events = request.layers.testFlag(Layer::Events);
    const bool towns = request.layers.testFlag(Layer::Territory);
    return legendContent(request, events ? EventLayout::build(request, finder) : EventLayout{},
                         towns ? heldTowns(request) : std::vector<HeldTown>{});
}

LegendContent legendContent(const FrameRequest& request, const EventLayout& glyphs,
                            const std::vector<HeldTown>& towns) {
    LegendContent content;
    content.heldOn = request.window.lastInstant();
    content.offMap = glyphs.offMap;
    addGlyphs(content, glyphs);
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
    add(content.actors);
    add(content.kinds);
    add(content.holders);
    key << content.radius << content.governorate << content.severalActors << content.killed
        << content.killedRange << content.uncertainHolder << content.offMap << toMillis(content.heldOn);
}

} // namespace atlas
