#pragma once

#include "core/TileSource.h"

#include <cstddef>
#include <list>
#include <unordered_map>

namespace atlas {

/// What was read of tiles, the least recently used forgotten first. Bounded in bytes of pixels. Not
/// thread-safe.
class TileCache {
  public:
    explicit TileCache(std::size_t maxBytes) : maxBytes_(maxBytes) {}

    /// Pending when nothing is known of the tile. Marks it as used.
    [[nodiscard]] TileReply find(TileId id);
    void insert(TileId id, TileReply reply);

    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

  private:
    struct Entry {
        TileId id;
        TileReply reply;
        std::size_t bytes;
    };

    struct Hash {
        [[nodiscard]] std::size_t operator()(TileId id) const noexcept;
    };

    std::size_t maxBytes_;
    std::size_t bytes_ = 0;
    std::list<Entry> entries_; ///< most recently used first
    std::unordered_map<TileId, std::list<Entry>::iterator, Hash> byId_;
};

} // namespace atlas
