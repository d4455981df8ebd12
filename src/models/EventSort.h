#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace atlas {

/// What the event list is sorted by.
enum class SortColumn : std::uint8_t { Time, Killed, Kind, Actor, Grade, Place, Title };
inline constexpr std::array allSortColumns{SortColumn::Time,  SortColumn::Killed, SortColumn::Kind,
                                           SortColumn::Actor, SortColumn::Grade,  SortColumn::Place,
                                           SortColumn::Title};

/// Kinds, actors and grades stand in the order of the legend; texts in that of the user's language.
struct EventSort {
    SortColumn by = SortColumn::Time;
    bool descending = false;
    bool operator==(const EventSort&) const = default;
};

/// Whether events can only be sorted by it once every text was read (see TextOrder).
[[nodiscard]] constexpr bool needsTexts(SortColumn column) noexcept {
    return column == SortColumn::Place || column == SortColumn::Title;
}

/// Whether one looks for the largest first: the most killed.
[[nodiscard]] constexpr bool startsDescending(SortColumn column) noexcept {
    return column == SortColumn::Killed;
}

/// "Time", "Killed" … in the user's language.
[[nodiscard]] QString sortColumnName(SortColumn column);

} // namespace atlas
