#include "io/GdalTileSource.h"

#include "io/FileProbe.h"
#include "io/GdalCall.h"
#include "io/MbtilesFile.h"
#include "io/TileCache.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::GdalTileSource)
};

/// Some 700 tiles of 256 pixels: three screens of 4K, and no burden for a laptop.
constexpr std::size_t cacheBytes = 192UL * 1024 * 1024;
/// More than any screen shows at once; older requests are for what has been panned away.
constexpr std::size_t maxQueued = 256;

/// Who reads ahead for the map must not take the processor from the frame that is being drawn; an export that
/// waits has it anyway.
void yieldToFrames() {
#ifdef Q_OS_LINUX
    constexpr int nicer = 10;                  // a tenth of the share of a thread that draws
    (void)setpriority(PRIO_PROCESS, 0, nicer); // on Linux: of the calling thread alone
#endif
}

} // namespace

struct GdalTileSource::Private {
    Private(QString filePath, std::unique_ptr<MbtilesFile> first)
        : path(std::move(filePath))
        , info(first->info())
        , firstWorker([this, file = std::move(first)](const std::stop_token& stop) { work(*file, stop); })
        , secondWorker([this](const std::stop_token& stop) { openAndWork(stop); }) {}

    /// What is known of the tile; queues it as the newest when nothing is. With the mutex held.
    TileReply ask(TileId id);
    void work(MbtilesFile& file, const std::stop_token& stop);
    void openAndWork(const std::stop_token& stop);
    /// The newest request, or nothing once the source is being destroyed.
    std::optional<TileId> next(const std::stop_token& stop);
    void finish(TileId id, const TileReply& reply);

    const QString path;
    const TileSourceInfo info;
    std::function<void(TileId, TileState)> callback;

    std::mutex mutex;
    std::condition_variable_any asked;
    std::condition_variable_any answered;
    TileCache cache{cacheBytes};
    std::deque<TileId> queue;    // newest last
    std::set<TileId> unanswered; // queued or being read

    // Last: they stop and join before anything above goes.
    std::jthread firstWorker;
    std::jthread secondWorker;
};

TileReply GdalTileSource::Private::ask(TileId id) {
    TileReply known = cache.find(id);
    if (known.state != TileState::Pending) return known;
    const auto queued = std::find(queue.begin(), queue.end(), id);
    const bool beingRead = queued == queue.end() && unanswered.contains(id);
    if (beingRead) return known;
    if (queued != queue.end()) queue.erase(queued);
    queue.push_back(id);
    unanswered.insert(id);
    if (queue.size() > maxQueued) {
        unanswered.erase(queue.front());
        queue.pop_front();
        answered.notify_all();
    }
    asked.notify_all(); // the second worker may be waiting for more than one
    return known;
}

std::optional<TileId> GdalTileSource::Private::next(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    if (!asked.wait(lock, stop, [this] { return !queue.empty(); }) || stop.stop_requested())
        return std::nullopt;
    const TileId id = queue.back();
    queue.pop_back();
    return id;
}

void GdalTileSource::Private::work(MbtilesFile& file, const std::stop_token& stop) {
    const GdalCall gdal;
    yieldToFrames();
    while (const auto id = next(stop))
        finish(*id, file.read(*id));
}

void GdalTileSource::Private::openAndWork(const std::stop_token& stop) {
    const GdalCall gdal;
    // Not at once: the first worker's handle is enough for a first tile, and opening competes with it.
    {
        std::unique_lock lock(mutex);
        if (!asked.wait(lock, stop, [this] { return queue.size() > 1; })) return;
    }
    auto file = MbtilesFile::open(path);
    if (file) work(*file.value(), stop);
}

void GdalTileSource::Private::finish(TileId id, const TileReply& reply) {
    {
        const std::lock_guard lock(mutex);
        cache.insert(id, reply);
        unanswered.erase(id);
    }
    answered.notify_all();
    if (callback) callback(id, reply.state);
}

GdalTileSource::GdalTileSource(std::unique_ptr<Private> d) : d_(std::move(d)) {}

GdalTileSource::~GdalTileSource() = default;

Result<std::shared_ptr<TileSource>> GdalTileSource::open(const QString& path) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    if (*kind != FileKind::Tiles)
        return Error{Text::tr("this is not a file of map tiles"), path, Text::tr("choose an MBTiles file")};
    auto file = MbtilesFile::open(path);
    if (!file) return file.error();
    auto d = std::make_unique<Private>(path, std::move(file).value());
    return std::shared_ptr<TileSource>(new GdalTileSource(std::move(d)));
}

const TileSourceInfo& GdalTileSource::info() const noexcept {
    return d_->info;
}

TileReply GdalTileSource::request(TileId id) {
    const std::lock_guard lock(d_->mutex);
    return d_->ask(id);
}

TileReply GdalTileSource::wait(TileId id, std::stop_token stop) {
    std::unique_lock lock(d_->mutex);
    while (true) {
        TileReply reply = d_->ask(id);
        if (reply.state != TileState::Pending || stop.stop_requested()) return reply;
        // Dropped by a crowd of newer requests, it is asked for again.
        d_->answered.wait(lock, stop, [&] { return !d_->unanswered.contains(id); });
    }
}

TileReply GdalTileSource::peek(TileId id) const {
    const std::lock_guard lock(d_->mutex);
    return d_->cache.find(id);
}

void GdalTileSource::onTileDone(std::function<void(TileId, TileState)> callback) {
    d_->callback = std::move(callback);
}

} // namespace atlas
