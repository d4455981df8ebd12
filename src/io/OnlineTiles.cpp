#include "io/OnlineTiles.h"

#include "core/TileCache.h"
#include "io/TilePicture.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OnlineTiles)
};

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t memoryBytes = 128UL * 1024 * 1024; ///< some 500 tiles of 256 pixels
constexpr auto usualLifetime =
    std::chrono::hours(24 * 7); ///< OpenStreetMap's policy, where the server is silent
constexpr auto missingLifetime = std::chrono::hours(24);
constexpr auto longestPause = std::chrono::hours(1); ///< that a server may ask for
constexpr int mostTries = 3;                         ///< of one tile whose picture is damaged

TileSourceInfo describe(const OnlineSource& source) {
    TileSourceInfo info;
    info.name = source.name;
    info.format = QStringLiteral("online");
    info.attribution = source.attribution;
    info.minZoom = source.minZoom;
    info.maxZoom = source.maxZoom;
    info.tileSize = source.tileSize;
    info.online = true;
    return info;
}

} // namespace

struct OnlineTiles::Private {
    Private(const OnlineSource& of, std::shared_ptr<TileStore> on, const FetchLimits& within,
            const Pauses& between)
        : source(of)
        , info(describe(of))
        , store(std::move(on))
        , limits(within)
        , pauses(between)
        , workers{std::jthread([this](const std::stop_token& stop) { work(stop); }),
                  std::jthread([this](const std::stop_token& stop) { work(stop); })} {}

    /// A tile that is fetched, and how that is stopped.
    struct Errand {
        TileId id;
        std::stop_source stop;
    };

    // With the mutex held:
    TileReply ask(TileId id);
    void drop(TileId id);
    void queueDue();

    // Without it:
    void work(const std::stop_token& stop);
    std::optional<Errand> next(const std::stop_token& stop);
    void serve(const Errand& errand);
    void serveFetched(TileId id, const Fetched& fetched, const std::optional<TileStore::Kept>& kept);
    bool serveKept(TileId id, const TileStore::Kept& kept);
    void serveWithout(TileId id, const std::optional<TileStore::Kept>& kept, Clock::time_point until);
    void serveDamaged(TileId id, const std::optional<TileStore::Kept>& kept);
    void finish(TileId id, const TileReply& reply);
    void loadAncestor(TileId id);
    [[nodiscard]] Clock::time_point resumesAt();
    Clock::time_point pauseAfter(const Fetched& fetched);
    void allWell();
    void tell(const QString& line);

    const OnlineSource source;
    const TileSourceInfo info;
    const std::shared_ptr<TileStore> store;
    const FetchLimits limits;
    const Pauses pauses;
    std::function<void(TileId, TileState)> callback;
    std::function<void(const QString&)> trouble;

    std::mutex mutex;
    std::condition_variable_any asked;
    std::condition_variable_any answered;
    TileCache<TileReply> cache{memoryBytes};
    std::deque<TileId> queue;                     ///< newest last
    std::map<TileId, Clock::time_point> deferred; ///< until when they are left alone
    std::set<TileId> unanswered;                  ///< queued, deferred or being fetched
    std::multiset<TileId> awaited;                ///< by an export
    std::vector<Errand> errands;
    std::map<TileId, int> damaged; ///< how often
    Clock::time_point resume{};    ///< the server is left alone until then
    std::chrono::milliseconds pause{};
    QString said;

    std::array<std::jthread, 2> workers; ///< last: they stop and join before anything above goes
};

TileReply OnlineTiles::Private::ask(TileId id) {
    if (id.zoom < info.minZoom || id.zoom > info.maxZoom) return {};
    if (auto known = cache.find(id)) return *known;
    const TileReply pending{TileState::Pending, nullptr};
    const auto queued = std::find(queue.begin(), queue.end(), id);
    if (queued == queue.end() && unanswered.contains(id)) return pending;
    if (queued != queue.end()) queue.erase(queued);
    queue.push_back(id);
    unanswered.insert(id);
    asked.notify_one();
    return pending;
}

void OnlineTiles::Private::drop(TileId id) {
    unanswered.erase(id);
    deferred.erase(id);
}

/// What was left alone for long enough is fetched again.
void OnlineTiles::Private::queueDue() {
    const auto now = Clock::now();
    for (auto one = deferred.begin(); one != deferred.end();)
        if (one->second <= now) {
            queue.push_back(one->first);
            one = deferred.erase(one);
        } else {
            ++one;
        }
}

std::optional<OnlineTiles::Private::Errand> OnlineTiles::Private::next(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        queueDue();
        if (!queue.empty()) {
            const Errand errand{queue.back(), std::stop_source()};
            queue.pop_back();
            errands.push_back(errand);
            return errand;
        }
        auto until = Clock::now() + 1h;
        for (const auto& [id, due] : deferred)
            until = std::min(until, due);
        (void)asked.wait_until(lock, stop, until, [this] { return !queue.empty(); });
    }
    return std::nullopt;
}

void OnlineTiles::Private::work(const std::stop_token& stop) {
    while (auto errand = next(stop)) {
        const std::stop_callback quitting(stop, [&] { errand->stop.request_stop(); });
        serve(*errand);
        const std::lock_guard lock(mutex);
        std::erase_if(errands, [&](const Errand& one) { return one.id == errand->id; });
    }
}

Clock::time_point OnlineTiles::Private::resumesAt() {
    const std::lock_guard lock(mutex);
    return resume;
}

void OnlineTiles::Private::serve(const Errand& errand) {
    const TileId id = errand.id;
    const auto kept = store->find(source.address, id);
    if (kept && kept->fresh && serveKept(id, *kept)) return;
    if (const auto until = resumesAt(); Clock::now() < until) return serveWithout(id, kept, until);
    const QByteArray etag = kept && !kept->picture.isEmpty() ? kept->etag : QByteArray();
    const Fetched fetched = fetchTile(addressOf(source, id), etag, limits, errand.stop.get_token());
    serveFetched(id, fetched, kept);
}

void OnlineTiles::Private::serveFetched(TileId id, const Fetched& fetched,
                                        const std::optional<TileStore::Kept>& kept) {
    switch (fetched.kind) {
    case Fetched::Kind::Stopped: {
        const std::lock_guard lock(mutex);
        drop(id);
        answered.notify_all();
        return;
    }
    case Fetched::Kind::Later:
    case Fetched::Kind::Failed:
        return serveWithout(id, kept, pauseAfter(fetched));
    case Fetched::Kind::NotThere:
        allWell();
        store->keep(source.address, id, {}, {}, missingLifetime);
        return finish(id, {});
    case Fetched::Kind::Same:
        allWell();
        store->renew(source.address, id, fetched.lasts.value_or(usualLifetime));
        if (!kept || !serveKept(id, *kept)) serveDamaged(id, std::nullopt);
        return;
    case Fetched::Kind::Picture:
        break;
    }
    auto pixels = decodePicture(fetched.bytes);
    if (!pixels || pixels->width != info.tileSize || pixels->height != info.tileSize)
        return serveDamaged(id, kept);
    allWell();
    store->keep(source.address, id, fetched.bytes, fetched.etag, fetched.lasts.value_or(usualLifetime));
    finish(id, {TileState::Ready, std::move(pixels)});
}

bool OnlineTiles::Private::serveKept(TileId id, const TileStore::Kept& kept) {
    if (kept.picture.isEmpty()) {
        finish(id, {});
        return true;
    }
    auto pixels = decodePicture(kept.picture);
    if (!pixels) return false;
    finish(id, {TileState::Ready, std::move(pixels)});
    return true;
}

/// The server cannot be asked: what is at hand is shown, or the tile waits.
void OnlineTiles::Private::serveWithout(TileId id, const std::optional<TileStore::Kept>& kept,
                                        Clock::time_point until) {
    if (kept && serveKept(id, *kept)) return;
    loadAncestor(id);
    {
        const std::lock_guard lock(mutex);
        if (unanswered.contains(id)) deferred[id] = until;
        asked.notify_all();
        answered.notify_all();
    }
    if (callback) callback(id, TileState::Pending); // an ancestor may be there now
}

/// No picture, or one of another size: one tile's fault, not the server's.
void OnlineTiles::Private::serveDamaged(TileId id, const std::optional<TileStore::Kept>& kept) {
    tell(Text::tr("%1: a tile came damaged").arg(source.name));
    int times = 0;
    {
        const std::lock_guard lock(mutex);
        times = ++damaged[id];
    }
    if (times >= mostTries) return finish(id, {TileState::Broken, nullptr});
    serveWithout(id, kept, Clock::now() + pauses.first * (1 << times));
}

void OnlineTiles::Private::finish(TileId id, const TileReply& reply) {
    {
        const std::lock_guard lock(mutex);
        cache.insert(id, reply, reply.pixels ? reply.pixels->argb.size() * sizeof(std::uint32_t) : 0);
        drop(id);
    }
    answered.notify_all();
    if (callback) callback(id, reply.state);
}

/// The nearest one on disk, so that the map is blurred rather than empty.
void OnlineTiles::Private::loadAncestor(TileId id) {
    while (id.zoom > info.minZoom) {
        id = id.parent();
        {
            const std::lock_guard lock(mutex);
            if (const auto known = cache.find(id); known && known->state == TileState::Ready) return;
        }
        const auto kept = store->find(source.address, id);
        if (!kept) continue;
        if (auto pixels = decodePicture(kept->picture)) {
            const std::lock_guard lock(mutex);
            const std::size_t bytes = pixels->argb.size() * sizeof(std::uint32_t);
            return cache.insert(id, {TileState::Ready, std::move(pixels)}, bytes);
        }
    }
}

/// Until when the server is left alone after this answer.
Clock::time_point OnlineTiles::Private::pauseAfter(const Fetched& fetched) {
    Clock::time_point until;
    std::chrono::seconds left{};
    {
        const std::lock_guard lock(mutex);
        const auto now = Clock::now();
        if (now >= resume) { // of two that failed at once one counts
            pause = std::clamp<std::chrono::milliseconds>(2 * pause, pauses.first, pauses.longest);
            resume = now + pause;
        }
        if (fetched.wait)
            resume = std::max(resume, now + std::min<std::chrono::seconds>(*fetched.wait, longestPause));
        until = resume;
        left = std::chrono::ceil<std::chrono::seconds>(resume - now);
    }
    tell(Text::tr("%1 cannot be reached (%2); the next try is in %3 s")
             .arg(source.name, fetched.why)
             .arg(left.count()));
    return until;
}

void OnlineTiles::Private::allWell() {
    {
        const std::lock_guard lock(mutex);
        pause = {};
        resume = {};
    }
    tell({});
}

void OnlineTiles::Private::tell(const QString& line) {
    {
        const std::lock_guard lock(mutex);
        if (said == line) return;
        said = line;
    }
    if (trouble) trouble(line);
}

OnlineTiles::OnlineTiles(const OnlineSource& source, std::shared_ptr<TileStore> store,
                         const FetchLimits& limits, const Pauses& pauses)
    : d_(new Private(source, std::move(store), limits, pauses)) {}

OnlineTiles::~OnlineTiles() = default;

const TileSourceInfo& OnlineTiles::info() const noexcept {
    return d_->info;
}

TileReply OnlineTiles::request(TileId id) {
    const std::lock_guard lock(d_->mutex);
    return d_->ask(id);
}

TileReply OnlineTiles::wait(TileId id, std::stop_token stop) {
    std::unique_lock lock(d_->mutex);
    const auto awaited = d_->awaited.insert(id);
    TileReply reply;
    while (true) {
        reply = d_->ask(id);
        if (reply.state != TileState::Pending || stop.stop_requested()) break;
        if (d_->deferred.contains(id)) {
            reply = {};
            break;
        }
        d_->answered.wait(lock, stop,
                          [&] { return !d_->unanswered.contains(id) || d_->deferred.contains(id); });
    }
    d_->awaited.erase(awaited);
    return reply;
}

TileReply OnlineTiles::peek(TileId id) const {
    const std::lock_guard lock(d_->mutex);
    return d_->cache.find(id).value_or(TileReply{TileState::Pending, nullptr});
}

void OnlineTiles::keepOnly(const std::vector<TileId>& wanted) {
    const auto isWanted = [&](TileId id) {
        return d_->awaited.contains(id)
               || std::any_of(wanted.begin(), wanted.end(), [id](TileId one) { return id.covers(one); });
    };
    const std::lock_guard lock(d_->mutex);
    std::vector<TileId> gone;
    for (const TileId id : d_->unanswered)
        if (!isWanted(id)) gone.push_back(id);
    for (const TileId id : gone) {
        const auto fetching = std::find_if(d_->errands.begin(), d_->errands.end(),
                                           [id](const auto& errand) { return errand.id == id; });
        if (fetching != d_->errands.end()) {
            fetching->stop.request_stop(); // it is dropped when it has stopped
            continue;
        }
        std::erase(d_->queue, id);
        d_->drop(id);
    }
}

void OnlineTiles::onTileDone(std::function<void(TileId, TileState)> callback) {
    d_->callback = std::move(callback);
}

void OnlineTiles::onTrouble(std::function<void(const QString& line)> callback) {
    d_->trouble = std::move(callback);
}

} // namespace atlas
