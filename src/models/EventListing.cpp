#include "models/EventListing.h"

#include <algorithm>

namespace atlas {
namespace {

/// The rows of a leaf whose point lies in the box.
std::uint64_t inBox(const EventTable& table, std::size_t leaf, std::uint64_t bits, const WorldBox& box) {
    const EventTable::Leaf& bounds = table.leaves()[leaf];
    // Those known to a governorate lie in no leaf's box and are in view where their unit's label is.
    if (!bounds.withoutPoint && !bounds.box.touches(box)) return 0;
    std::uint64_t inside = 0;
    forEachBit(bits, [&](std::size_t bit) {
        const std::size_t i = leaf * EventTable::leafRows + bit;
        const bool onMap = table.precision(i) <= PlacePrecision::Governorate;
        if (onMap && box.contains({table.x(i), table.y(i)})) inside |= std::uint64_t{1} << bit;
    });
    return inside;
}

std::vector<std::uint32_t> inView(const EventSnapshot& events, const RowMask* filter, const TimeSpan& window,
                                  const GeoBox& view) {
    if (view.empty()) return {};
    const EventTable& table = events.table;
    const WorldBox box = toWorld(view);
    RowMask visible(table.size(), false);
    const EventIndex index = events.index(filter);
    index.forEachLeaf(window, index.allBlocks(), [&](std::size_t leaf, std::uint64_t bits) {
        visible.setWord(leaf, inBox(table, leaf, bits, box));
    });
    return events.index(&visible).rowsIn(window);
}

std::vector<std::uint32_t> allPassing(const EventTable& table, const RowMask* filter) {
    std::vector<std::uint32_t> rows;
    rows.reserve(filter ? filter->count() : table.size());
    for (std::size_t nth = 0; nth < table.size(); ++nth) {
        const std::uint32_t i = table.inTimeOrder(nth);
        if (!filter || filter->contains(i)) rows.push_back(i);
    }
    return rows;
}

std::vector<std::uint32_t> inTimeOrder(const ListQuery& query, const RowMask* filter) {
    const EventSnapshot& events = *query.events;
    if (query.scope == ListScope::All) return allPassing(events.table, filter);
    if (query.scope == ListScope::View && query.view)
        return inView(events, filter, query.window, *query.view);
    return events.index(filter).rowsIn(query.window);
}

} // namespace

EventListing::EventListing(const ListQuery& query)
    : query_(query), order_(query.events->table, query.sort, query.texts) {}

std::shared_ptr<const EventListing> EventListing::of(const ListQuery& query, const std::stop_token& stop) {
    const RowMask* filter = query.filter ? &query.filter->rows : nullptr;
    const std::shared_ptr<EventListing> listing(new EventListing(query));
    listing->inWindow_ = query.events->index(filter).countIn(query.window);
    if (stop.stop_requested()) return nullptr;
    listing->rows_ = inTimeOrder(query, filter);
    listing->order_.sort(listing->rows_, stop);
    if (stop.stop_requested()) return nullptr;
    return listing;
}

std::optional<std::size_t> EventListing::find(std::uint32_t tableIndex) const {
    if (tableIndex >= query_.events->table.size()) return std::nullopt;
    const auto found =
        std::lower_bound(rows_.begin(), rows_.end(), tableIndex,
                         [this](std::uint32_t a, std::uint32_t b) { return order_.above(a, b); });
    if (found == rows_.end() || *found != tableIndex) return std::nullopt;
    return static_cast<std::size_t>(found - rows_.begin());
}

} // namespace atlas
