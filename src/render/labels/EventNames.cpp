#include "render/labels/EventNames.h"

namespace atlas {
namespace {

constexpr std::size_t mostNamed = 5; // more would hide what they name
constexpr qsizetype longest = 38;    // characters: a third of a small map's width

QString shortened(const QString& title) {
    if (title.size() <= longest) return title;
    qsizetype end = title.lastIndexOf(u' ', longest);
    if (end < longest / 2) end = longest;
    return title.left(end) + QStringLiteral("…");
}

} // namespace

std::vector<EventNames::Name> EventNames::of(const FrameContext& frame) {
    std::vector<Name> names;
    const auto add = [&](const PlacedGlyph& glyph, bool selected) {
        const QString text = title(frame.request, glyph.event);
        if (!text.isEmpty()) names.push_back({glyph, text, selected});
    };
    const auto& selected = frame.glyphs.selected;
    if (selected) add(*selected, true);
    const std::uint8_t important = glyphHalfPixels(importantKilled, 1e9);
    for (const PlacedGlyph& glyph : frame.glyphs.glyphs) { // the largest come first
        const auto size = std::max(glyph.key.halfPixels, glyph.key.ringHalfPixels);
        if (size < important || names.size() >= mostNamed) break;
        if (frame.request.events->table.killedMin(glyph.event) < importantKilled) continue;
        if (selected && glyph.event == selected->event) continue;
        add(glyph, false);
    }
    return names;
}

QString EventNames::title(const FrameRequest& request, std::uint32_t event) {
    if (events_ != request.events || titles_.size() > most) {
        events_ = request.events;
        titles_.clear();
    }
    auto known = titles_.find(event);
    if (known == titles_.end())
        known = titles_.insert(event, shortened(eventTitle(events_->event(event)).simplified()));
    return *known;
}

} // namespace atlas
