#include "render/events/EventPainter.h"

#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/EventLayout.h"

#include <QFontMetricsF>
#include <QLocale>

#include <bit>
#include <cmath>

namespace atlas {
namespace {

constexpr TextStyle countStyle{12, true, ink::text, 0, 0};
constexpr std::size_t stopEvery = 512; // glyphs between two looks at the stop token

/// A set of 64-bit values, 0 excepted, in one flat table: some thousand glyphs a frame leave no time for
/// nodes.
class FlatSet {
  public:
    explicit FlatSet(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)), mask_(slots_.size() - 1) {}

    /// False when it was in already.
    bool insert(quint64 value) {
        // Fibonacci hashing: neighbours on the screen differ in their low bits only.
        std::size_t slot = (value * 0x9E3779B97F4A7C15ULL >> 20) & mask_;
        for (; slots_[slot] != 0; slot = (slot + 1) & mask_)
            if (slots_[slot] == value) return false;
        slots_[slot] = value;
        return true;
    }

  private:
    std::vector<quint64> slots_;
    std::size_t mask_;
};

QString countText(const GovernorateCount& count) {
    return QLocale().toString(count.events);
}

} // namespace

QRectF countPlate(const GovernorateCount& count, const Viewport& viewport) {
    const QFontMetricsF metrics(textFont(countStyle));
    const double height = 18;
    const double width = std::max(height, metrics.horizontalAdvance(countText(count)) + 12);
    const QPointF centre = viewport.toScreen(count.label);
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

std::vector<PlacedGlyph> withoutRepeats(const std::vector<PlacedGlyph>& glyphs, double pixelRatio) {
    FlatSet seen(glyphs.size());
    std::vector<PlacedGlyph> kept;
    kept.reserve(glyphs.size());
    for (auto g = glyphs.rbegin(); g != glyphs.rend(); ++g) {
        const auto pixel = [pixelRatio](float at) {
            return static_cast<quint64>(std::lround(at * pixelRatio) + 64)
                   & 0xffff; // glyphs may hang over the edge
        };
        if (seen.insert(pixel(g->x) << 48 | pixel(g->y) << 32 | g->key.packed())) kept.push_back(*g);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

void EventPainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FrameRequest& request = frame.request;
    key << std::shared_ptr<const void>(request.events) << toMillis(request.window.span.from)
        << toMillis(request.window.span.to) << QLocale().name();
}

void EventPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    drawDiscs(painter, frame, stop);
    drawGlyphs(painter, frame, stop);
    drawCounts(painter, frame);
}

void EventPainter::drawDiscs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop) {
    if (frame.glyphs.discs.empty()) return;
    const Viewport& viewport = frame.request.viewport;
    const QSizeF device = viewport.size() * viewport.pixelRatio();
    QImage tints(qRound(device.width()), qRound(device.height()), QImage::Format_ARGB32_Premultiplied);
    tints.fill(Qt::transparent);
    std::vector<PlacedDisc> ofOne;
    for (int group = 0; group < actorGroupCount && !stop.stop_requested(); ++group) {
        const auto actor = static_cast<ActorGroup>(group);
        ofOne.clear();
        std::copy_if(frame.glyphs.discs.begin(), frame.glyphs.discs.end(), std::back_inserter(ofOne),
                     [actor](const PlacedDisc& disc) { return disc.actor == actor; });
        if (!ofOne.empty()) discs_.draw(tints, ofOne, actorColor(actor).rgb(), viewport.pixelRatio());
    }
    const PixelStamp stamp(painter, viewport.pixelRatio());
    stamp.at({}, tints);
}

void EventPainter::drawGlyphs(QPainter& painter, const FrameContext& frame, const std::stop_token& stop) {
    const double ratio = frame.request.viewport.pixelRatio();
    const PixelStamp stamp(painter, ratio);
    std::size_t drawn = 0;
    for (const PlacedGlyph& glyph : withoutRepeats(frame.glyphs.glyphs, ratio)) {
        if (++drawn % stopEvery == 0 && stop.stop_requested()) return;
        stamp.centred(QPointF(glyph.x, glyph.y), glyphs_.sprite(glyph.key, ratio));
    }
}

void EventPainter::drawCounts(QPainter& painter, const FrameContext& frame) {
    const Viewport& viewport = frame.request.viewport;
    const QRectF screen({}, viewport.size());
    for (const GovernorateCount& count : frame.glyphs.governorates) {
        const QRectF plate = countPlate(count, viewport);
        if (!plate.intersects(screen)) continue;
        QPen dashes(QColor(34, 38, 43, 170), 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.setBrush(QColor(251, 250, 248, 230));
        painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
        const PixelStamp stamp(painter, viewport.pixelRatio());
        stamp.centred(plate.center(),
                      text_.sprite(countText(count), countStyle, viewport.pixelRatio()).image);
    }
}

} // namespace atlas
