#include "core/EventDetails.h"

#include "core/EventCodec.h"

#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

#include <cerrno>
#include <limits>

namespace atlas {
namespace {

constexpr std::size_t mostInMemory = std::size_t{16} << 20; // bytes: about 80,000 events stay off the disk
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

EventDetails::EventDetails() : mostInMemory_(mostInMemory) {}

EventDetails::~EventDetails() = default;

std::shared_ptr<EventDetails> EventDetails::ofPart() {
    auto part = std::make_shared<EventDetails>();
    part->mostInMemory_ = std::numeric_limits<std::size_t>::max();
    return part;
}

bool EventDetails::add(const Event& event) {
    if (tail_.size() > mostInMemory_ && !spill()) return false;
    starts_.push_back(end_);
    encode(event, tail_);
    end_ = onDisk_ + tail_.size();
    return true;
}

bool EventDetails::append(const EventDetails& part, std::size_t first, std::size_t end) {
    if (first == end) return true;
    const std::uint64_t start = part.starts_[first];
    const auto length = static_cast<std::size_t>(part.extentOf(end - 1).end - start);
    for (std::size_t row = first; row < end; ++row)
        starts_.push_back(end_ + part.starts_[row] - start);
    end_ += length;
    const char* const bytes = part.tail_.data() + start;
    if (tail_.size() + length <= mostInMemory_) {
        tail_.append(bytes, length);
        return true;
    }
    return spill() && write(bytes, length); // straight on, and not by way of the memory
}

bool EventDetails::spill() {
    if (!file_) {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        QDir().mkpath(cache);
        file_ = std::make_unique<QTemporaryFile>(cache + QStringLiteral("/texts-XXXXXX"));
        if (!file_->open()) return false;
    }
    if (!write(tail_.data(), tail_.size())) return false;
    tail_.clear();
    return true;
}

/// Behind what is on disk; nothing is left in a buffer that could yet fail.
bool EventDetails::write(const char* bytes, std::size_t length) {
    const auto size = static_cast<qint64>(length);
    if (file_->write(bytes, size) != size || !file_->flush()) return false;
    onDisk_ += length;
    return true;
}

EventDetails::Extent EventDetails::extentOf(std::size_t row) const noexcept {
    return {starts_[row], row + 1 < starts_.size() ? starts_[row + 1] : end_};
}

/// Where they lie, or read into `buffer`. Nothing lies across the end of the file.
QByteArrayView EventDetails::bytes(Extent extent, QByteArray& buffer) const {
    const auto length = static_cast<qsizetype>(extent.end - extent.start);
    if (extent.start >= onDisk_)
        return QByteArrayView(tail_.data(), static_cast<qsizetype>(tail_.size()))
            .sliced(static_cast<qsizetype>(extent.start - onDisk_), length);
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
