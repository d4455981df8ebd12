#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace atlas::test {

/// A web server on 127.0.0.1 that answers as it is told, and remembers what it was asked.
class TileServer {
  public:
    struct Request {
        QByteArray path;
        QByteArray userAgent;
        QByteArray ifNoneMatch;
    };

    struct Answer {
        int status = 200;
        QByteArray body;
        std::vector<QByteArray> headers;    ///< "ETag: \"a\""
        qsizetype cutTo = -1;               ///< the connection ends after so many bytes of the body
        std::chrono::milliseconds after{0}; ///< it thinks for so long
        bool endless = false;               ///< bytes come until the other side goes
    };

    /// Called on a thread of its own for each request.
    using Handler = std::function<Answer(const Request&)>;

    explicit TileServer(Handler handler);
    ~TileServer();
    TileServer(const TileServer&) = delete;
    TileServer& operator=(const TileServer&) = delete;

    [[nodiscard]] int port() const noexcept { return port_; }

    [[nodiscard]] std::vector<Request> requests() const;
    [[nodiscard]] int count(const QByteArray& path) const;

    /// The most that were served at one time.
    [[nodiscard]] int mostAtOnce() const noexcept { return most_; }

  private:
    void accept(const std::stop_token& stop);
    void serve(int socket, const std::stop_token& stop);

    const Handler handler_;
    int socket_ = -1;
    int port_ = 0;
    std::atomic<int> now_{0};
    std::atomic<int> most_{0};
    mutable std::mutex mutex_;
    std::vector<Request> requests_;
    std::vector<std::jthread> visitors_;
    std::jthread acceptor_;
};

} // namespace atlas::test
