#include "support/TileServer.h"

#include <QtGlobal>

#include <algorithm>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace atlas::test {
namespace {

using namespace std::chrono_literals;

QByteArray headerOf(const QByteArray& head, const QByteArray& name) {
    for (const QByteArray& line : head.split('\n'))
        if (line.left(name.size() + 1).toLower() == name + ':') return line.mid(name.size() + 1).trimmed();
    return {};
}

bool readable(int socket) {
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, 50) > 0;
}

/// False when the other side has gone.
bool send(int socket, const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const auto sent =
            ::send(socket, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        at += sent;
    }
    return true;
}

} // namespace

TileServer::TileServer(Handler handler) : handler_(std::move(handler)) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket_, any, size) != 0 || ::listen(socket_, 32) != 0
        || ::getsockname(socket_, any, &size) != 0)
        qFatal("no port to listen at");
    port_ = ntohs(address.sin_port);
    acceptor_ = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

TileServer::~TileServer() {
    acceptor_.request_stop();
    acceptor_.join();
    for (std::jthread& visitor : visitors_)
        visitor.request_stop();
    visitors_.clear();
    ::close(socket_);
}

std::vector<TileServer::Request> TileServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

int TileServer::count(const QByteArray& path) const {
    const auto all = requests();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Request& request) { return request.path == path; }));
}

void TileServer::accept(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (!readable(socket_)) continue;
        const int visitor = ::accept(socket_, nullptr, nullptr);
        if (visitor >= 0)
            visitors_.emplace_back([this, visitor](const std::stop_token& end) { serve(visitor, end); });
    }
}

void TileServer::serve(int socket, const std::stop_token& stop) {
    QByteArray head;
    while (!head.contains("\r\n\r\n") && !stop.stop_requested()) {
        if (!readable(socket)) continue;
        char buffer[4096];
        const auto got = ::recv(socket, buffer, sizeof(buffer), 0);
        if (got <= 0) break;
        head.append(buffer, static_cast<qsizetype>(got));
        if (!head.startsWith("GET")) break; // a handshake of TLS, which this server does not speak
    }
    if (head.startsWith("GET ")) {
        const int now = ++now_;
        for (int most = most_; now > most && !most_.compare_exchange_weak(most, now);) {
        }
        const Request request{head.mid(4, head.indexOf(' ', 4) - 4), headerOf(head, "user-agent"),
                              headerOf(head, "if-none-match")};
        {
            const std::lock_guard lock(mutex_);
            requests_.push_back(request);
        }
        const Answer answer = handler_(request);
        for (auto slept = 0ms; slept < answer.after && !stop.stop_requested(); slept += 10ms)
            std::this_thread::sleep_for(10ms);
        QByteArray reply = "HTTP/1.1 " + QByteArray::number(answer.status) + " Told\r\nConnection: close\r\n";
        for (const QByteArray& header : answer.headers)
            reply += header + "\r\n";
        if (!answer.endless) reply += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        reply += "\r\n" + answer.body.left(answer.cutTo < 0 ? answer.body.size() : answer.cutTo);
        bool there = send(socket, reply.chopped(1));
        --now_; // before the last byte: with that the other side may go on to its next request
        there = there && send(socket, reply.last(1));
        while (there && answer.endless && !stop.stop_requested()) {
            there = send(socket, QByteArray(64, 'x'));
            std::this_thread::sleep_for(5ms);
        }
    }
    ::close(socket);
}

} // namespace atlas::test
