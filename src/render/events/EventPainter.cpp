#include "render/events/EventPainter.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/EventLayout.h"

#include <QLocale>
#include <QtMath>

#include <bit>
#include <cmath>

namespace atlas {
namespace {

constexpr int countPixels = 12;        // of a governorate's count, bold
constexpr std::size_t stopEvery = 512; // glyphs between two looks at the stop token

/// From 64-bit values other than 0 to small numbers, in one flat table: some thousand glyphs a frame leave no
/// time for nodes.
class FlatMap {
  public:
    explicit FlatMap(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)), mask_(slots_.size() - 1) {}

    /// The number of that key, 0 when it is new.
    [[nodiscard]] int& operator[](quint64 key) {
        // Fibonacci hashing: neighbours on the screen differ in few bits.
        std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 20) & mask_;
        while (slots_[slot].key != 0 && slots_[slot].key != key)
            slot = (slot + 1) & mask_;
        slots_[slot].key = key;
        return slots_[slot].number;
    }

  private:
    struct Slot {
        quint64 key = 0;
        int number = 0;
    };

    std::vector<Slot> slots_;
    std::size_t mask_;
};

void drawCount(QPainter& painter, const QString& text, QRectF plate) {
    QPen dashes(QColor(34, 38, 43, 170), 1);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(QColor(251, 250, 248, 230));
    const QRectF inside = plate.adjusted(0.5, 0.5, -0.5, -0.5); // the pen's half
    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2);
    painter.setFont(mapFont(countPixels, QFont::Bold));
    painter.setPen(QColor::fromRgb(ink::text));
    painter.drawText(plate, Qt::AlignCenter, text);
}

QString countText(const GovernorateCount& count) {
    return QLocale().toString(count.events);
}

} // namespace

QRectF countPlate(const GovernorateCount& count, const Viewport& viewport) {
    constexpr double height = 18;
    constexpr double digitWidth = 7.2; // of the bold digits at this size
    const double width = std::max(height, digitWidth * static_cast<double>(countText(count).size()) + 12);
    const QPointF centre = viewport.toScreen(count.label);
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

std::vector<PlacedGlyph> withoutRepeats(const std::vector<PlacedGlyph>& glyphs, double pixelRatio) {
    constexpr int toldApart = 6; // half pixels between two sizes that are seen as two, halo and all
    FlatMap smallest(glyphs.size());
    std::vector<PlacedGlyph> kept;
    kept.reserve(glyphs.size());
    for (const PlacedGlyph& glyph : glyphs) { // from large to small
        const auto pixel = [pixelRatio](float at) {
            return static_cast<quint64>(std::lround(at * pixelRatio) + 64) & 0xffff; // may hang over the edge
        };
        GlyphKey look = glyph.key;
        const int size = std::max(look.halfPixels, look.ringHalfPixels);
        look.halfPixels = 1;
        look.ringHalfPixels = 0;
        int& last = smallest[pixel(glyph.x) << 48 | pixel(glyph.y) << 32 | look.packed()];
        if (last != 0 && size > last - toldApart) continue;
        last = size;
        kept.push_back(glyph);
    }
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
    const double ratio = viewport.pixelRatio();
    discs_.begin(QSize(qCeil(viewport.size().width() * ratio), qCeil(viewport.size().height() * ratio)));
    std::vector<PlacedDisc> ofOne;
    for (int group = 0; group < actorGroupCount && !stop.stop_requested(); ++group) {
        const auto actor = static_cast<ActorGroup>(group);
        ofOne.clear();
        std::copy_if(frame.glyphs.discs.begin(), frame.glyphs.discs.end(), std::back_inserter(ofOne),
                     [actor](const PlacedDisc& disc) { return disc.actor == actor; });
        if (!ofOne.empty()) discs_.add(ofOne, actorColor(actor).rgb(), ratio);
    }
    const PixelStamp stamp(painter, ratio);
    painter.drawImage(discs_.touched().topLeft(), discs_.image(), discs_.touched());
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
    const PixelStamp stamp(painter, viewport.pixelRatio());
    for (const GovernorateCount& count : frame.glyphs.governorates) {
        const QRectF plate = countPlate(count, viewport);
        if (!plate.intersects(screen)) continue;
        const QString text = countText(count);
        stamp.centred(plate.center(),
                      counts_.picture(text, plate.size(), viewport.pixelRatio(), [&](QPainter& onto) {
                          drawCount(onto, text, QRectF({}, plate.size()));
                      }));
    }
}

} // namespace atlas
