#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

struct sqlite3;

namespace atlas {

/// Watches what GDAL's MVT driver does in the databases that it opens while this lives on the thread that
/// made it: it cuts all tiles when the file is closed, says nothing meanwhile and asks nobody whether to go
/// on. SQLite, which it writes with, can be asked: each connection counts its rows for us and gives up once
/// `stop` is requested.
class TileCutting {
  public:
    /// `stop` must outlive the connections; so must this.
    explicit TileCutting(std::stop_token stop);
    ~TileCutting();
    TileCutting(const TileCutting&) = delete;
    TileCutting& operator=(const TileCutting&) = delete;

    /// Gets the number of tiles written so far, on the thread that writes them.
    std::function<void(std::int64_t tiles)> onTile;

    /// Once for each connection that is opened on this thread; for SQLite.
    void watch(sqlite3* database);

    /// What is thrown away need not be cut: as if `stop` were requested.
    void giveUp() noexcept { givenUp_ = true; }

    [[nodiscard]] bool stopped() const { return givenUp_ || stop_.stop_requested(); }

    void countTile();

  private:
    std::stop_token stop_;
    std::atomic<bool> givenUp_{false};
    std::atomic<std::int64_t> tiles_{0};
};

} // namespace atlas
