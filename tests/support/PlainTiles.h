#pragma once

#include "core/TileSource.h"

namespace atlas::test {

/// A base map of one colour, everywhere and at once.
class PlainTiles : public TileSource {
  public:
    explicit PlainTiles(std::uint32_t argb) {
        info_.name = QStringLiteral("Plain tiles");
        info_.attribution = QStringLiteral("Made-up tiles");
        info_.maxZoom = 20;
        info_.bounds = {-180, -85, 180, 85};
        auto pixels = std::make_shared<TilePixels>();
        pixels->width = pixels->height = info_.tileSize;
        pixels->argb.assign(static_cast<std::size_t>(info_.tileSize * info_.tileSize), argb);
        tile_ = {TileState::Ready, std::move(pixels)};
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId) override { return tile_; }

    [[nodiscard]] TileReply wait(TileId, std::stop_token) override { return tile_; }

    [[nodiscard]] TileReply peek(TileId) const override { return tile_; }

    void onTileDone(std::function<void(TileId, TileState)>) override {}

  private:
    TileSourceInfo info_;
    TileReply tile_;
};

} // namespace atlas::test
