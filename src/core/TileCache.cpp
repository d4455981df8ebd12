#include "core/TileCache.h"

namespace atlas {
namespace {

/// What an entry costs beside its pixels, so that a flood of missing tiles is bounded as well.
constexpr std::size_t entryBytes = 128;

} // namespace

std::size_t TileCache::Hash::operator()(TileId id) const noexcept {
    // Zooms end below 32 and both coordinates below 2^29: the three share one word without overlap up to
    // zoom 29.
    const auto word = static_cast<std::uint64_t>(id.zoom) << 58 ^ static_cast<std::uint64_t>(id.x) << 29
                      ^ static_cast<std::uint64_t>(id.y);
    return std::hash<std::uint64_t>{}(word);
}

TileReply TileCache::find(TileId id) {
    const auto found = byId_.find(id);
    if (found == byId_.end()) return {TileState::Pending, nullptr};
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->reply;
}

void TileCache::insert(TileId id, TileReply reply) {
    if (byId_.contains(id)) return;
    const std::size_t pixels = reply.pixels ? reply.pixels->argb.size() * sizeof(std::uint32_t) : 0;
    entries_.push_front({id, std::move(reply), entryBytes + pixels});
    byId_.emplace(id, entries_.begin());
    bytes_ += entries_.front().bytes;
    while (bytes_ > maxBytes_ && entries_.size() > 1) {
        bytes_ -= entries_.back().bytes;
        byId_.erase(entries_.back().id);
        entries_.pop_back();
    }
}

} // namespace atlas
