#include "core/EventDetails.h"

#include "core/EventCodec.h"

#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

#include <cerrno>

namespace atlas {
namespace {

constexpr qsizetype mostInMemory = qsizetype{16} << 20; // bytes: about 50,000 events stay off the disk
// What is read in one go: one call for a hundred events, and still in the near cache when they are looked at.
constexpr std::uint64_t mostAtOnce = std::uint64_t{64} << 10;
// Bytes that nobody asked for are read rather than jumped over: a call costs as much as copying a page.
constexpr std::uint64_t mostBetween = 4096;

/// Reads at a place without moving anybody else's. False where the file does not have as much.
bool readAt(int file, std::uint64_t start, char* to, std::uint64_t length) {
    while (length > 0) {
        const auto got = ::pread(file, to, length, static_cast<off_t>(start));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        to += got;
        start += static_cast<std::uint64_t>(got);
        length -= static_cast<std::uint64_t>(got);
    }
    return true;
}

} // namespace

EventDetails::EventDetails() = default;
EventDetails::~EventDetails() = default;

bool EventDetails::add(const Event& event) {
    if (tail_.size() > mostInMemory && !spill()) return false;
    const QByteArray bytes = encode(event);
    starts_.push_back(end_);
    end_ += static_cast<std::uint64_t>(bytes.size());
    tail_ += bytes;
    return true;
}

bool EventDetails::spill() {
    if (!file_) {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        QDir().mkpath(cache);
        file_ = std::make_unique<QTemporaryFile>(cache + QStringLiteral("/texts-XXXXXX"));
        if (!file_->open()) return false;
    }
    if (file_->write(tail_) != tail_.size() || !file_->flush()) return false;
    onDisk_ += static_cast<std::uint64_t>(tail_.size());
    tail_.clear();
    return true;
}

EventDetails::Extent EventDetails::extentOf(std::size_t row) const noexcept {
    return {starts_[row], row + 1 < starts_.size() ? starts_[row + 1] : end_};
}

/// Where they lie, or read into `buffer`. Nothing lies across the end of the file.
QByteArrayView EventDetails::bytes(Extent extent, QByteArray& buffer) const {
    const auto length = static_cast<qsizetype>(extent.end - extent.start);
    if (extent.start >= onDisk_)
        return QByteArrayView(tail_).sliced(static_cast<qsizetype>(extent.start - onDisk_), length);
    if (buffer.size() < length) buffer.resize(length);
    const bool read = readAt(file_->handle(), extent.start, buffer.data(), extent.end - extent.start);
    return read ? QByteArrayView(buffer).first(length) : QByteArrayView();
}

Event EventDetails::event(std::size_t row) const {
    QByteArray buffer;
    return decodeEvent(bytes(extentOf(row), buffer));
}

void EventDetails::visit(std::span<const std::uint32_t> rows, const Visit& visit) const {
    QByteArray buffer;
    for (std::size_t first = 0; first < rows.size();) {
        Extent run = extentOf(rows[first]);
        std::size_t end = first + 1;
        for (; end < rows.size(); ++end) {
            const Extent next = extentOf(rows[end]);
            const bool apart = next.start > run.end + mostBetween || next.end - run.start > mostAtOnce;
            if (apart || (run.start < onDisk_ && next.start >= onDisk_)) break;
            run.end = next.end;
        }
        const QByteArrayView read = bytes(run, buffer);
        for (; first < end; ++first) {
            const Extent extent = extentOf(rows[first]);
            visit(rows[first], read.isEmpty()
                                   ? read
                                   : read.sliced(static_cast<qsizetype>(extent.start - run.start),
                                                 static_cast<qsizetype>(extent.end - extent.start)));
        }
    }
}

} // namespace atlas
