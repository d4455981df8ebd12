#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace atlas::test {

/// What the process writes to one of its standard streams while this lives.
class OutputCapture {
  public:
    /// `stream` is stdout or stderr.
    explicit OutputCapture(std::FILE* stream) : stream_(stream) {
        std::fflush(stream_);
        saved_ = ::dup(::fileno(stream_));
        if (saved_ < 0 || !file_.open() || ::dup2(file_.handle(), ::fileno(stream_)) < 0)
            qFatal("cannot capture a standard stream");
    }

    ~OutputCapture() {
        std::fflush(stream_);
        ::dup2(saved_, ::fileno(stream_));
        ::close(saved_);
    }

    OutputCapture(const OutputCapture&) = delete;
    OutputCapture& operator=(const OutputCapture&) = delete;

    [[nodiscard]] QByteArray bytes() {
        std::fflush(stream_);
        file_.seek(0);
        return file_.readAll();
    }

  private:
    std::FILE* stream_;
    QTemporaryFile file_;
    int saved_ = -1;
};

} // namespace atlas::test
