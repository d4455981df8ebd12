#pragma once

#include "core/EventTable.h"
#include "core/TimeWindow.h"

#include <functional>

namespace atlas {

/// Time range → rows of an EventTable: consecutive blocks with the time and place they span,
/// so that a narrow window or a zoomed view skips what it cannot show. Immutable; any thread.
class EventIndex {
  public:
    explicit EventIndex(const EventTable& table);

    /// Calls `visit(i)` in time order for each table index whose span touches `span`.
    void forEach(const EventTable& table, const TimeSpan& span,
                 const std::function<void(std::size_t)>& visit) const;

    /// The table indices whose span touches `span`, in time order.
    [[nodiscard]] std::vector<std::uint32_t> rowsIn(const EventTable& table, const TimeSpan& span) const;

    /// How many events touch `span`.
    [[nodiscard]] std::size_t countIn(const EventTable& table, const TimeSpan& span) const;

  private:
    /// Small enough that a narrow window scans little, large enough that block headers cost nothing.
    static constexpr std::size_t blockSize = 1024;

    struct Block {
        std::int64_t begin;   ///< begin of its first row: rows are sorted by begin
        std::int64_t lastEnd; ///< latest end of any of its rows
    };

    std::vector<Block> blocks_;
};

} // namespace atlas
