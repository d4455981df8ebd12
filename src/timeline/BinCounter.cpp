#include "timeline/BinCounter.h"

#include <algorithm>
#include <bit>

namespace atlas {

namespace {

constexpr std::int64_t slotsPerBin = 4; ///< so that finding a bin walks over one border at most, seldom two

} // namespace

BinCounter::BinCounter(std::span<const TimePoint> borders, std::chrono::milliseconds slack)
    : first_(toMillis(borders.front())), last_(toMillis(borders.back())), slack_(slack.count()) {
    borders_.reserve(borders.size());
    for (const TimePoint border : borders)
        borders_.push_back(toMillis(border));
    const std::size_t bins = borders.size() - 1;
    sharp_.resize(bins);
    parts_.resize(bins);
    started_.resize(bins + 1);
    rising_.resize(bins + 1);
    makeSlots();
}

void BinCounter::makeSlots() {
    const auto bins = static_cast<std::int64_t>(sharp_.size());
    const auto step =
        static_cast<std::uint64_t>(std::max<std::int64_t>((last_ - first_) / (bins * slotsPerBin), 1));
    slotShift_ = static_cast<int>(std::bit_width(step)) - 1;
    std::uint32_t bin = 0;
    for (std::int64_t t = first_; t < last_; t += std::int64_t{1} << slotShift_) {
        while (borders_[bin + 1] <= t)
            ++bin;
        slots_.push_back(bin);
    }
}

void BinCounter::addLonger(std::int64_t begin, std::int64_t end, TimeMeaning meaning, std::uint8_t colour) {
    if (begin >= last_ || end <= first_) return;
    if (meaning == TimeMeaning::Duration) return addDuration(begin, end, colour);
    if (end - begin > lengthOf(binOf(std::max(begin, first_))) + slack_) return addSpread(begin, end, colour);
    const std::int64_t middle = begin + (end - begin) / 2;
    if (middle >= first_ && middle < last_) ++sharp_[binOf(middle)][colour];
}

/// Once in each bin that it touches by more than the slack.
void BinCounter::addDuration(std::int64_t begin, std::int64_t end, std::uint8_t colour) {
    const std::int64_t least = std::min(slack_, (end - begin) / 2);
    std::size_t from = binOf(std::max(begin, first_));
    std::size_t to = binOf(std::min(end, last_) - 1) + 1;
    const auto overlap = [&](std::size_t bin) {
        return std::min(end, borders_[bin + 1]) - std::max(begin, borders_[bin]);
    };
    if (overlap(from) <= least) ++from;
    if (to > from && overlap(to - 1) <= least) --to;
    if (from >= to) return;
    ++started_[from][colour];
    --started_[to][colour];
}

void BinCounter::addSpread(std::int64_t begin, std::int64_t end, std::uint8_t colour) {
    const double perMs = 1 / static_cast<double>(end - begin);
    const std::int64_t from = std::max(begin, first_);
    const std::int64_t to = std::min(end, last_);
    const std::size_t head = binOf(from);
    const std::size_t tail = binOf(to - 1);
    const auto addPart = [&](std::size_t bin) {
        const std::int64_t part = std::min(to, borders_[bin + 1]) - std::max(from, borders_[bin]);
        parts_[bin][colour] += perMs * static_cast<double>(part);
    };
    addPart(head);
    if (tail == head) return;
    addPart(tail);
    rising_[head + 1][colour] += perMs;
    rising_[tail][colour] -= perMs;
}

void BinCounter::pourInto(std::vector<Sums>& sums) const {
    for (std::size_t colour = 0; colour < std::size_t{mostColours}; ++colour) {
        std::int64_t going = 0;
        double perMs = 0;
        double most = 0;
        for (std::size_t bin = 0; bin < sums.size(); ++bin) {
            going += started_[bin][colour];
            perMs += rising_[bin][colour];
            most = std::max(most, perMs);
            sums[bin].sharp[colour] += static_cast<float>(sharp_[bin][colour] + going);
            // What is left after as much was taken away as was added is rounding, not an event.
            const bool anything = perMs > most * 1e-9;
            const double whole = anything ? perMs * static_cast<double>(lengthOf(bin)) : 0;
            sums[bin].imprecise[colour] += static_cast<float>(whole + parts_[bin][colour]);
        }
    }
}

} // namespace atlas
