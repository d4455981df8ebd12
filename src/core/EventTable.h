#pragma once

#include "core/EventRecord.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Immutable columns of what a frame needs of each event; no text. Any thread.
///
/// Rows lie in blocks of consecutive time: every event of a block begins no earlier than any of the block
/// before. Inside a block they lie in Z-order (Morton 1966), so that 64 neighbours, a leaf, share a small
/// box, and those that stand at no point of the map come last. A narrow window reads few blocks, a small
/// view few leaves. inTimeOrder() leads through all rows by begin, then end, then row.
class EventTable {
  public:
    /// A leaf is one word of a RowMask. A block is large enough that its leaves are small on the map and
    /// small enough that a window of 1 % of a million events reads little beyond itself.
    static constexpr std::size_t leafRows = 64;
    static constexpr std::size_t blockRows = 8192;
    static constexpr std::size_t leavesPerBlock = blockRows / leafRows;

    struct Leaf {
        WorldBox box;              ///< of its rows that stand at a point; empty when none does
        std::int64_t lastEnd = 0;  ///< latest end of any row, UTC ms
        std::uint64_t sumX = 0;    ///< of its rows that stand at a point, so that a leaf that lies in one
        std::uint64_t sumY = 0;    ///< place is added up in one step
        bool withoutPoint = false; ///< a row of it stands at no point: no view can leave it out
        std::uint8_t discs = 0;    ///< rows known to a town or a district only
    };

    struct Block {
        std::int64_t firstBegin = 0; ///< UTC ms, of its rows
        std::int64_t lastBegin = 0;
        std::int64_t firstEnd = 0;
        std::int64_t lastEnd = 0;
    };

    /// What the columns and the leaves take of memory for each event.
    static constexpr double bytesPerEvent =
        8 + 4 + 4 + 4 + 4 + 2 + 2 + 2 + 2 + 2 + 1 + 1 + 1 + double(sizeof(Leaf)) / leafRows;
    static_assert(bytesPerEvent <= 40);

    /// Metres: far below what any source means by "a town".
    static constexpr float radiusStep = 10;

    EventTable() = default;
    /// Sorts. `records` may come in any order; at most 2³² of them.
    explicit EventTable(std::vector<EventRecord> records);

    [[nodiscard]] std::size_t size() const noexcept { return begin_.size(); }

    /// One event, put together from the columns.
    [[nodiscard]] EventRecord operator[](std::size_t i) const noexcept;

    /// The table index of the nth event in time order.
    [[nodiscard]] std::uint32_t inTimeOrder(std::size_t nth) const noexcept {
        return static_cast<std::uint32_t>(nth / blockRows * blockRows + order_[nth]);
    }

    /// The place of a table index in time order: inTimeOrder(timeRank(i)) == i. Looks through its block.
    [[nodiscard]] std::size_t timeRank(std::uint32_t i) const noexcept;

    /// Whether event `a` comes before `b` in time order.
    [[nodiscard]] bool earlier(std::uint32_t a, std::uint32_t b) const noexcept;

    // Columns, by table index.
    [[nodiscard]] std::int64_t begin(std::size_t i) const noexcept { return begin_[i]; }

    [[nodiscard]] std::int64_t end(std::size_t i) const noexcept {
        constexpr std::array<std::int64_t, 4> unit{1, 1000, 60'000, 3'600'000};
        return begin_[i] + unit[length_[i] >> 30] * (length_[i] & 0x3fffffffU);
    }

    [[nodiscard]] std::uint32_t x(std::size_t i) const noexcept { return x_[i]; }

    [[nodiscard]] std::uint32_t y(std::size_t i) const noexcept { return y_[i]; }

    [[nodiscard]] std::uint32_t row(std::size_t i) const noexcept { return row_[i]; }

    [[nodiscard]] std::uint16_t killedMin(std::size_t i) const noexcept { return killedMin_[i]; }

    [[nodiscard]] std::uint16_t killedMax(std::size_t i) const noexcept { return killedMax_[i]; }

    [[nodiscard]] std::uint16_t source(std::size_t i) const noexcept { return source_[i]; }

    [[nodiscard]] EventKind kind(std::size_t i) const noexcept { return EventKind(kind_[i]); }

    [[nodiscard]] ActorGroup actor(std::size_t i) const noexcept { return ActorGroup(actors_[i] & 0xfU); }

    [[nodiscard]] ActorGroup second(std::size_t i) const noexcept { return ActorGroup(actors_[i] >> 4U); }

    /// Every group that a claim names in any role, actor() and second() among them.
    [[nodiscard]] ActorGroups named(std::size_t i) const noexcept { return named_[i]; }

    [[nodiscard]] PlacePrecision precision(std::size_t i) const noexcept {
        return PlacePrecision(facts_[i] & 7U);
    }

    [[nodiscard]] Grade grade(std::size_t i) const noexcept { return Grade(facts_[i] >> 3U & 7U); }

    [[nodiscard]] TimeMeaning meaning(std::size_t i) const noexcept { return TimeMeaning(facts_[i] >> 6U); }

    /// For Radius precision, in metres.
    [[nodiscard]] float radiusMetres(std::size_t i) const noexcept {
        return radiusStep * static_cast<float>(radiusOrArea_[i]);
    }

    /// The largest of them, 0 when no place is known to a disc.
    [[nodiscard]] double widestDisc() const noexcept { return widestDisc_; }

    /// Where the events known to a governorate only have their label: each such point once.
    [[nodiscard]] std::span<const WorldPoint> areas() const noexcept { return areas_; }

    /// For Governorate precision: the position in areas().
    [[nodiscard]] std::size_t area(std::size_t i) const noexcept { return radiusOrArea_[i]; }

    // Whole columns, for loops over millions of rows.
    [[nodiscard]] std::span<const std::uint32_t> xs() const noexcept { return x_; }

    [[nodiscard]] std::span<const std::uint32_t> ys() const noexcept { return y_; }

    [[nodiscard]] std::span<const Leaf> leaves() const noexcept { return leaves_; }

    [[nodiscard]] std::span<const Block> blocks() const noexcept { return blocks_; }

    /// How many rows a leaf has: 64, or fewer in the last.
    [[nodiscard]] std::size_t rowsOfLeaf(std::size_t leaf) const noexcept {
        return std::min(leafRows, size() - leaf * leafRows);
    }

    /// How many events have a date; those without one come last in time order and touch no window.
    [[nodiscard]] std::size_t dated() const noexcept { return dated_; }

    /// From the first begin to the last end of those with a date; from == to when there are none.
    [[nodiscard]] TimeSpan extent() const noexcept { return extent_; }

    /// The box of all mappable points; empty() when there are none.
    [[nodiscard]] GeoBox box() const noexcept { return box_; }

  private:
    void reserve(std::size_t rows);
    void nameAreas(std::span<EventRecord> records);
    [[nodiscard]] std::uint16_t areaOf(WorldPoint label) const noexcept;
    void append(const EventRecord& record);
    void appendBlock(std::span<EventRecord> records);
    void closeBlock();

    std::vector<std::int64_t> begin_;
    std::vector<std::uint32_t> length_; ///< see lengthCode() in the source
    std::vector<std::uint32_t> x_;
    std::vector<std::uint32_t> y_;
    std::vector<std::uint32_t> row_;
    std::vector<std::uint16_t> killedMin_;
    std::vector<std::uint16_t> killedMax_;
    std::vector<std::uint16_t> radiusOrArea_; ///< tens of metres; for Governorate the position in areas_
    std::vector<std::uint16_t> source_;
    std::vector<std::uint16_t> order_; ///< nth of its block in time → position in the block
    std::vector<std::uint8_t> kind_;
    std::vector<std::uint8_t> actors_; ///< first in the low half, second in the high one
    std::vector<ActorGroups> named_;
    std::vector<std::uint8_t> facts_; ///< precision, grade, meaning of the span
    std::vector<WorldPoint> areas_;
    std::vector<Leaf> leaves_;
    std::vector<Block> blocks_;
    double widestDisc_ = 0;
    TimeSpan extent_;
    std::size_t dated_ = 0;
    GeoBox box_;
};

} // namespace atlas
