#include "support/DeafServer.h"

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace atlas::test {

DeafServer::DeafServer() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket_, any, size) != 0 || ::listen(socket_, 8) != 0
        || ::getsockname(socket_, any, &size) != 0)
        qFatal("no port to listen at");
    port_ = ntohs(address.sin_port);
}

DeafServer::~DeafServer() {
    ::close(socket_);
}

bool DeafServer::wasKnockedAt() const {
    const int visitor = ::accept(socket_, nullptr, nullptr);
    if (visitor < 0) return false;
    ::close(visitor);
    return true;
}

} // namespace atlas::test
