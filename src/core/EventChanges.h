#pragma once

#include "core/Event.h"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace atlas {

/// Which event, whatever table it stands in: a row of a file that was read, or one that the user made.
struct EventKey {
    static constexpr std::uint32_t made = 0; ///< EventKey::file of events that no file brought

    std::uint32_t file = made; ///< Loaded::serial
    std::uint32_t row = 0;     ///< of its collection; for made ones a number that is never used again

    auto operator<=>(const EventKey&) const = default; // NOLINT(modernize-use-nullptr): not a null pointer
};

/// What the user changed in the events that were read: an event in the place of another, a new one, or none.
/// A value; what was read is never touched.
class EventChanges {
  public:
    /// The event that stands for a key now. Nothing: none is changed here. Null: it is deleted.
    [[nodiscard]] std::optional<std::shared_ptr<const Event>> find(EventKey key) const;

    void put(EventKey key, Event event);
    void remove(EventKey key);
    /// As though it had never been changed.
    void forget(EventKey key);

    [[nodiscard]] bool empty() const noexcept { return events_.empty(); }

    /// By key; null where one is deleted.
    [[nodiscard]] const std::map<EventKey, std::shared_ptr<const Event>>& all() const noexcept {
        return events_;
    }

  private:
    std::map<EventKey, std::shared_ptr<const Event>> events_;
};

} // namespace atlas
