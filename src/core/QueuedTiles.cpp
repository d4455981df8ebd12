#include "core/QueuedTiles.h"

#include "core/TileCache.h"

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

struct QueuedTiles::Private {
    Private(TileSourceInfo of, MakeReader make)
        : info(std::move(of))
        , makeReader(std::move(make))
        , firstWorker([this](const std::stop_token& stop) { work(stop); })
        , secondWorker([this](const std::stop_token& stop) { workToo(stop); }) {}

    /// What is known of the tile; queues it as the newest when nothing is. With the mutex held.
    TileReply ask(TileId id);
    void work(const std::stop_token& stop);
    void workToo(const std::stop_token& stop);
    /// The newest request, or nothing once the source is being destroyed.
    std::optional<TileId> next(const std::stop_token& stop);
    void finish(TileId id, const TileReply& reply);

    const TileSourceInfo info;
    const MakeReader makeReader;
    std::function<void(TileId, TileState)> callback;

    std::mutex mutex;
    std::condition_variable_any asked;
    std::condition_variable_any answered;
    TileCache<TileReply> cache{cacheBytes};
    std::deque<TileId> queue;    // newest last
    std::set<TileId> unanswered; // queued or being read

    // Last: they stop and join before anything above goes.
    std::jthread firstWorker;
    std::jthread secondWorker;
};

TileReply QueuedTiles::Private::ask(TileId id) {
    if (auto known = cache.find(id)) return *known;
    const TileReply known{TileState::Pending, nullptr};
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

std::optional<TileId> QueuedTiles::Private::next(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    if (!asked.wait(lock, stop, [this] { return !queue.empty(); }) || stop.stop_requested())
        return std::nullopt;
    const TileId id = queue.back();
    queue.pop_back();
    return id;
}

void QueuedTiles::Private::work(const std::stop_token& stop) {
    yieldToFrames();
    const Reader read = makeReader();
    if (!read) return;
    while (const auto id = next(stop))
        finish(*id, read(*id));
}

void QueuedTiles::Private::workToo(const std::stop_token& stop) {
    // Not at once: the first worker's handle is enough for a first tile, and opening competes with it.
    {
        std::unique_lock lock(mutex);
        if (!asked.wait(lock, stop, [this] { return queue.size() > 1; })) return;
    }
    work(stop);
}

void QueuedTiles::Private::finish(TileId id, const TileReply& reply) {
    {
        const std::lock_guard lock(mutex);
        cache.insert(id, reply, reply.pixels ? reply.pixels->argb.size() * sizeof(std::uint32_t) : 0);
        unanswered.erase(id);
    }
    answered.notify_all();
    if (callback) callback(id, reply.state);
}

QueuedTiles::QueuedTiles(TileSourceInfo info, MakeReader makeReader)
    : d_(new Private(std::move(info), std::move(makeReader))) {}

QueuedTiles::~QueuedTiles() = default;

const TileSourceInfo& QueuedTiles::info() const noexcept {
    return d_->info;
}

TileReply QueuedTiles::request(TileId id) {
    const std::lock_guard lock(d_->mutex);
    return d_->ask(id);
}

TileReply QueuedTiles::wait(TileId id, std::stop_token stop) {
    std::unique_lock lock(d_->mutex);
    while (true) {
        TileReply reply = d_->ask(id);
        if (reply.state != TileState::Pending || stop.stop_requested()) return reply;
        // Dropped by a crowd of newer requests, it is asked for again.
        d_->answered.wait(lock, stop, [&] { return !d_->unanswered.contains(id); });
    }
}

TileReply QueuedTiles::peek(TileId id) const {
    const std::lock_guard lock(d_->mutex);
    return d_->cache.find(id).value_or(TileReply{TileState::Pending, nullptr});
}

void QueuedTiles::onTileDone(std::function<void(TileId, TileState)> callback) {
    d_->callback = std::move(callback);
}

} // namespace atlas
