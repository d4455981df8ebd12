#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace atlas {

/// min–max; no max means "at least min".
template <class T>
struct Range {
    T min{};
    std::optional<T> max;

    [[nodiscard]] T highest() const noexcept { return max.value_or(min); }

    bool operator==(const Range&) const = default;
};

enum class CasualtyGroup : std::uint8_t { Civilian, Combatant, Unknown };
inline constexpr int casualtyGroupCount = 3;

/// What one claim says of the killed and the injured. Nothing here is ever summed or averaged over claims.
struct Casualties {
    using ByGroup = std::array<std::optional<Range<int>>, casualtyGroupCount>; ///< indexed by CasualtyGroup

    ByGroup byGroup;                 ///< killed
    std::optional<Range<int>> total; ///< where the source itself gives one (UCDP low–high)
    std::optional<int> best;         ///< the source's own best estimate of the total (UCDP best)
    ByGroup injuredByGroup;
    std::optional<Range<int>> injuredTotal; ///< where the source itself gives one

    /// The source's total, or the sum of this one claim's groups; nothing where it gives no figure.
    [[nodiscard]] std::optional<Range<int>> killed() const;

    /// As killed(), of the injured.
    [[nodiscard]] std::optional<Range<int>> injured() const;

    bool operator==(const Casualties&) const = default;

    [[nodiscard]] const std::optional<Range<int>>& group(CasualtyGroup g) const {
        return byGroup[static_cast<std::size_t>(g)];
    }
};

/// "33", "105–141", "≥ 33", "—" for nothing. With the default locale's digits and separators.
[[nodiscard]] QString formatRange(const std::optional<Range<int>>& range);

} // namespace atlas
