#include "app/panels/BarHeights.h"

#include <cmath>

namespace atlas {
namespace {

constexpr std::size_t mostMarks = 3; ///< more would stand too close in the height of the panel

/// The largest of 1, 2, 5 × 10ⁿ that is not above `count`, which is at least 1.
int roundCount(double count) {
    const double power = std::pow(10.0, std::floor(std::log10(count)));
    const double lead = count / power;
    return static_cast<int>(power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1));
}

} // namespace

double BarHeights::bent(double count) const noexcept {
    switch (scale_) {
    case HeightScale::SquareRoot:
        return std::sqrt(count);
    case HeightScale::Log:
        return std::log1p(count); // an empty bin has a bar of no height, one event has one
    case HeightScale::Linear:
        break;
    }
    return count;
}

double BarHeights::share(double count) const noexcept {
    if (!(highest_ > 0) || !(count > 0)) return 0;
    return fullest * bent(count) / bent(highest_);
}

std::vector<int> BarHeights::marks() const {
    std::vector<int> marks;
    if (highest_ < 1) return marks;
    marks.push_back(roundCount(highest_));
    while (scale_ != HeightScale::Linear && marks.back() >= 10 && marks.size() < mostMarks)
        marks.push_back(marks.back() / 10);
    return marks;
}

} // namespace atlas
