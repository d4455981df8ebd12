#include "core/Workers.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace atlas {

struct Workers::Private {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::condition_variable done;
    const std::function<void(int)>* work = nullptr; ///< guarded by `mutex`, like the two below
    int next = 0;                                   ///< the first part that nobody has taken
    int open = 0;                                   ///< parts that are not done
    int parts = 0;
    std::vector<std::jthread> others; ///< last: joined before what they use goes

    /// Takes parts until none is left. Called with the lock held.
    void takeParts(std::unique_lock<std::mutex>& lock) {
        while (work && next < parts) {
            const auto& todo = *work;
            const int part = next++;
            lock.unlock();
            todo(part);
            lock.lock();
            if (--open == 0) done.notify_all();
        }
    }

    void serve(const std::stop_token& quit) {
        std::unique_lock lock(mutex);
        while (wake.wait(lock, quit, [this] { return work && next < parts; }))
            takeParts(lock);
    }
};

Workers::Workers(int threads) : d_(std::make_unique<Private>()) {
    const int wanted = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    for (int i = 1; i < std::max(1, wanted); ++i)
        d_->others.emplace_back([this](const std::stop_token& quit) { d_->serve(quit); });
}

Workers::~Workers() = default;

int Workers::threads() const noexcept {
    return static_cast<int>(d_->others.size()) + 1;
}

void Workers::share(int parts, const std::function<void(int)>& work) {
    if (parts <= 0) return;
    std::unique_lock lock(d_->mutex);
    d_->work = &work;
    d_->next = 0;
    d_->parts = d_->open = parts;
    if (parts > 1) d_->wake.notify_all();
    d_->takeParts(lock);
    d_->done.wait(lock, [this] { return d_->open == 0; });
    d_->work = nullptr;
}

bool Workers::share(std::size_t count, std::size_t most, const std::stop_token& stop,
                    const std::function<void(std::size_t first, std::size_t end)>& work) {
    share(static_cast<int>((count + most - 1) / most), [&](int part) {
        if (stop.stop_requested()) return;
        const std::size_t first = static_cast<std::size_t>(part) * most;
        work(first, std::min(first + most, count));
    });
    return !stop.stop_requested();
}

} // namespace atlas
