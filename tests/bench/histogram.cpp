// The time to count the bars under the time axis, as the worker behind it does.
//
//   histogram [EVENTS…]      how many events; 1,000,000 and 10,000,000 without it
//
// The events are made up: five years, nine in ten known to the day, the others to the month, a hundredth of
// them going on for weeks. One JSON line a case:
// {"case","events","bins","span","p50_ms","max_ms","stream_ms"}; `span` is the share of time that is counted,
// `stream_ms` the time to read the columns of that share once with two threads.
#include "timeline/Histogram.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>

using namespace atlas;

namespace {

constexpr int rounds = 21;
constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t firstDay = 16'071; // 1 January 2014
constexpr std::int64_t days = 5 * 365;

std::shared_ptr<const EventSnapshot> makeEvents(std::size_t count) {
    std::mt19937 random(1);
    const auto upTo = [&](std::uint32_t most) { return static_cast<std::int64_t>(random() % (most + 1)); };
    std::vector<EventRecord> records(count);
    for (EventRecord& r : records) {
        const bool month = upTo(9) == 0;
        const bool siege = upTo(99) == 0;
        r.begin = (firstDay + upTo(days - 1)) * day;
        r.end = r.begin + day * (siege ? 1 + upTo(40) : month ? 30 : 1);
        r.meaning = siege ? TimeMeaning::Duration : TimeMeaning::Bounds;
        r.actor = static_cast<ActorGroup>(upTo(actorGroupCount - 1));
        r.at = {static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random())};
    }
    const auto events = std::make_shared<EventSnapshot>();
    events->table = EventTable(std::move(records));
    return events;
}

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Begins and ends of half of the rows, every second block.
std::int64_t readHalf(const EventTable& table, EventIndex::Blocks blocks, std::size_t half) {
    std::int64_t sum = 0;
    for (std::size_t b = blocks.first + half; b < blocks.end; b += 2) {
        const std::size_t end = std::min((b + 1) * EventTable::blockRows, table.size());
        for (std::size_t i = b * EventTable::blockRows; i < end; ++i)
            sum += table.begin(i) ^ table.end(i) ^ static_cast<std::int64_t>(table.meaning(i));
    }
    return sum;
}

double streamingTime(const EventTable& table, EventIndex::Blocks blocks) {
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        std::array<std::int64_t, 2> sums{};
        {
            const std::jthread second([&] { sums[1] = readHalf(table, blocks, 1); });
            sums[0] = readHalf(table, blocks, 0);
        }
        best = std::min(best, milliseconds(clock));
        if (sums[0] + sums[1] == 1) std::puts("");
    }
    return best;
}

void measure(const HistogramRequest& request, const char* name, double share) {
    std::vector<double> times;
    std::size_t bins = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        bins = Histogram::build(request).bins.size();
        times.push_back(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    const EventTable& table = request.events->table;
    std::printf(
        R"({"case":"%s","events":%zu,"bins":%zu,"span":%.2f,"p50_ms":%.2f,"max_ms":%.2f,"stream_ms":%.2f})"
        "\n",
        name, table.size(), bins, share, times[rounds / 2], times.back(),
        streamingTime(table, request.events->index().blocksOf(request.span)));
}

void measureAll(std::size_t count) {
    HistogramRequest request;
    request.events = makeEvents(count);
    request.colouring = std::make_shared<EventColouring>(*request.events, ColourBy::Actor);
    const TimeSpan extent = request.events->table.extent();
    const auto part = [&](double share) {
        const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(extent.length() * share);
        return TimeSpan{extent.from + extent.length() / 4, extent.from + extent.length() / 4 + length};
    };
    request.span = extent;
    request.unit = BinUnit::Week;
    measure(request, "all, weeks", 1);
    auto filter = std::make_shared<FilteredRows>();
    filter->rows = RowMask(count, true);
    for (std::size_t leaf = 0; leaf < filter->rows.wordCount(); ++leaf)
        filter->rows.setWord(leaf, 0x1111111111111111ULL);
    request.filter = filter;
    measure(request, "all, weeks, a quarter passes", 1);
    request.filter = nullptr;
    request.span = part(0.1);
    request.unit = BinUnit::Day;
    measure(request, "a tenth, days", 0.1);
    request.span = part(0.01);
    request.unit = BinUnit::Hour;
    measure(request, "a hundredth, hours", 0.01);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        measureAll(1'000'000);
        measureAll(10'000'000);
    }
    for (int i = 1; i < argc; ++i)
        measureAll(static_cast<std::size_t>(std::atoll(argv[i])));
    return 0;
}
