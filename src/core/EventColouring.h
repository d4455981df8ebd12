#pragma once

#include "core/DataStore.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// What the colour of an event says.
enum class ColourBy : std::uint8_t { Actor, Kind, Grade, Source };

/// More colours than this are not told apart; what is left over shares the last.
inline constexpr int mostColours = 10;

/// The colour class of each event of a snapshot. Immutable; any thread.
class EventColouring {
  public:
    EventColouring(const EventSnapshot& events, ColourBy by);

    [[nodiscard]] ColourBy by() const noexcept { return by_; }

    /// How many classes there are, used or not; at most mostColours.
    [[nodiscard]] int count() const noexcept { return static_cast<int>(names_.size()); }

    /// The class's name in the user's language at the time it was made.
    [[nodiscard]] const QString& name(int colour) const { return names_[static_cast<std::size_t>(colour)]; }

    /// By table index.
    [[nodiscard]] std::uint8_t operator[](std::size_t tableIndex) const noexcept {
        return classes_[tableIndex];
    }

    [[nodiscard]] std::span<const std::uint8_t> classes() const noexcept { return classes_; }

    /// How many rows of a leaf have each colour.
    using LeafShares = std::array<std::uint8_t, mostColours>;

    [[nodiscard]] const LeafShares& shares(std::size_t leaf) const noexcept { return shares_[leaf]; }

    /// What a colouring takes of memory for each event.
    static constexpr double bytesPerEvent = 1 + double(sizeof(LeafShares)) / EventTable::leafRows;

  private:
    std::vector<std::uint8_t> colourBySource(const EventSnapshot& events);

    ColourBy by_;
    std::vector<QString> names_;
    std::vector<std::uint8_t> classes_;
    std::vector<LeafShares> shares_;
};

/// The colour class of a kind: families of kinds share one.
[[nodiscard]] int colourOfKind(EventKind kind) noexcept;

/// "Actor", "Kind" … in the user's language.
[[nodiscard]] QString colourByName(ColourBy by);

} // namespace atlas
