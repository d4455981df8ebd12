#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace atlas {

/// Runs the newest of the tasks it is given on a thread of its own; those overtaken while they wait never
/// run.
///
/// run() and cancel() return at once and may be called from any thread. A task brings its result home by a
/// queued call to an object that outlives this one.
class LatestTask {
  public:
    using Task = std::function<void(const std::stop_token&)>;
    /// What a newer task means for the one that runs already.
    enum class Overtaken : std::uint8_t { Finishes, Stops };

    /// Tasks begin no sooner than `pause` after the end of the one before.
    explicit LatestTask(Overtaken overtaken, std::chrono::milliseconds pause = {});
    ~LatestTask(); ///< stops the task that runs and waits for its end
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void run(Task task);
    /// Drops the task that waits and stops the one that runs.
    void cancel();

  private:
    struct Started {
        Task task;
        std::stop_source stop;
    };

    void work(const std::stop_token& quit);
    [[nodiscard]] std::optional<Started> next(const std::stop_token& quit);

    const Overtaken overtaken_;
    const std::chrono::milliseconds pause_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    Task waiting_;
    std::optional<std::stop_source> running_;
    std::chrono::steady_clock::time_point rested_; ///< when the next may begin
    std::jthread thread_;                          ///< last: joined before anything that it uses goes
};

} // namespace atlas
