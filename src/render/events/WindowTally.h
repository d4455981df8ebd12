#pragma once

#include "core/DataStore.h"
#include "core/EventColouring.h"
#include "core/FilteredRows.h"
#include "render/Workers.h"
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

    [[nodiscard]] EventIndex index() const noexcept {
        return events->index(filter ? &filter->rows : nullptr);
    }

    bool operator==(const TallyTask&) const = default;
};

/// Counts of the events in a window of time, kept from frame to frame: a window that moves a little costs
/// what has come and gone. All counts are whole numbers that are added and taken away again, so that the sum
/// does not depend on the way there, nor on the number of threads. One thread at a time.
///
/// `Counts` has a constructor from a task, take<sign>(leaf, bits) and +=.
template <class Counts>
class WindowTally {
  public:
    /// The counts of the events that touch `span`.
    const Counts& of(const TallyTask& task, const TimeSpan& span, Workers& workers);

  private:
    [[nodiscard]] bool worthFollowing(const TallyTask& task, const TimeSpan& span) const noexcept;
    template <int sign>
    void add(const TimeSpan& span, const TimeSpan& without, Workers& workers);

    TallyTask task_;
    TimeSpan span_;
    std::unique_ptr<Counts> counts_;
};

template <class Counts>
const Counts& WindowTally<Counts>::of(const TallyTask& task, const TimeSpan& span, Workers& workers) {
    if (worthFollowing(task, span)) {
        const TimeSpan old = span_;
        add<-1>(old, span, workers);
        add<+1>(span, old, workers);
    } else {
        task_ = task;
        counts_ = std::make_unique<Counts>(task_);
        add<+1>(span, {}, workers);
    }
    span_ = span;
    return *counts_;
}

/// What leaves and what comes must be less than the window itself.
template <class Counts>
bool WindowTally<Counts>::worthFollowing(const TallyTask& task, const TimeSpan& span) const noexcept {
    if (!counts_ || task_ != task) return false;
    const auto shared = std::min(span.to, span_.to) - std::max(span.from, span_.from);
    return shared * 3 > span.length() + span_.length();
}

template <class Counts>
template <int sign>
void WindowTally<Counts>::add(const TimeSpan& span, const TimeSpan& without, Workers& workers) {
    const EventIndex index = task_.index();
    const EventIndex::Blocks blocks = index.blocksOf(span);
    constexpr std::size_t worthSharing = 8; // blocks: half a tenth of a millisecond of work
    const auto take = [&](Counts& counts, EventIndex::Blocks part) {
        index.forEachLeafBeyond(span, without, part, [&](std::size_t leaf, std::uint64_t bits) {
            counts.template take<sign>(leaf, bits);
        });
    };
    const std::size_t many = blocks.end - blocks.first;
    if (many < worthSharing || workers.threads() == 1) return take(*counts_, blocks);
    const auto parts = static_cast<std::size_t>(workers.threads());
    std::vector<Counts> sums(parts - 1, Counts(task_));
    workers.share(static_cast<int>(parts), [&](int p) {
        const auto part = static_cast<std::size_t>(p);
        take(part == 0 ? *counts_ : sums[part - 1],
             {blocks.first + many * part / parts, blocks.first + many * (part + 1) / parts});
    });
    for (const Counts& sum : sums)
        *counts_ += sum;
}

} // namespace atlas
