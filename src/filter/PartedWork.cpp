#include "filter/PartedWork.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace atlas {

bool workInParts(std::size_t count, std::size_t part, const std::stop_token& stop,
                 const std::function<void(std::size_t first, std::size_t end)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto takeParts = [&] {
        while (!stop.stop_requested()) {
            const std::size_t first = next.fetch_add(part);
            if (first >= count) return;
            work(first, std::min(first + part, count));
        }
    };
    const std::size_t parts = (count + part - 1) / part;
    const std::size_t threads =
        std::min<std::size_t>(std::max(std::thread::hardware_concurrency(), 1U), parts);
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(takeParts);
        takeParts();
    }
    return !stop.stop_requested();
}

} // namespace atlas
