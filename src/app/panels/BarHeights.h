#pragma once

#include <QString>

#include <vector>

namespace atlas {

/// How the height of a bar grows with the number of its events.
enum class HeightScale : std::uint8_t { Linear, SquareRoot, Log };

inline constexpr int heightScaleCount = 3;

/// Count → height of a bar. A value.
class BarHeights {
  public:
    /// The part of the height that the highest bar fills.
    static constexpr double fullest = 0.94;

    BarHeights() = default;

    /// `highest`: the count of the highest bar.
    BarHeights(HeightScale scale, float highest) noexcept
        : scale_(scale), highest_(static_cast<double>(highest)) {}

    /// 0 … fullest; 0 where nothing is counted.
    [[nodiscard]] double share(double count) const noexcept;

    /// The round counts that the axis names, highest first: one that the highest bar reaches, and on a bent
    /// scale those tenths and hundredths of it that show how it bends. None below a whole event.
    [[nodiscard]] std::vector<int> marks() const;

  private:
    [[nodiscard]] double bent(double count) const noexcept;

    HeightScale scale_ = HeightScale::Linear;
    double highest_ = 0;
};

} // namespace atlas
