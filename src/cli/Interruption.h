#pragma once

#include <array>
#include <stop_token>
#include <thread>

namespace atlas {

/// Turns SIGINT and SIGTERM into a stop request while it lives; afterwards they do what they did before.
/// One at a time: signals are the process's own. Main thread.
class Interruption {
  public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

  private:
    std::stop_source source_;
    std::array<int, 2> pipe_{-1, -1}; ///< a signal handler may write to a pipe, and do little else
    std::thread watcher_;
};

} // namespace atlas
