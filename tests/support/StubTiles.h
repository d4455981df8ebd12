#pragma once

#include "core/TileSource.h"

#include <QColor>

#include <mutex>
#include <set>

namespace atlas::test {

/// A base map of one colour whose tiles are on their way until they are told to arrive. Any thread.
class StubTiles : public TileSource {
  public:
    explicit StubTiles(QColor color, TileState arrival = TileState::Ready) : arrival_(arrival) {
        info_.name = QStringLiteral("made-up tiles");
        info_.maxZoom = 20;
        info_.bounds = {-180, -85, 180, 85};
        TilePixels pixels{256, 256, {}};
        pixels.argb.assign(256 * 256, color.rgba());
        pixels_ = std::make_shared<const TilePixels>(std::move(pixels));
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] TileReply request(TileId id) override {
        const std::lock_guard lock(mutex_);
        if (!here_) asked_.insert(id);
        return reply();
    }

    [[nodiscard]] TileReply wait(TileId, std::stop_token) override {
        return {arrival_, arrival_ == TileState::Ready ? pixels_ : nullptr};
    }

    [[nodiscard]] TileReply peek(TileId) const override {
        const std::lock_guard lock(mutex_);
        return here_ ? reply() : TileReply{};
    }

    void onTileDone(std::function<void(TileId, TileState)> callback) override {
        const std::lock_guard lock(mutex_);
        callback_ = std::move(callback);
    }

    /// All tiles that were asked for so far are done, and those asked for later are at once.
    void arrive() {
        std::set<TileId> done;
        std::function<void(TileId, TileState)> callback;
        {
            const std::lock_guard lock(mutex_);
            here_ = true;
            done.swap(asked_);
            callback = callback_;
        }
        for (const TileId& id : done)
            if (callback) callback(id, arrival_);
    }

    [[nodiscard]] std::size_t asked() const {
        const std::lock_guard lock(mutex_);
        return asked_.size();
    }

  private:
    [[nodiscard]] TileReply reply() const {
        if (!here_) return {TileState::Pending, nullptr};
        return {arrival_, arrival_ == TileState::Ready ? pixels_ : nullptr};
    }

    TileSourceInfo info_;
    TileState arrival_;
    std::shared_ptr<const TilePixels> pixels_;
    mutable std::mutex mutex_;
    bool here_ = false;
    std::set<TileId> asked_;
    std::function<void(TileId, TileState)> callback_;
};

} // namespace atlas::test
