#include "models/LatestTask.h"

#include <utility>

namespace atlas {

LatestTask::LatestTask(Overtaken overtaken, std::chrono::milliseconds pause)
    : overtaken_(overtaken), pause_(pause), thread_([this](const std::stop_token& quit) { work(quit); }) {}

LatestTask::~LatestTask() = default;

void LatestTask::run(Task task) {
    {
        const std::lock_guard lock(mutex_);
        waiting_ = std::move(task);
        if (running_ && overtaken_ == Overtaken::Stops) running_->request_stop();
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
        if (pause_.count() > 0) (void)wake_.wait_until(lock, quit, rested_, [] { return false; });
        if (quit.stop_requested()) break;
        if (!waiting_) continue; // cancelled during the pause
        running_.emplace();
        return Started{std::exchange(waiting_, nullptr), *running_};
    }
    return std::nullopt;
}

void LatestTask::work(const std::stop_token& quit) {
    while (auto started = next(quit)) {
        const std::stop_callback quitting(quit, [&] { started->stop.request_stop(); });
        started->task(started->stop.get_token());
        const std::lock_guard lock(mutex_);
        running_.reset();
        rested_ = std::chrono::steady_clock::now() + pause_;
    }
}

} // namespace atlas
