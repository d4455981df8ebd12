#include "cli/Interruption.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace atlas {

namespace {

// What a signal handler can reach: it gets no argument of ours.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait for a lock");

constexpr char interrupted = 'i';
constexpr char finished = 'f';

struct sigaction previousInt;
struct sigaction previousTerm;

void tellWatcher(int) {
    const int savedErrno = errno;
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &interrupted, 1);
    errno = savedErrno;
}

void watch(int readEnd, std::stop_source source) {
    char word = finished;
    ssize_t got = 0;
    do
        got = ::read(readEnd, &word, 1);
    while (got < 0 && errno == EINTR);
    if (got == 1 && word == interrupted) source.request_stop();
}

} // namespace

Interruption::Interruption() {
    if (::pipe(pipe_.data()) != 0)
        return; // out of file handles: signals then end the program, as they do without us
    writeEnd = pipe_[1];
    watcher_ = std::thread(watch, pipe_[0], source_);
    struct sigaction action = {};
    action.sa_handler = tellWatcher;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &previousInt);
    sigaction(SIGTERM, &action, &previousTerm);
}

Interruption::~Interruption() {
    if (!watcher_.joinable()) return;
    sigaction(SIGINT, &previousInt, nullptr);
    sigaction(SIGTERM, &previousTerm, nullptr);
    [[maybe_unused]] const auto written = ::write(pipe_[1], &finished, 1);
    watcher_.join();
    writeEnd = -1;
    ::close(pipe_[0]);
    ::close(pipe_[1]);
}

} // namespace atlas
