#pragma once

namespace atlas::test {

/// A port of this machine that nobody answers, to find out whether a program knocks.
class DeafServer {
  public:
    DeafServer();
    ~DeafServer();
    DeafServer(const DeafServer&) = delete;
    DeafServer& operator=(const DeafServer&) = delete;

    [[nodiscard]] int port() const noexcept { return port_; }

    /// Whether anybody has connected since the last call.
    [[nodiscard]] bool wasKnockedAt() const;

  private:
    int socket_ = -1;
    int port_ = 0;
};

} // namespace atlas::test
