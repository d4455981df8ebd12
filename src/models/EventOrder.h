#pragma once

#include "core/EventTable.h"
#include "models/EventSort.h"
#include "models/TextOrder.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

/// The one order in which a sort puts the events of a table: what is equal stands in time order, whichever
/// way the sort goes. Borrows the table. Any thread.
class EventOrder {
  public:
    /// `texts` of the same snapshot and column where the sort needsTexts(), else null.
    EventOrder(const EventTable& table, EventSort sort, std::shared_ptr<const TextOrder> texts);

    /// Whether event `a` stands above event `b`.
    [[nodiscard]] bool above(std::uint32_t a, std::uint32_t b) const noexcept;

    /// Puts table indices that are in time order into this one, in time linear to their number. They are
    /// unspecified when stopped.
    void sort(std::vector<std::uint32_t>& inTime, const std::stop_token& stop) const;

  private:
    /// Smaller keys stand above.
    [[nodiscard]] std::uint32_t key(std::uint32_t event) const noexcept;
    [[nodiscard]] std::uint32_t ascendingKey(std::uint32_t event) const noexcept;

    const EventTable& table_;
    EventSort sort_;
    std::shared_ptr<const TextOrder> texts_;
};

} // namespace atlas
