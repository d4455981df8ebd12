#pragma once

#include <functional>
#include <memory>

namespace atlas {

/// A few threads that share the work of one frame. Used from one thread at a time; the caller works too.
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
    void share(int parts, const std::function<void(int)>& work);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
