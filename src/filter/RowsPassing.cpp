#include "filter/RowsPassing.h"

#include "core/Workers.h"
#include "filter/NearShape.h"
#include "filter/PolygonShape.h"
#include "filter/ShapeGrid.h"
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
    const bool done = Workers().share(table.leaves().size(), leavesPerPart, stop, [&](auto first, auto end) {
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

/// The rows of a leaf that stand at a point, or in a disc around one.
std::uint64_t atPoint(const EventTable& table, std::size_t leaf) {
    const std::size_t first = leaf * EventTable::leafRows;
    std::uint64_t word = 0;
    for (std::size_t bit = 0; bit < table.rowsOfLeaf(leaf); ++bit)
        word |= std::uint64_t{table.precision(first + bit) <= PlacePrecision::Radius} << bit;
    return word;
}

/// By leaves first: many lie wholly inside or outside.
std::optional<RowMask> rowsIn(const MapShape& shape, const EventTable& table, const std::stop_token& stop) {
    const ShapeGrid grid(shape);
    return maskByLeaf(table, stop, [&](std::size_t leaf) -> std::uint64_t {
        const EventTable::Leaf& facts = table.leaves()[leaf];
        const Cover cover = facts.box.empty() ? Cover::None : grid.cover(facts.box);
        if (cover == Cover::None) return 0;
        const std::uint64_t standing = facts.withoutPoint ? atPoint(table, leaf) : ~std::uint64_t{0};
        if (cover == Cover::All) return standing;
        const std::size_t first = leaf * EventTable::leafRows;
        const std::size_t rows = table.rowsOfLeaf(leaf);
        return standing & grid.containing(table.xs().subspan(first, rows), table.ys().subspan(first, rows));
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
        ActorGroups wanted;
        for (const ActorGroup group : criterion.groups)
            wanted.insert(group);
        return byRow([&](std::size_t i) { return events.table.named(i).touches(wanted); });
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
        return rowsSaying(events, criterion.text, std::array{EventText::Target}, stop, progress);
    }

    [[nodiscard]] std::optional<RowMask> operator()(const TextHas& criterion) const {
        constexpr std::array places{EventText::Id,       EventText::Headline,    EventText::Place,
                                    EventText::District, EventText::Governorate, EventText::Words,
                                    EventText::Source,   EventText::Target,      EventText::Actor};
        return rowsSaying(events, criterion.text, places, stop, progress);
    }

  private:
    template <class Test>
    [[nodiscard]] std::optional<RowMask> byRow(const Test& test) const {
        return maskByRow(events.table, stop, test);
    }
};

} // namespace

std::optional<RowMask> rowsPassing(const EventSnapshot& events, const FilterCriterion& criterion,
                                   const std::stop_token& stop, const FilterProgress& progress) {
    return std::visit(Passing{events, stop, progress}, criterion);
}

} // namespace atlas
