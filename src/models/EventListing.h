#pragma once

#include "core/DataStore.h"
#include "core/FilteredRows.h"
#include "core/TimeWindow.h"
#include "models/EventOrder.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace atlas {

/// Which of the events that pass the filter a list shows.
enum class ListScope : std::uint8_t {
    View,   ///< in the window of time and in view of the map
    Window, ///< in the window of time
    All
};

/// Everything that a list depends on, in one value.
struct ListQuery {
    std::shared_ptr<const EventSnapshot> events; ///< never null
    std::shared_ptr<const FilteredRows> filter;  ///< of `events`; null: every event passes
    TimeSpan window;
    std::optional<GeoBox> view; ///< nothing: the whole map
    ListScope scope = ListScope::View;
    EventSort sort;
    std::shared_ptr<const TextOrder> texts; ///< where the sort needs them
};

/// The events that a query names, in its order. Immutable; any thread.
class EventListing {
  public:
    /// A few nanoseconds for each event it lists: up to half a second for ten million, so on a worker. Null
    /// when stopped.
    [[nodiscard]] static std::shared_ptr<const EventListing> of(const ListQuery& query,
                                                                const std::stop_token& stop = {});

    [[nodiscard]] const ListQuery& query() const noexcept { return query_; }

    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }

    /// The table index of a line.
    [[nodiscard]] std::uint32_t operator[](std::size_t line) const noexcept { return rows_[line]; }

    /// The line of a table index, in logarithmic time; nothing when it is not listed.
    [[nodiscard]] std::optional<std::size_t> find(std::uint32_t tableIndex) const;

    /// Events that pass the filter and touch the window, listed or not.
    [[nodiscard]] std::size_t inWindow() const noexcept { return inWindow_; }

    /// Whether both list the same events of one snapshot in the same order.
    [[nodiscard]] bool sameAs(const EventListing& other) const noexcept {
        return query_.events == other.query_.events && rows_ == other.rows_;
    }

  private:
    explicit EventListing(const ListQuery& query);

    ListQuery query_;
    EventOrder order_;
    std::vector<std::uint32_t> rows_;
    std::size_t inWindow_ = 0;
};

} // namespace atlas
