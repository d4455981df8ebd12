#include "timeline/Histogram.h"

#include <algorithm>
#include <numeric>
#include <thread>

namespace atlas {

namespace {

using std::chrono::milliseconds;

// Damascus and Baghdad differ by an hour in winter: a day of the one begins an hour inside a day of the
// other, which must not make it an event of two days. Bins shorter than a day are about the clock itself.
constexpr milliseconds zoneSlack = std::chrono::hours(1);

/// Blocks counted between two looks at the stop token: about a millisecond.
constexpr std::size_t chunkBlocks = 32;
/// Fewer are counted before a second thread has started.
constexpr std::size_t worthTwoThreads = 2 * chunkBlocks;

milliseconds slackFor(BinUnit unit) {
    return unit < BinUnit::Day ? milliseconds(0) : zoneSlack;
}

/// Counts every `stride`th chunk of the blocks in `span`, from the `nth` on.
template <class ColourOf>
void countChunks(const EventIndex& index, const EventTable& table, const TimeSpan& span, std::size_t nth,
                 std::size_t stride, const std::stop_token& stop, BinCounter& counter, ColourOf colourOf) {
    const EventIndex::Blocks all = index.blocksOf(span);
    for (std::size_t b = all.first + nth * chunkBlocks; b < all.end; b += stride * chunkBlocks) {
        if (stop.stop_requested()) return;
        const EventIndex::Blocks chunk{b, std::min(b + chunkBlocks, all.end)};
        index.forEachLeaf(span, chunk, [&](std::size_t leaf, std::uint64_t bits) {
            forEachBit(bits, [&](std::size_t bit) {
                const std::size_t i = leaf * EventTable::leafRows + bit;
                counter.add(table.begin(i), table.end(i), table.meaning(i), colourOf(i));
            });
        });
    }
}

/// One thread's part of a request.
void countPart(const HistogramRequest& request, const TimeSpan& span, std::size_t nth, std::size_t stride,
               const std::stop_token& stop, BinCounter& counter) {
    const EventTable& table = request.events->table;
    const EventIndex index = request.events->index(request.filter ? &request.filter->rows : nullptr);
    if (request.colouring)
        countChunks(index, table, span, nth, stride, stop, counter,
                    [&colours = *request.colouring](std::size_t i) { return colours[i]; });
    else
        countChunks(index, table, span, nth, stride, stop, counter,
                    [&](std::size_t i) { return static_cast<std::uint8_t>(table.actor(i)); });
}

std::vector<BinCounter::Sums> count(const HistogramRequest& request, const std::vector<TimePoint>& borders,
                                    const std::stop_token& stop) {
    const TimeSpan span{borders.front(), borders.back()};
    const EventIndex::Blocks blocks = request.events->index().blocksOf(span);
    const std::size_t threads = blocks.end - blocks.first >= worthTwoThreads ? 2 : 1;
    std::vector<BinCounter> counters(threads, BinCounter(borders, slackFor(request.unit)));
    {
        std::jthread second;
        if (threads > 1) second = std::jthread([&] { countPart(request, span, 1, 2, stop, counters[1]); });
        countPart(request, span, 0, threads, stop, counters[0]);
    }
    std::vector<BinCounter::Sums> sums(borders.size() - 1);
    for (const BinCounter& counter : counters)
        counter.pourInto(sums);
    return sums;
}

} // namespace

float Histogram::Bin::total() const noexcept {
    return std::accumulate(sharp.begin(), sharp.end(), 0.0F)
           + std::accumulate(imprecise.begin(), imprecise.end(), 0.0F);
}

int Histogram::binAt(TimePoint t) const noexcept {
    const auto after = std::upper_bound(bins.begin(), bins.end(), t,
                                        [](TimePoint at, const Bin& bin) { return at < bin.span.from; });
    if (after == bins.begin() || t >= std::prev(after)->span.to) return -1;
    return static_cast<int>(std::distance(bins.begin(), after)) - 1;
}

float Histogram::highestIn(const TimeSpan& span) const noexcept {
    float highest = 0;
    for (const Bin& bin : bins)
        if (bin.span.touches(span)) highest = std::max(highest, bin.total());
    return highest;
}

TimeSpan Histogram::span() const noexcept {
    if (bins.empty()) return {};
    return {bins.front().span.from, bins.back().span.to};
}

QString Histogram::colourName(int colour) const {
    if (!of.colouring) return actorGroupName(static_cast<ActorGroup>(colour));
    return colour < of.colouring->count() ? of.colouring->name(colour) : QString();
}

Histogram Histogram::build(HistogramRequest request, const std::stop_token& stop) {
    Histogram histogram;
    const auto borders = binBorders(request.span, request.unit, request.zone);
    if (request.events && borders.size() > 1) {
        const auto sums = count(request, borders, stop);
        for (std::size_t i = 0; i < sums.size() && !stop.stop_requested(); ++i)
            histogram.bins.push_back({sums[i], {borders[i], borders[i + 1]}});
    }
    histogram.of = std::move(request);
    return histogram;
}

} // namespace atlas
