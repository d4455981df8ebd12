#include "render/events/GlyphSlots.h"

#include "render/events/GlyphShape.h"

#include <algorithm>
#include <array>

namespace atlas {
namespace {

// Logical pixels, a glyph's least radius: two glyphs closer than that are read as one.
constexpr double slotEdge = 4.5;
constexpr std::uint32_t nobody = 0xffffffffU;

/// What lies on top of a slot. Higher ranks lie on top; equal ones are parted by the table's time order.
struct Slot {
    std::uint32_t rank = 0;
    std::uint32_t event = nobody;
};

class GlyphSlots {
  public:
    explicit GlyphSlots(const TallyTask& task, const CellGrid& grid)
        : table_(task.events->table)
        , grid_(grid)
        , box_(grid.box())
        , slots_(grid.count())
        , start_(toMillis(table_.extent().from)) {
        const auto whole = static_cast<double>(std::max<std::int64_t>(1, table_.extent().length().count()));
        perMillisecond_ = 16777215.0 / whole; // time in 24 bits
        for (std::size_t killed = 0; killed < sizes_.size(); ++killed) {
            EventRecord record;
            record.killedMin = record.killedMax = static_cast<std::uint16_t>(killed);
            const GlyphKey key = glyphKey(record, ColourBy::Actor, 0);
            sizes_[killed] = std::max(key.halfPixels, key.ringHalfPixels);
        }
    }

    /// Later blocks first: most of what follows then stands below what is there, and its time need not be
    /// read.
    void take(std::size_t leaf, std::uint64_t bits) {
        const auto newest = timeRank(table_.blocks()[leaf / EventTable::leavesPerBlock].lastBegin);
        if (!box_.touches(table_.leaves()[leaf].box)) return;
        forEachBit(bits, [&](std::size_t bit) {
            const std::size_t i = leaf * EventTable::leafRows + bit;
            const WorldPoint at{table_.x(i), table_.y(i)};
            if (table_.precision(i) > PlacePrecision::Radius || !box_.contains(at)) return;
            Slot& slot = slots_[grid_.at(at.x, at.y)];
            const std::uint32_t bySize = sizeRank(i);
            if ((bySize | newest) < slot.rank) return;
            offer(slot, {bySize | timeRank(table_.begin(i)), static_cast<std::uint32_t>(i)});
        });
    }

    void take(const GlyphSlots& other) {
        for (std::size_t i = 0; i < slots_.size(); ++i)
            if (other.slots_[i].event != nobody) offer(slots_[i], other.slots_[i]);
    }

    /// In the table's order: marked one by one and then read off, which is faster than to sort them.
    [[nodiscard]] std::vector<std::uint32_t> events() const {
        std::vector<std::uint64_t> marks(table_.leaves().size());
        for (const Slot& slot : slots_)
            if (slot.event != nobody)
                marks[slot.event / EventTable::leafRows] |= std::uint64_t{1}
                                                            << slot.event % EventTable::leafRows;
        std::vector<std::uint32_t> events;
        for (std::size_t leaf = 0; leaf < marks.size(); ++leaf)
            forEachBit(marks[leaf], [&](std::size_t bit) {
                events.push_back(static_cast<std::uint32_t>(leaf * EventTable::leafRows + bit));
            });
        return events;
    }

  private:
    // Small glyphs over large ones, then new ones over old ones.

    [[nodiscard]] std::uint32_t sizeRank(std::size_t i) const noexcept {
        return (255U - sizes_[std::min<std::size_t>(table_.killedMax(i), sizes_.size() - 1)]) << 24U;
    }

    [[nodiscard]] std::uint32_t timeRank(std::int64_t begin) const noexcept {
        return static_cast<std::uint32_t>(static_cast<double>(begin - start_) * perMillisecond_);
    }

    void offer(Slot& slot, Slot with) const {
        const bool above = slot.event == nobody || with.rank > slot.rank
                           || (with.rank == slot.rank && table_.earlier(slot.event, with.event));
        if (above) slot = with;
    }

    const EventTable& table_;
    CellGrid grid_;
    WorldBox box_;
    std::vector<Slot> slots_;
    std::int64_t start_;
    double perMillisecond_ = 0;
    std::array<std::uint8_t, 512> sizes_{}; ///< by killed: the root is taken once each
};

} // namespace

std::vector<std::uint32_t> topmostEvents(const TallyTask& task, const TimeSpan& span,
                                         const Viewport& viewport, Workers& workers) {
    const QRectF screen({}, viewport.size());
    constexpr double reach = 32; // beyond every glyph's
    const CellGrid grid(viewport, screen.adjusted(-reach, -reach, reach, reach), slotEdge);
    const EventIndex index = task.index();
    const EventIndex::Blocks blocks = index.blocksOf(span);
    const auto parts = static_cast<std::size_t>(workers.threads());
    std::vector<GlyphSlots> slots(parts, GlyphSlots(task, grid));
    const std::size_t many = blocks.end - blocks.first;
    workers.share(static_cast<int>(parts), [&](int p) {
        const auto part = static_cast<std::size_t>(p);
        const auto take = [&](std::size_t leaf, std::uint64_t bits) { slots[part].take(leaf, bits); };
        const std::size_t first = blocks.first + many * part / parts;
        for (std::size_t block = blocks.first + many * (part + 1) / parts; block > first; --block)
            index.forEachLeaf(span, {block - 1, block}, take);
    });
    for (std::size_t part = 1; part < parts; ++part)
        slots[0].take(slots[part]);
    return slots[0].events();
}

} // namespace atlas
