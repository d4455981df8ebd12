#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace atlas {

/// Calls `work(first, end)` for the parts of 0 … `count`, each of `part` or fewer, on as many threads as the
/// machine has cores; the calling one is among them. Returns when all are done, or early and false when
/// stopped between two parts.
[[nodiscard]] bool workInParts(std::size_t count, std::size_t part, const std::stop_token& stop,
                               const std::function<void(std::size_t first, std::size_t end)>& work);

} // namespace atlas
