#include "render/RenderScheduler.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace atlas {
namespace {

using Clock = std::chrono::steady_clock;

/// A frame that took this long already is worth stopping for a newer one; a shorter one is nearly done.
constexpr std::chrono::milliseconds worthStopping{50};

} // namespace

struct RenderScheduler::Private {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::optional<FrameRequest> waiting; ///< the newest that nobody draws yet
    std::optional<std::stop_source> running;
    Clock::time_point started;
    bool lastWasStopped = false;
    std::jthread worker; ///< last: joined before anything that it uses goes

    void work(RenderScheduler* owner, const std::stop_token& quit);
    std::optional<FrameRequest> next(const std::stop_token& quit, std::stop_token& stop);
    void finished(bool stopped);
};

std::optional<FrameRequest> RenderScheduler::Private::next(const std::stop_token& quit,
                                                           std::stop_token& stop) {
    std::unique_lock lock(mutex);
    if (!wake.wait(lock, quit, [this] { return waiting.has_value(); })) return std::nullopt;
    running.emplace();
    stop = running->get_token();
    started = Clock::now();
    return std::exchange(waiting, std::nullopt);
}

void RenderScheduler::Private::finished(bool stopped) {
    const std::lock_guard lock(mutex);
    running.reset();
    lastWasStopped = stopped;
}

void RenderScheduler::Private::work(RenderScheduler* owner, const std::stop_token& quit) {
    FrameComposer composer;
    std::stop_token stop;
    while (const auto request = next(quit, stop)) {
        const std::stop_callback quitting(quit, [this] {
            const std::lock_guard lock(mutex);
            if (running) running->request_stop();
        });
        const auto begun = Clock::now();
        Frame frame = composer.compose(*request, stop);
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
        finished(frame.image.isNull());
        if (frame.image.isNull()) continue;
        QMetaObject::invokeMethod(
            owner, [owner, frame = std::move(frame), took] { Q_EMIT owner->frameReady(frame, took); },
            Qt::QueuedConnection);
    }
}

RenderScheduler::RenderScheduler(QObject* parent) : QObject(parent), d_(std::make_unique<Private>()) {
    qRegisterMetaType<Frame>();
    d_->worker = std::jthread([this](const std::stop_token& quit) { d_->work(this, quit); });
}

RenderScheduler::~RenderScheduler() = default;

void RenderScheduler::request(FrameRequest request) {
    {
        const std::lock_guard lock(d_->mutex);
        d_->waiting = std::move(request);
        // After one stopped frame the next is let finish: a hand that keeps moving must see the map follow.
        if (d_->running && !d_->lastWasStopped && Clock::now() - d_->started > worthStopping)
            d_->running->request_stop();
    }
    d_->wake.notify_one();
}

} // namespace atlas
