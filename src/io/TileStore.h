#pragma once

#include "core/TileSource.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace atlas {

class ProjectConnection;

/// Tiles of the network on this computer's disk: shared between runs and between programs that run at once,
/// bounded in bytes, the least recently used forgotten first. Where the disk fails it is empty, and keeps
/// nothing. Any thread.
class TileStore {
  public:
    using Clock = std::chrono::system_clock;

    struct Kept {
        QByteArray picture; ///< as the server sent it; empty: the server has no such tile
        QByteArray etag;
        bool fresh = false; ///< the server need not be asked again yet
    };

    /// `path`: of an SQLite file, made where there is none.
    TileStore(const QString& path, qint64 mostBytes);
    ~TileStore();
    TileStore(const TileStore&) = delete;
    TileStore& operator=(const TileStore&) = delete;

    /// `source` tells maps apart: the address of their tiles.
    [[nodiscard]] std::optional<Kept> find(const QString& source, TileId id);
    void keep(const QString& source, TileId id, const QByteArray& picture, const QByteArray& etag,
              std::chrono::seconds lasts);
    /// What is kept is good for as long again.
    void renew(const QString& source, TileId id, std::chrono::seconds lasts);

    /// Forgets at once what is too much.
    void setMostBytes(qint64 mostBytes);
    [[nodiscard]] qint64 bytes();
    void clear();

  private:
    void forgetOldest();
    [[nodiscard]] qint64 sum();

    std::mutex mutex_; ///< guards all that follows
    std::unique_ptr<ProjectConnection> file_;
    qint64 most_;
    qint64 added_ = 0; ///< since it was last counted
};

} // namespace atlas
