#include "timeline/HistogramScheduler.h"

#include <QMetaObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace atlas {

struct HistogramScheduler::Private {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::optional<HistogramRequest> waiting; ///< the newest that nobody counts yet
    std::jthread worker;                     ///< last: joined before anything that it uses goes

    std::optional<HistogramRequest> next(const std::stop_token& quit);
    void work(HistogramScheduler* owner, const std::stop_token& quit);
};

std::optional<HistogramRequest> HistogramScheduler::Private::next(const std::stop_token& quit) {
    std::unique_lock lock(mutex);
    if (!wake.wait(lock, quit, [this] { return waiting.has_value(); })) return std::nullopt;
    return std::exchange(waiting, std::nullopt);
}

void HistogramScheduler::Private::work(HistogramScheduler* owner, const std::stop_token& quit) {
    while (auto request = next(quit)) {
        auto histogram = std::make_shared<const Histogram>(Histogram::build(std::move(*request), quit));
        if (quit.stop_requested()) return;
        QMetaObject::invokeMethod(
            owner, [owner, histogram = std::move(histogram)] { Q_EMIT owner->ready(histogram); },
            Qt::QueuedConnection);
    }
}

HistogramScheduler::HistogramScheduler(QObject* parent) : QObject(parent), d_(std::make_unique<Private>()) {
    d_->worker = std::jthread([this](const std::stop_token& quit) { d_->work(this, quit); });
}

HistogramScheduler::~HistogramScheduler() = default;

void HistogramScheduler::request(HistogramRequest request) {
    {
        const std::lock_guard lock(d_->mutex);
        d_->waiting = std::move(request);
    }
    d_->wake.notify_one();
}

} // namespace atlas
