#include "core/LatestTask.h"

#include <utility>

namespace atlas {

LatestTask::LatestTask(Overtaken overtaken, std::chrono::milliseconds pause)
    : overtaken_(overtaken), pause_(pause), thread_([this](const std::stop_token& quit) { work(quit); }) {}

LatestTask::~LatestTask() = default;

bool LatestTask::stopsRunning() const {
    if (overtaken_ == Overtaken::StopsAtTimes) return !lastWasStopped_ && Clock::now() - begun_ > patience;
    return overtaken_ == Overtaken::Stops;
}

void LatestTask::run(Task task) {
    {
        const std::lock_guard lock(mutex_);
        waiting_ = std::move(task);
        if (running_ && stopsRunning()) running_->request_stop();
    }
    wake_.notify_one();
}

void LatestTask::cancel() {
    const std::lock_guard lock(mutex_);
    waiting_ = nullptr;
    if (running_) running_->request_stop();
}

std::optional<LatestTask::Started> LatestTask::next(const std::stop_token& quit) {
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, quit, [this] { return bool(waiting_); })) {
        if (pause_.count() > 0) (void)wake_.wait_until(lock, quit, mayBegin_, [] { return false; });
        if (quit.stop_requested()) break;
        if (!waiting_) continue; // cancelled during the pause
        running_.emplace();
        begun_ = Clock::now();
        return Started{std::exchange(waiting_, nullptr), *running_};
    }
    return std::nullopt;
}

void LatestTask::ended() {
    const std::lock_guard lock(mutex_);
    lastWasStopped_ = running_->stop_requested();
    running_.reset();
    mayBegin_ = Clock::now() + pause_;
}

void LatestTask::work(const std::stop_token& quit) {
    while (auto started = next(quit)) {
        const std::stop_callback quitting(quit, [&] { started->stop.request_stop(); });
        started->task(started->stop.get_token());
        ended();
    }
}

} // namespace atlas
