#include "core/EventTable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace atlas {
namespace {

/// The length of a span in 32 bits: two for the unit (1 ms, 1 s, 1 min, 1 h) and thirty for the count. Exact
/// to the millisecond up to twelve days and to the second up to 34 years; longer ones are rounded up.
std::uint32_t lengthCode(std::int64_t length) noexcept {
    constexpr std::array<std::int64_t, 4> units{1, 1000, 60'000, 3'600'000};
    constexpr std::int64_t most = 0x3fffffff;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const std::int64_t count = (length + units[unit] - 1) / units[unit];
        // A longer unit only where the shorter cannot hold it.
        if (count <= most) return unit << 30U | static_cast<std::uint32_t>(count);
    }
    return 0xffffffffU;
}

/// Every second bit of the result from the bits of `half`.
std::uint64_t spread(std::uint32_t half) noexcept {
    std::uint64_t bits = half;
    bits = (bits | bits << 16) & 0x0000ffff0000ffffULL;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffULL;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fULL;
    bits = (bits | bits << 2) & 0x3333333333333333ULL;
    return (bits | bits << 1) & 0x5555555555555555ULL;
}

/// Where a record lies in its block: along the Z-curve, then those that stand at no point.
struct Place {
    bool withoutPoint = false;
    std::uint64_t curve = 0;
    std::uint16_t nth = 0; ///< in time

    explicit Place(const EventRecord& r, std::size_t inTime)
        : withoutPoint(!r.atPoint())
        , curve(spread(r.at.x) | spread(r.at.y) << 1)
        , nth(static_cast<std::uint16_t>(inTime)) {}

    auto operator<=>(const Place&) const = default; // NOLINT(modernize-use-nullptr): not a null pointer
};

auto inTime(const EventRecord& r) {
    return std::tuple(r.begin, r.end, r.row);
}

} // namespace

EventTable::EventTable(std::vector<EventRecord> records) {
    std::sort(records.begin(), records.end(),
              [](const EventRecord& a, const EventRecord& b) { return inTime(a) < inTime(b); });
    reserve(records.size());
    const std::span<EventRecord> all(records);
    nameAreas(all);
    for (std::size_t first = 0; first < all.size(); first += blockRows)
        appendBlock(all.subspan(first, std::min(blockRows, all.size() - first)));
    const auto isDated = [](const EventRecord& r) { return r.when().dated(); };
    dated_ = static_cast<std::size_t>(std::partition_point(records.begin(), records.end(), isDated)
                                      - records.begin());
    if (dated_ == 0) return;
    const auto last =
        std::max_element(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(dated_),
                         [](const EventRecord& a, const EventRecord& b) { return a.end < b.end; });
    extent_ = {fromMillis(records.front().begin), fromMillis(last->end)};
}

/// Collects the label points of areas. More than 65,536 are no governorates: what is beyond goes off the map.
void EventTable::nameAreas(std::span<EventRecord> records) {
    const auto before = [](WorldPoint a, WorldPoint b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); };
    for (const EventRecord& r : records)
        if (r.precision == PlacePrecision::Governorate) areas_.push_back(r.at);
    std::sort(areas_.begin(), areas_.end(), before);
    areas_.erase(std::unique(areas_.begin(), areas_.end()), areas_.end());
    constexpr std::size_t mostAreas = 65536; // two bytes an event
    if (areas_.size() <= mostAreas) return;
    areas_.resize(mostAreas);
    for (EventRecord& r : records)
        if (r.precision == PlacePrecision::Governorate && before(areas_.back(), r.at))
            r.precision = PlacePrecision::Country;
}

std::uint16_t EventTable::areaOf(WorldPoint label) const noexcept {
    const auto found = std::lower_bound(areas_.begin(), areas_.end(), label, [](WorldPoint a, WorldPoint b) {
        return std::tie(a.x, a.y) < std::tie(b.x, b.y);
    });
    return static_cast<std::uint16_t>(found - areas_.begin());
}

void EventTable::reserve(std::size_t rows) {
    const auto reserveAll = [rows](auto&... columns) { (columns.reserve(rows), ...); };
    reserveAll(begin_, length_, x_, y_, row_, killedMin_, killedMax_, radiusOrArea_, source_, order_, kind_,
               actors_, named_, facts_);
    leaves_.reserve((rows + leafRows - 1) / leafRows);
    blocks_.reserve((rows + blockRows - 1) / blockRows);
}

void EventTable::appendBlock(std::span<EventRecord> records) {
    std::vector<Place> places;
    places.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        places.emplace_back(records[i], i);
    std::sort(places.begin(), places.end());
    const std::size_t first = size();
    order_.resize(first + records.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        order_[first + places[i].nth] = static_cast<std::uint16_t>(i);
        append(records[places[i].nth]);
    }
    closeBlock();
}

void EventTable::append(const EventRecord& r) {
    begin_.push_back(r.begin);
    length_.push_back(lengthCode(r.end - r.begin));
    x_.push_back(r.at.x);
    y_.push_back(r.at.y);
    row_.push_back(r.row);
    killedMin_.push_back(r.killedMin);
    killedMax_.push_back(r.killedMax);
    const float steps = std::ceil(r.radiusMetres / radiusStep); // never drawn smaller than stated
    const bool inArea = r.precision == PlacePrecision::Governorate;
    radiusOrArea_.push_back(inArea ? areaOf(r.at)
                                   : static_cast<std::uint16_t>(std::clamp(steps, 0.0F, 65535.0F)));
    if (r.precision == PlacePrecision::Radius)
        widestDisc_ = std::max(widestDisc_, static_cast<double>(radiusMetres(radiusOrArea_.size() - 1)));
    source_.push_back(r.source);
    kind_.push_back(static_cast<std::uint8_t>(r.kind));
    actors_.push_back(
        static_cast<std::uint8_t>(static_cast<unsigned>(r.actor) | static_cast<unsigned>(r.second) << 4U));
    ActorGroups named = r.named;
    named.insert(r.actor);
    named.insert(r.second);
    named_.push_back(named);
    facts_.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(r.precision)
                                               | static_cast<unsigned>(r.grade) << 3U
                                               | static_cast<unsigned>(r.meaning) << 6U));
    if (r.onMap()) box_.extend(toGeo(r.at));
}

/// The headers of the block that was appended last.
void EventTable::closeBlock() {
    const std::size_t first = blocks_.size() * blockRows;
    constexpr std::int64_t early = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t late = std::numeric_limits<std::int64_t>::max();
    Block block{late, early, late, early};
    for (std::size_t i = first; i < size(); ++i) {
        if ((i - first) % leafRows == 0) leaves_.push_back({{}, early});
        Leaf& leaf = leaves_.back();
        leaf.lastEnd = std::max(leaf.lastEnd, end(i));
        if (precision(i) <= PlacePrecision::Radius) {
            leaf.box.extend({x_[i], y_[i]});
            leaf.sumX += x_[i];
            leaf.sumY += y_[i];
            if (precision(i) == PlacePrecision::Radius) ++leaf.discs;
        } else {
            leaf.withoutPoint = true;
        }
        block = {std::min(block.firstBegin, begin_[i]), std::max(block.lastBegin, begin_[i]),
                 std::min(block.firstEnd, end(i)), std::max(block.lastEnd, end(i))};
    }
    blocks_.push_back(block);
}

EventRecord EventTable::operator[](std::size_t i) const noexcept {
    EventRecord r;
    r.begin = begin_[i];
    r.end = end(i);
    r.at = {x_[i], y_[i]};
    if (precision(i) == PlacePrecision::Radius) r.radiusMetres = radiusMetres(i);
    r.row = row_[i];
    r.killedMin = killedMin_[i];
    r.killedMax = killedMax_[i];
    r.source = source_[i];
    r.kind = kind(i);
    r.actor = actor(i);
    r.second = second(i);
    r.named = named(i);
    r.precision = precision(i);
    r.grade = grade(i);
    r.meaning = meaning(i);
    return r;
}

std::size_t EventTable::timeRank(std::uint32_t i) const noexcept {
    const std::size_t first = i / blockRows * blockRows;
    const auto block = order_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = order_.begin() + static_cast<std::ptrdiff_t>(std::min(first + blockRows, size()));
    const auto found = std::find(block, end, static_cast<std::uint16_t>(i - first));
    return first + static_cast<std::size_t>(found - block);
}

bool EventTable::earlier(std::uint32_t a, std::uint32_t b) const noexcept {
    return std::tuple(begin_[a], end(a), row_[a]) < std::tuple(begin_[b], end(b), row_[b]);
}

} // namespace atlas
