#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace atlas {

/// What a server answered.
struct Fetched {
    enum class Kind : std::uint8_t {
        Picture,  ///< `bytes` are what it sent
        Same,     ///< nothing has changed since the picture of that `etag`
        NotThere, ///< it has no such tile
        Later,    ///< it asks to be left alone, for `wait` where it says how long
        Failed,   ///< not answered, or with a fault of its own
        Stopped   ///< by us
    };
    Kind kind = Kind::Failed;
    QByteArray bytes;
    QByteArray etag;
    std::optional<std::chrono::seconds> lasts; ///< how long the server says that it may be kept
    std::optional<std::chrono::seconds> wait;
    QString why; ///< for a failure: one plain line
};

/// How long an answer may take.
struct FetchLimits {
    std::chrono::seconds connect{10};
    std::chrono::seconds whole{30};     ///< a tile that takes longer is of no use to who looks at the map
    qsizetype bytes = 4L * 1024 * 1024; ///< no tile is larger
};

/// Asks for one tile by HTTP or HTTPS, through GDAL, with the program's own User-Agent; no more than two such
/// requests go on at once in the whole program. Blocking; any thread. `etag`: of what is at hand, or empty.
[[nodiscard]] Fetched fetchTile(const QByteArray& address, const QByteArray& etag, const FetchLimits& limits,
                                const std::stop_token& stop);

} // namespace atlas
