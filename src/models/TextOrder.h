#pragma once

#include "core/DataStore.h"
#include "models/EventSort.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

/// Where the title or the place of each event stands in the alphabet of the default locale, so that millions
/// of events are sorted by their texts without holding them. Immutable; any thread.
class TextOrder {
  public:
    /// The rank of an event without such a text.
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// Reads the texts of all events once: a quarter of a second for a million, two where none is like
    /// another, so on a worker. Holds the texts that differ while it works. Null when stopped. `progress`
    /// gets 0…1 from time to time.
    [[nodiscard]] static std::shared_ptr<const TextOrder>
    of(const EventSnapshot& events, SortColumn column, const std::stop_token& stop,
       const std::function<void(double)>& progress = {});

    /// Texts that no reader tells apart ("Hospital", "hospital") share a rank.
    [[nodiscard]] std::uint32_t rank(std::size_t row) const noexcept { return ranks_[row]; }

  private:
    explicit TextOrder(std::vector<std::uint32_t> ranks) : ranks_(std::move(ranks)) {}

    std::vector<std::uint32_t> ranks_; ///< by EventRecord::row
};

} // namespace atlas
