#pragma once

#include "core/EventColouring.h"

#include <array>
#include <span>
#include <vector>

namespace atlas {

/// Adds events to bins one by one, in any order, each in constant time however many bins it spans. One
/// thread; several counters can be poured into the same sums.
class BinCounter {
  public:
    /// What is counted of one bin, by colour class.
    struct Sums {
        std::array<float, mostColours> sharp{};     ///< date known within the bin
        std::array<float, mostColours> imprecise{}; ///< shares of events that lie somewhere in a longer time
    };

    /// `borders` of at least one bin, in order. A span longer than a bin by no more than `slack` counts as if
    /// it were no longer.
    BinCounter(std::span<const TimePoint> borders, std::chrono::milliseconds slack);

    /// UTC ms, half-open; `colour` below mostColours. What lies outside the borders is left out.
    void add(std::int64_t begin, std::int64_t end, TimeMeaning meaning, std::uint8_t colour) {
        if (begin >= first_ && begin < last_) {
            const std::size_t bin = binOf(begin);
            if (end <= borders_[bin + 1]) {
                ++sharp_[bin][colour];
                return;
            }
        }
        addLonger(begin, end, meaning, colour);
    }

    /// `sums` has one entry a bin.
    void pourInto(std::vector<Sums>& sums) const;

  private:
    /// The bin of an instant inside the borders.
    [[nodiscard]] std::size_t binOf(std::int64_t t) const noexcept {
        std::size_t bin = slots_[static_cast<std::size_t>((t - first_) >> slotShift_)];
        while (borders_[bin + 1] <= t)
            ++bin;
        return bin;
    }

    [[nodiscard]] std::int64_t lengthOf(std::size_t bin) const noexcept {
        return borders_[bin + 1] - borders_[bin];
    }

    void makeSlots();
    void addLonger(std::int64_t begin, std::int64_t end, TimeMeaning meaning, std::uint8_t colour);
    void addDuration(std::int64_t begin, std::int64_t end, std::uint8_t colour);
    void addSpread(std::int64_t begin, std::int64_t end, std::uint8_t colour);

    std::vector<std::int64_t> borders_; ///< UTC ms
    std::int64_t first_;
    std::int64_t last_;
    std::int64_t slack_;
    int slotShift_ = 0;
    std::vector<std::uint32_t> slots_; ///< time in steps of 2^slotShift_ ms → the bin at the step's beginning
    std::vector<std::array<std::uint32_t, mostColours>> sharp_;
    std::vector<std::array<double, mostColours>> parts_; ///< shares of the bins at the ends of long spans
    // What goes on through whole bins is noted where it begins and where it ends, and summed up at last.
    std::vector<std::array<std::int64_t, mostColours>> started_; ///< durations
    std::vector<std::array<double, mostColours>> rising_;        ///< spread events, per millisecond
};

} // namespace atlas
