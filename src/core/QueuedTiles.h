#pragma once

#include "core/TileSource.h"

#include <functional>
#include <memory>

namespace atlas {

/// Tiles that are read or painted on threads of their own, newest requests first, and kept in a bounded
/// cache.
///
/// A request that waits behind too many newer ones is dropped without a callback: whoever still wants the
/// tile asks again. Nobody may be inside wait() when the last owner lets go, and what the callback refers to
/// must outlive the source.
class QueuedTiles : public TileSource {
  public:
    /// Reads one tile; never Pending. Used by one thread alone.
    using Reader = std::function<TileReply(TileId)>;
    /// Called once on each of the threads; null where it cannot be opened a second time.
    using MakeReader = std::function<Reader()>;

    QueuedTiles(TileSourceInfo info, MakeReader makeReader);
    ~QueuedTiles() override; ///< waits for the tiles being read

    [[nodiscard]] const TileSourceInfo& info() const noexcept override;
    [[nodiscard]] TileReply request(TileId id) override;
    [[nodiscard]] TileReply wait(TileId id, std::stop_token stop) override;
    [[nodiscard]] TileReply peek(TileId id) const override;
    void onTileDone(std::function<void(TileId, TileState)> callback) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
