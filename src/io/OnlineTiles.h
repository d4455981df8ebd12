#pragma once

#include "core/TileSource.h"
#include "io/OnlineSource.h"
#include "io/TileFetch.h"
#include "io/TileStore.h"

#include <functional>
#include <memory>

namespace atlas {

/// The tiles of a map on the network. To make one is to agree that the network is used: nothing else in the
/// program makes one.
///
/// A tile comes from memory, from disk, or is fetched once and kept as long as the server says, or a week.
/// When the server fails it is left alone for longer and longer, or as long as it says; meanwhile what is on
/// disk is shown, however old, and ancestors for the rest. Nothing is fetched that was not asked for.
class OnlineTiles : public TileSource {
  public:
    /// How long a failing server is left alone: twice as long each time, up to the longest.
    struct Pauses {
        std::chrono::milliseconds first{2'000};
        std::chrono::milliseconds longest{300'000};
    };

    OnlineTiles(const OnlineSource& source, std::shared_ptr<TileStore> store)
        : OnlineTiles(source, std::move(store), FetchLimits(), Pauses()) {}

    OnlineTiles(const OnlineSource& source, std::shared_ptr<TileStore> store, const FetchLimits& limits,
                const Pauses& pauses);
    ~OnlineTiles() override; ///< stops what is being fetched

    [[nodiscard]] const TileSourceInfo& info() const noexcept override;
    [[nodiscard]] TileReply request(TileId id) override;
    /// Does not wait for a server that fails: the tile is then Missing, and an ancestor may stand for it.
    [[nodiscard]] TileReply wait(TileId id, std::stop_token stop) override;
    [[nodiscard]] TileReply peek(TileId id) const override;
    void keepOnly(const std::vector<TileId>& wanted) override;
    void onTileDone(std::function<void(TileId, TileState)> callback) override;

    /// Called from a worker with one line that names the source and says what is wrong with it; empty when
    /// all is well again. Set before the first request.
    void onTrouble(std::function<void(const QString& line)> callback);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
