#pragma once

#include "core/DataStore.h"
#include "core/EventColouring.h"
#include "core/FilteredRows.h"
#include "core/Workers.h"
#include "render/events/CellGrid.h"

#include <memory>
#include <vector>

namespace atlas {

/// What is counted: whose events, which of them, by which colours, in which cells. A value; equal tasks over
/// equal spans give equal counts.
struct TallyTask {
    std::shared_ptr<const EventSnapshot> events;
    std::shared_ptr<const FilteredRows> filter; ///< null: all pass
    std::shared_ptr<const EventColouring> colouring;
    CellGrid grid;
    WorldBox apart{}; ///< whole cells in which nothing is counted, because their counts are known

    [[nodiscard]] EventIndex index() const noexcept {
        return events->index(filter ? &filter->rows : nullptr);
    }

    bool operator==(const TallyTask&) const = default;
};

/// Counts of the events in a window of time, kept from frame to frame: a window that moves a little costs
/// what has come and gone, and a map that moves a little costs what lies in the cells that came into view.
/// All counts are whole numbers that are added and taken away again, so that the sum does not depend on the
/// way there, nor on the number of threads. One thread at a time.
///
/// `Counts` has a constructor from a task, take<sign>(leaf, bits), += and copyCells() of the cells that both
/// have, copyOthers() of what is counted wherever the map looks, and settle(), which is called when all are
/// counted.
template <class Counts>
class WindowTally {
  public:
    /// The counts of the events that touch `span`.
    const Counts& of(const TallyTask& task, const TimeSpan& span, Workers& workers);

  private:
    [[nodiscard]] bool worthMoving(const TallyTask& task) const;
    [[nodiscard]] bool worthFollowing(const TimeSpan& span) const noexcept;
    void move(const TallyTask& task, Workers& workers);
    template <int sign>
    static void add(const TallyTask& task, Counts& counts, const TimeSpan& span, const TimeSpan& without,
                    Workers& workers);

    TallyTask task_;
    TimeSpan span_;
    std::unique_ptr<Counts> counts_;
};

template <class Counts>
const Counts& WindowTally<Counts>::of(const TallyTask& task, const TimeSpan& span, Workers& workers) {
    const bool follow = counts_ && worthFollowing(span) && (task == task_ || worthMoving(task));
    if (!follow) {
        counts_ = std::make_unique<Counts>(task);
        add<+1>(task, *counts_, span, {}, workers);
    } else {
        if (task != task_) move(task, workers);
        add<-1>(task, *counts_, span_, span, workers);
        add<+1>(task, *counts_, span, span_, workers);
    }
    task_ = task;
    span_ = span;
    counts_->settle();
    return *counts_;
}

/// The same events by the same colours, and more than half of the cells are there.
template <class Counts>
bool WindowTally<Counts>::worthMoving(const TallyTask& task) const {
    TallyTask there = task;
    there.grid = task_.grid;
    return there == task_ && 2 * task.grid.shared(task_.grid).count() > task.grid.count();
}

/// What leaves and what comes must be less than the window itself.
template <class Counts>
bool WindowTally<Counts>::worthFollowing(const TimeSpan& span) const noexcept {
    const auto shared = std::min(span.to, span_.to) - std::max(span.from, span_.from);
    return shared * 3 > span.length() + span_.length();
}

/// Goes on with the cells of `task`, still of the old window: only those that are new are counted, and none
/// when the map was zoomed in.
template <class Counts>
void WindowTally<Counts>::move(const TallyTask& task, Workers& workers) {
    TallyTask border = task;
    border.apart = task.grid.shared(task_.grid).box();
    Counts counts(border);
    if (border.apart != task.grid.box()) add<+1>(border, counts, span_, {}, workers);
    auto moved = std::make_unique<Counts>(task);
    *moved += counts;
    moved->copyCells(*counts_);
    moved->copyOthers(*counts_);
    counts_ = std::move(moved);
}

template <class Counts>
template <int sign>
void WindowTally<Counts>::add(const TallyTask& task, Counts& counts, const TimeSpan& span,
                              const TimeSpan& without, Workers& workers) {
    const EventIndex index = task.index();
    const EventIndex::Blocks blocks = index.blocksOf(span);
    constexpr std::size_t worthSharing = 8; // blocks: half a tenth of a millisecond of work
    const auto take = [&](Counts& to, EventIndex::Blocks part) {
        index.forEachLeafBeyond(span, without, part, [&](std::size_t leaf, std::uint64_t bits) {
            to.template take<sign>(leaf, bits);
        });
    };
    const std::size_t many = blocks.end - blocks.first;
    if (many < worthSharing || workers.threads() == 1) return take(counts, blocks);
    const auto parts = static_cast<std::size_t>(workers.threads());
    std::vector<Counts> sums(parts - 1, Counts(task));
    workers.share(static_cast<int>(parts), [&](int p) {
        const auto part = static_cast<std::size_t>(p);
        take(part == 0 ? counts : sums[part - 1],
             {blocks.first + many * part / parts, blocks.first + many * (part + 1) / parts});
    });
    for (const Counts& sum : sums)
        counts += sum;
}

} // namespace atlas
