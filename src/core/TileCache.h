#pragma once

#include "core/TileSource.h"

#include <cstddef>
#include <list>
#include <optional>
#include <unordered_map>

namespace atlas {

/// What was read of tiles, pixels or vectors, the least recently used forgotten first. Bounded in bytes. Not
/// thread-safe.
template <class Reply>
class TileCache {
  public:
    explicit TileCache(std::size_t maxBytes) : maxBytes_(maxBytes) {}

    /// Nothing when nothing is known of the tile. Marks it as used.
    [[nodiscard]] std::optional<Reply> find(TileId id) {
        const auto found = byId_.find(id);
        if (found == byId_.end()) return std::nullopt;
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->reply;
    }

    /// `bytes`: what the reply takes in memory. The first reply of a tile stays.
    void insert(TileId id, Reply reply, std::size_t bytes) {
        if (byId_.contains(id)) return;
        entries_.push_front({id, std::move(reply), entryBytes + bytes});
        byId_.emplace(id, entries_.begin());
        bytes_ += entries_.front().bytes;
        while (bytes_ > maxBytes_ && entries_.size() > 1) {
            bytes_ -= entries_.back().bytes;
            byId_.erase(entries_.back().id);
            entries_.pop_back();
        }
    }

    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

  private:
    /// What an entry costs beside its content, so that a flood of missing tiles is bounded as well.
    static constexpr std::size_t entryBytes = 128;

    struct Entry {
        TileId id;
        Reply reply;
        std::size_t bytes;
    };

    struct Hash {
        /// Zooms end below 32 and both coordinates below 2^29: the three share one word without overlap up to
        /// zoom 29.
        [[nodiscard]] std::size_t operator()(TileId id) const noexcept {
            const auto word = static_cast<std::uint64_t>(id.zoom) << 58U
                              ^ static_cast<std::uint64_t>(id.x) << 29U ^ static_cast<std::uint64_t>(id.y);
            return std::hash<std::uint64_t>{}(word);
        }
    };

    std::size_t maxBytes_;
    std::size_t bytes_ = 0;
    std::list<Entry> entries_; ///< most recently used first
    std::unordered_map<TileId, typename std::list<Entry>::iterator, Hash> byId_;
};

} // namespace atlas
