#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

namespace atlas {

/// A few threads that share one piece of work after the other. Used from one thread at a time; the caller
/// works too.
class Workers {
  public:
    /// `threads` in all, the caller's included; 0: as many as the machine runs at once.
    explicit Workers(int threads = 0);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    [[nodiscard]] int threads() const noexcept;

    /// Calls `work(part)` once for each part of [0, parts) and returns when all are done. `work` must not
    /// throw.
    void share(int parts, const std::function<void(int part)>& work);

    /// Calls `work(first, end)` for stretches of [0, count), each `most` long or shorter. Returns when all
    /// are done, or early and false when stopped between two stretches.
    [[nodiscard]] bool share(std::size_t count, std::size_t most, const std::stop_token& stop,
                             const std::function<void(std::size_t first, std::size_t end)>& work);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
