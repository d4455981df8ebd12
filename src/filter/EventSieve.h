#pragma once

#include "core/FilteredRows.h"
#include "core/LatestTask.h"
#include "filter/RowsPassing.h"

#include <QObject>

#include <deque>
#include <memory>

namespace atlas {

/// The rows that all `masks` mean, one for each criterion; null when there are none. Words and arguments are
/// in the order of filterOptions(), so that the same filter always reads the same.
[[nodiscard]] std::shared_ptr<const FilteredRows>
filteredRows(const EventFilter& filter, const std::vector<std::shared_ptr<const RowMask>>& masks);

/// The same, from the events; null when there are no criteria, an Error's place taken by nothing when
/// stopped. Blocking; any thread.
[[nodiscard]] std::optional<std::shared_ptr<const FilteredRows>>
filteredRows(const EventSnapshot& events, const EventFilter& filter, const std::stop_token& stop = {},
             const FilterProgress& progress = {});

/// Lets the events of a snapshot through the user's filter on threads of its own.
///
/// Keeps the rows of each criterion, so that adding or taking one away costs that one alone. What the columns
/// tell does not wait for what must be read; the newest filter wins. GUI thread; signals arrive there.
class EventSieve : public QObject {
    Q_OBJECT
  public:
    explicit EventSieve(QObject* parent = nullptr);
    ~EventSieve() override; ///< stops what is being worked out

    /// Until the filter has been worked out for them none passes, unless there is no filter. rows() are
    /// others at once, without a signal: who gives new events hands both on together.
    void setEvents(std::shared_ptr<const EventSnapshot> events);
    void setFilter(const EventFilter& filter);

    [[nodiscard]] const EventFilter& filter() const noexcept { return filter_; }

    /// Of the newest filter that was worked out for these events; null: all pass.
    [[nodiscard]] std::shared_ptr<const FilteredRows> rows() const { return rows_; }

    /// The rows that pass this criterion alone; null as long as they are not known.
    [[nodiscard]] std::shared_ptr<const RowMask> rowsOf(const FilterCriterion& criterion) const;

    /// True while rows() are not those of filter().
    [[nodiscard]] bool busy() const noexcept { return busy_; }

  Q_SIGNALS:
    /// rows() has changed, or one more criterion's rows are known.
    void changed();
    /// 0 … 1 of the texts of a criterion.
    void progressed(double share);

  private:
    /// Criteria of one cost, one at a time.
    struct Lane {
        std::optional<FilterCriterion> criterion; ///< being worked out
        LatestTask worker{LatestTask::Overtaken::Stops};
    };

    struct Known {
        FilterCriterion criterion;
        std::shared_ptr<const RowMask> rows;
    };

    void workOn();
    void workOn(Lane& lane, bool texts);
    void start(Lane& lane, const FilterCriterion& criterion);
    void workOut(const std::shared_ptr<const EventSnapshot>& events, const FilterCriterion& criterion,
                 const std::stop_token& stop);
    void take(const std::shared_ptr<const EventSnapshot>& of, const FilterCriterion& criterion,
              const std::shared_ptr<const RowMask>& rows);
    void combine();

    std::shared_ptr<const EventSnapshot> events_;
    EventFilter filter_;
    std::shared_ptr<const FilteredRows> rows_;
    std::deque<Known> known_; ///< of events_; the newest in front
    bool busy_ = false;
    Lane columns_;
    Lane texts_;
};

} // namespace atlas
