#include "models/EventOrder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace atlas {
namespace {

/// A key and the event it belongs to; a sort by the key alone keeps the order of those that are equal.
struct Keyed {
    std::uint32_t key;
    std::uint32_t event;
};

constexpr unsigned digitBits = 11; // three passes for 32 bits; the counts of one fit the nearest cache
constexpr std::size_t digits = std::size_t{1} << digitBits;

/// One pass of a radix sort, least digit first (Knuth, The Art of Computer Programming 3, 5.2.5). Leaves all
/// as it is where the digit is the same everywhere.
void sortByDigit(std::vector<Keyed>& from, std::vector<Keyed>& to, unsigned shift) {
    std::array<std::size_t, digits> starts{};
    const auto digit = [shift](const Keyed& k) { return k.key >> shift & (digits - 1); };
    for (const Keyed& k : from)
        ++starts[digit(k)];
    if (starts[digit(from.front())] == from.size()) return;
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), std::size_t{0});
    to.resize(from.size());
    for (const Keyed& k : from)
        to[starts[digit(k)]++] = k;
    from.swap(to);
}

} // namespace

EventOrder::EventOrder(const EventTable& table, EventSort sort, std::shared_ptr<const TextOrder> texts)
    : table_(table), sort_(sort), texts_(std::move(texts)) {}

std::uint32_t EventOrder::ascendingKey(std::uint32_t event) const noexcept {
    switch (sort_.by) {
    case SortColumn::Killed:
        return std::uint32_t{table_.killedMin(event)} << 16U | table_.killedMax(event);
    case SortColumn::Kind:
        return static_cast<std::uint32_t>(table_.kind(event));
    case SortColumn::Actor:
        return static_cast<std::uint32_t>(table_.actor(event));
    case SortColumn::Grade:
        return static_cast<std::uint32_t>(table_.grade(event));
    case SortColumn::Place:
    case SortColumn::Title:
        return texts_->rank(table_.row(event));
    case SortColumn::Time:
        break;
    }
    return 0;
}

std::uint32_t EventOrder::key(std::uint32_t event) const noexcept {
    const std::uint32_t ascending = ascendingKey(event);
    if (!sort_.descending) return ascending;
    // What has no text stands at the end of both directions.
    if (needsTexts(sort_.by))
        return ascending == TextOrder::none ? ascending : TextOrder::none - 1 - ascending;
    return ~ascending;
}

bool EventOrder::above(std::uint32_t a, std::uint32_t b) const noexcept {
    if (sort_.by == SortColumn::Time) return sort_.descending ? table_.earlier(b, a) : table_.earlier(a, b);
    const std::uint32_t keyA = key(a);
    const std::uint32_t keyB = key(b);
    return keyA != keyB ? keyA < keyB : table_.earlier(a, b);
}

void EventOrder::sort(std::vector<std::uint32_t>& inTime, const std::stop_token& stop) const {
    if (inTime.empty()) return;
    if (sort_.by == SortColumn::Time) {
        if (sort_.descending) std::reverse(inTime.begin(), inTime.end());
        return;
    }
    std::vector<Keyed> keyed;
    keyed.reserve(inTime.size());
    for (const std::uint32_t event : inTime)
        keyed.push_back({key(event), event});
    std::vector<Keyed> spare;
    for (unsigned shift = 0; shift < 32 && !stop.stop_requested(); shift += digitBits)
        sortByDigit(keyed, spare, shift);
    std::transform(keyed.begin(), keyed.end(), inTime.begin(), [](const Keyed& k) { return k.event; });
}

} // namespace atlas
