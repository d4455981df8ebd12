#pragma once

#include "core/EventRecord.h"

#include <optional>

namespace atlas {

/// How much two records look like one event.
struct Likeness {
    double score = 0;  ///< 0 … 1; an order, no probability
    double metres = 0; ///< geodesic, between the points given
};

/// Beyond these a record says too little of when and where to be likened to another: as much happens in a
/// month, or in a governorate.
inline constexpr std::chrono::days longestLikenedSpan{28};
inline constexpr double widestLikenedRadius = 50'000; ///< metres
/// Spans that do not touch lie less than this apart: a strike of the night is dated by the day before or
/// after.
inline constexpr std::chrono::hours widestGap{24};
/// Two gazetteers set the middle of one village this far apart.
inline constexpr double villageMetres = 2'000;
/// What scores less is not worth a look: about a coarse place, another kind and nothing that speaks for it.
inline constexpr double leastScore = 0.3;

/// Whether a record says closely enough when and where.
[[nodiscard]] bool canBeLikened(const EventRecord& record) noexcept;

/// How far apart two places may be given and be one: as far as both are known, and a village more. Metres.
[[nodiscard]] double placeReach(double radiusA, double radiusB) noexcept;

/// Nothing where the two cannot be one event: apart in time or place by more than they are known to, or of
/// kinds that do not go together. `sameRecord`: both are one record of one data set, read twice. Any thread.
[[nodiscard]] std::optional<Likeness> likenessOf(const EventRecord& a, const EventRecord& b,
                                                 bool sameRecord = false);

} // namespace atlas
