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
    enum class Overtaken : std::uint8_t {
        Finishes, ///< each answer is worth having
        Stops,    ///< only the newest answer is
        /// It stops when it is not nearly done, which is when it took `patience` already; the one after it is
        /// let finish, so that who never stops asking sees answers all the same.
        StopsAtTimes
    };
    static constexpr std::chrono::milliseconds patience{50}; ///< three frames of a screen

    /// Tasks begin no sooner than `pause` after the end of the one before.
    explicit LatestTask(Overtaken overtaken, std::chrono::milliseconds pause = {});
    ~LatestTask(); ///< stops the task that runs and waits for its end
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void run(Task task);
    /// Drops the task that waits and stops the one that runs.
    void cancel();

  private:
    using Clock = std::chrono::steady_clock;

    struct Started {
        Task task;
        std::stop_source stop;
    };

    void work(const std::stop_token& quit);
    [[nodiscard]] std::optional<Started> next(const std::stop_token& quit);
    void ended();
    [[nodiscard]] bool stopsRunning() const;

    const Overtaken overtaken_;
    const std::chrono::milliseconds pause_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    Task waiting_;
    std::optional<std::stop_source> running_;
    Clock::time_point begun_;      ///< of the running one
    bool lastWasStopped_ = false;  ///< of those that ended
    Clock::time_point mayBegin_{}; ///< the next
    std::jthread thread_;          ///< last: joined before anything that it uses goes
};

} // namespace atlas
