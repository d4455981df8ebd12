#include "filter/RowsPassing.h"

#include "filter/NearShape.h"
#include "filter/PartedWork.h"
#include "filter/PolygonShape.h"
#include "filter/ShapeTree.h"
#include "filter/TextScan.h"

#include <array>

namespace atlas {
namespace {

// Eight blocks: enough that taking a part costs nothing, few enough that two cores end together.
constexpr std::size_t leavesPerPart = 8 * EventTable::leavesPerBlock;

/// The mask whose word of each leaf is `wordOf(leaf)`.
template <class WordOf>
std::optional<RowMask> maskByLeaf(const EventTable& table, const std::stop_token& stop,
                                  const WordOf& wordOf) {
    RowMask mask(table.size(), false);
    const bool done = workInParts(table.leaves().size(), leavesPerPart, stop, [&](auto first, auto end) {
        for (std::size_t leaf = first; leaf < end; ++leaf)
            mask.setWord(leaf, wordOf(leaf));
    });
    if (!done) return std::nullopt;
    return mask;
}

/// A row passes when `test(row)`; the column is streamed.
template <class Test>
std::optional<RowMask> maskByRow(const EventTable& table, const std::stop_token& stop, const Test& test) {
    return maskByLeaf(table, stop, [&](std::size_t leaf) {
        const std::size_t first = leaf * EventTable::leafRows;
        const std::size_t rows = table.rowsOfLeaf(leaf);
        std::uint64_t word = 0;
        for (std::size_t bit = 0; bit < rows; ++bit)
            word |= std::uint64_t{test(first + bit)} << bit;
        return word;
    });
}

/// A set of small numbers as a table to look them up in.
template <class Value, std::size_t size>
class Passes {
  public:
    explicit Passes(const std::set<Value>& values) {
        for (const Value value : values)
            passes_[static_cast<std::size_t>(value)] = true;
    }

    bool operator[](Value value) const noexcept { return passes_[static_cast<std::size_t>(value)]; }

  private:
    std::array<bool, size> passes_{};
};

/// By leaves first: most lie wholly inside or outside.
std::optional<RowMask> rowsIn(const MapShape& shape, const EventTable& table, const std::stop_token& stop) {
    const ShapeTree tree(shape);
    return maskByLeaf(table, stop, [&](std::size_t leaf) -> std::uint64_t {
        const EventTable::Leaf& facts = table.leaves()[leaf];
        const Cover cover = facts.box.empty() ? Cover::None : tree.cover(facts.box);
        if (cover == Cover::None) return 0;
        if (cover == Cover::All && !facts.withoutPoint) return ~std::uint64_t{0};
        std::uint64_t word = 0;
        std::optional<WorldPoint> last; // many events share a point, and neighbours lie side by side
        bool inside = false;
        const std::size_t first = leaf * EventTable::leafRows;
        for (std::size_t i = first; i < first + table.rowsOfLeaf(leaf); ++i) {
            if (table.precision(i) > PlacePrecision::Radius) continue;
            const WorldPoint p{table.x(i), table.y(i)};
            if (p != last) inside = cover == Cover::All || tree.contains(p);
            last = p;
            word |= std::uint64_t{inside} << (i - first);
        }
        return word;
    });
}

/// Answers each kind of criterion.
struct Passing {
    const EventSnapshot& events;
    const std::stop_token& stop;
    const FilterProgress& progress;

    [[nodiscard]] std::optional<RowMask> operator()(const KindIs& criterion) const {
        const Passes<EventKind, 256> passes(criterion.kinds);
        return byRow([&](std::size_t i) { return passes[events.table.kind(i)]; });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const ActorIs& criterion) const {
        const Passes<ActorGroup, 16> passes(criterion.groups);
        // Without a branch, which would be guessed wrong for every other event.
        return byRow([&](std::size_t i) {
            return static_cast<bool>(passes[events.table.actor(i)] | passes[events.table.second(i)]);
        });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const GradeIs& criterion) const {
        const Passes<Grade, 8> passes(criterion.grades);
        return byRow([&](std::size_t i) { return passes[events.table.grade(i)]; });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const KilledAtLeast& criterion) const {
        const int least = std::min(criterion.killed, KilledAtLeast::most);
        return byRow([&](std::size_t i) { return events.table.killedMin(i) >= least; });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const PrecisionAtLeast& criterion) const {
        return byRow([&](std::size_t i) { return events.table.precision(i) <= criterion.precision; });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const SourceHas& criterion) const {
        std::vector<bool> passes = sourcesNaming(events.sources, criterion.text);
        passes.resize(std::size_t{EventCollection::mostSources} + 1); // whatever a row says is looked up
        return byRow([&](std::size_t i) { return passes[events.table.source(i)]; });
    }

    [[nodiscard]] std::optional<RowMask> operator()(const InsideShape& criterion) const {
        return rowsIn(PolygonShape(criterion.ring), events.table, stop);
    }

    [[nodiscard]] std::optional<RowMask> operator()(const Within& criterion) const {
        constexpr double metresPerKilometre = 1000;
        const NearShape near(criterion.lines, criterion.kilometres * metresPerKilometre);
        return rowsIn(near, events.table, stop);
    }

    [[nodiscard]] std::optional<RowMask> operator()(const TargetHas& criterion) const {
        return rowsReading(events, criterion.text, &targetHas, stop, progress);
    }

    [[nodiscard]] std::optional<RowMask> operator()(const TextHas& criterion) const {
        return rowsReading(events, criterion.text, &textHas, stop, progress);
    }

  private:
    template <class Test>
    std::optional<RowMask> byRow(const Test& test) const {
        return maskByRow(events.table, stop, test);
    }
};

} // namespace

std::optional<RowMask> rowsPassing(const EventSnapshot& events, const FilterCriterion& criterion,
                                   const std::stop_token& stop, const FilterProgress& progress) {
    return std::visit(Passing{events, stop, progress}, criterion);
}

} // namespace atlas
